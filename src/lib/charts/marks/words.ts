/** The short sentences that go with marks: one wording each, for drawings, alt texts and screen readers alike. */
import { formatBounds, formatDerived, formatQuantity } from '../../quantity/format';
import type { Check, Claim, Evidence, Figure, Source, Standing } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import type { MarkOf } from '../types';

/** How many of the checks can be compared, and how many of those agree. */
export function countChecks(checks: readonly Check[]): { comparable: number; agreeing: number } {
	const agreeing = checks.filter((check) => check.verdict === 'agrees').length;
	return { comparable: agreeing + checks.filter((check) => check.verdict === 'differs').length, agreeing };
}

/** "2 of 3 other sources agree", counting only those that can be compared, and how many more are on record. */
export function checkSummary(checks: readonly Check[]): string {
	const { comparable, agreeing } = countChecks(checks);
	const rest = checks.length - comparable;
	const more = rest > 0 && comparable > 0 ? `; ${rest} more on record, not compared` : '';
	if (comparable === 0) return 'No other source speaks of exactly the same';
	if (comparable === 1)
		return `${agreeing === 1 ? 'The one comparable source agrees' : 'The one comparable source differs'}${more}`;
	return `${agreeing} of ${comparable} comparable sources ${agreeing === 1 ? 'agrees' : 'agree'}${more}`;
}

/** What another source says: its number, in the claim's own unit too where that differs, and the formula of a computed one. */
export function saidWords(check: Check): string {
	const said = check.computed ? formatDerived(check.quantity) : formatQuantity(check.quantity);
	const converted = check.comparedAs ? `, that is ${formatQuantity(check.comparedAs)}` : '';
	return `${said}${converted}${check.computed ? `, computed: ${check.computed.formula}` : ''}`;
}

/** Who says it, and by what kind of medium it came. */
export function checkLabel(check: Check): string {
	return check.stateMedia ? `${check.label} (via state media)` : check.label;
}

/** What a verdict is called where readers see it, with the assumption it needs. */
export function verdictWords(check: Check): string {
	const assumption = check.assumption ? `, assuming ${check.assumption}` : '';
	if (check.verdict === 'agrees') return `agrees${assumption}`;
	if (check.verdict === 'differs') return `differs${assumption}`;
	if (check.verdict === 'superseded') return 'a later record';
	return check.reason ?? 'not the same thing';
}

/** " 2023" where the check's period is dated and its label does not say so already. */
export function periodSuffix(check: Check): string {
	const period = check.period.label;
	return check.quantity.unit.id === 'date' || check.label.includes(period) ? '' : `, ${period}`;
}

/** What a screen reader hears for a mark in the lane of other sources. */
export function checkSentence(check: Check): string {
	return `${checkLabel(check)}, ${check.period.label}: ${saidWords(check)}; ${verdictWords(check)}.`;
}

/** The value as people write it: derived ones carry ≈. */
export function valueWords(evidence: Evidence): string {
	return evidence.basis === 'derived' ? formatDerived(evidence.quantity) : formatQuantity(evidence.quantity);
}

/** What stands beside a number whose facts are disputed; empty where they are not. */
export function standingTag(standing: Standing): string {
	if (standing === 'mixed') return 'counts differ';
	return standing === 'contradicted' ? 'disputed' : '';
}

/** "a record at the time" where a later check is higher; "a record, May 2024" otherwise; empty without the flag. */
export function recordWords(evidence: Evidence): string {
	if (evidence.basis !== 'stated' || !evidence.record) return '';
	const asOf = formatEdtf(evidence.record.asOf);
	return evidence.record.supersededBy ? `a record at the time, ${asOf}` : `a record, ${asOf}`;
}

/** Whether a claim speaks of what was counted, or of what is estimated, forecast or aimed at. */
export function isProjected(evidence: Evidence): boolean {
	return evidence.basis === 'stated' && evidence.nature !== 'reported';
}

/** What stands under a mark's name: stated or derived, or the nature of the statement, and whether its facts are disputed. */
export function statusWords(evidence: Evidence): string {
	const basis = isProjected(evidence) && evidence.basis === 'stated' ? evidence.nature : evidence.basis;
	return [basis, standingTag(evidence.standing)].filter((part) => part !== '').join(', ');
}

/** A figure's title where it stands away from its chart: in a tab, a list, a link. It carries the standing along. */
export function titleAway(figure: Pick<Figure, 'title' | 'standing'>): string {
	const tag = standingTag(figure.standing);
	return tag === '' ? figure.title : `${figure.title} (${tag})`;
}

/** The standing in a sentence of its own, for the foot of every drawing. */
export function standingSentence(evidence: Evidence): string {
	const { checks, standing } = evidence;
	if (standing === 'unchecked') return '';
	const counts = checkSummary(checks).replace(/^The/, 'the');
	if (standing === 'supported') return `Supported: ${counts}.`;
	return standing === 'mixed' ? `Disputed, counts differ: ${counts}.` : `Disputed: ${counts}.`;
}

/** The part that every mark of the source itself shares: what it stands for, and how. */
export function markOf(label: string, evidence: Evidence): MarkOf {
	return {
		of: evidence.id,
		basis: evidence.basis,
		projected: isProjected(evidence),
		sentence: evidenceSentence(label, evidence)
	};
}

/** What a screen reader hears for a mark of the source itself. */
export function evidenceSentence(label: string, evidence: Evidence): string {
	const tag = standingTag(evidence.standing);
	const how =
		evidence.basis === 'derived'
			? `derived, ${evidence.formula}, ${formatBounds(evidence.quantity)}`
			: `stated by ${speakerWords(evidence)}`;
	return `${label}: ${valueWords(evidence)}, ${how}${tag ? `; ${tag}` : ''}.`;
}

/** "Carla Freeman, for the two leaders". */
export function speakerWords(claim: Claim): string {
	const { speaker, reportedFor } = claim.quote;
	return reportedFor ? `${reportedFor}, per ${speaker.name}` : speaker.name;
}

/** "Mary Glantz and Carla Freeman". */
export function authorWords(source: Source): string {
	const names = source.authors.map((author) => `${author.given} ${author.family}`);
	if (names.length < 3) return names.join(' and ');
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The citation that stands in every drawing: authors, title, publisher, date as far as it is known. */
export function citationWords(source: Source): string {
	const parts = [authorWords(source), `“${source.title}”`, source.publisher, formatEdtf(source.issued)];
	return parts.filter((part) => part !== '').join(', ');
}

/** The end of an alt text: whose words they are, and what other sources make of them. */
export function attributionWords(figure: Figure): string {
	const speakers = [
		...new Set(
			figure.quotes
				.map(({ claims }) => claims[0])
				.filter((c) => c !== undefined)
				.map(speakerWords)
		)
	];
	const sources = figure.sources.map((source) => `${source.publisher}, ${formatEdtf(source.issued)}`);
	return `${speakers.join('; ')} (${sources.join('; ')})`;
}

/** The word that leaves an end open, as the source has it: "over", "at least". */
export function openWord(evidence: Evidence): string {
	return evidence.quantity.relation.replaceAll('-', ' ');
}
