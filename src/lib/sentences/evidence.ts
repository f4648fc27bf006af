/** What stands with a mark: its value, what it rests on, and what a screen reader hears of it. */
import type { Evidence } from '../dataset/types';
import { formatEdtf } from '../quantity/date';
import { formatBounds, formatDerived, formatQuantity } from '../quantity/format';
import { basisName } from './basis';
import { readingTag } from './personalReading';
import { saidWhere } from './sources';
import { standingAside } from './standing';

/** The value as people write it: derived ones carry ≈. */
export function valueWords(evidence: Evidence): string {
	return evidence.basis === 'derived' ? formatDerived(evidence.quantity) : formatQuantity(evidence.quantity);
}

/** The word that leaves an end open, as the source has it: "over", "at least". */
export function openWord(evidence: Evidence): string {
	return evidence.quantity.relation.replaceAll('-', ' ');
}

/** "a record at the time" where a later check is higher; "a record, May 2024" otherwise; empty without the flag. */
export function recordHighWords(evidence: Evidence): string {
	if (evidence.basis !== 'stated' || !evidence.record) return '';
	const asOf = formatEdtf(evidence.record.asOf);
	return evidence.record.supersededBy ? `a record at the time, ${asOf}` : `a record, ${asOf}`;
}

/** Under a mark's name: what it rests on, or the nature of the statement, who has read it, and whether its facts are disputed. */
export function statusWords(evidence: Evidence): string {
	const parts = [basisName(evidence), readingTag(evidence.quantity), standingAside(evidence)];
	return parts.filter((part) => part !== '').join(', ');
}

/** The value with what is counted, for those who hear it: "over 40 meetings". */
function spokenValue(evidence: Evidence): string {
	const { unit, of, relation } = evidence.quantity;
	const isCounted = unit.dimension === 'count' && of !== undefined && relation !== 'between';
	return evidence.basis === 'stated' && isCounted ? formatQuantity(evidence.quantity, 'sentence') : valueWords(evidence);
}

/** What a screen reader hears for a mark of the source itself. */
export function evidenceSentence(label: string, evidence: Evidence): string {
	const tags = [readingTag(evidence.quantity), standingAside(evidence)].filter((tag) => tag !== '');
	const how =
		evidence.basis === 'derived'
			? `derived, ${evidence.formula}, ${formatBounds(evidence.quantity)}`
			: saidWhere(evidence);
	return `${label}: ${spokenValue(evidence)}, ${[how, ...tags].join('; ')}.`;
}
