/**
 * What other sources say of a claim, one by one and counted: for drawings, alt texts, tables and screen readers alike. What
 * follows from it for the claim (“Disputed: …”) is said in `standing.ts`.
 */
import type { Check, Evidence } from '../dataset/types';
import { formatDerived, formatQuantity } from '../quantity/format';
import { readingTag } from './personalReading';

/** The checks that measure the same thing, so that they agree or differ. */
export function comparableChecks(checks: readonly Check[]): readonly Check[] {
	return checks.filter(({ verdict }) => verdict === 'agrees' || verdict === 'differs');
}

/** How many of the checks can be compared, and how many of those agree. */
export function countChecks(checks: readonly Check[]): { comparable: number; agreeing: number } {
	const comparable = comparableChecks(checks);
	return { comparable: comparable.length, agreeing: comparable.filter(({ verdict }) => verdict === 'agrees').length };
}

/** "1 of 2 sources that measure the same thing agrees": what those come to that can be compared. */
export function checkSummary(checks: readonly Check[]): string {
	const { comparable, agreeing } = countChecks(checks);
	if (comparable === 0) return 'No other source measures the same thing';
	if (comparable === 1) return `The one source that measures the same thing ${agreeing === 1 ? 'agrees' : 'differs'}`;
	return `${agreeing} of ${comparable} sources that measure the same thing ${agreeing === 1 ? 'agrees' : 'agree'}`;
}

/** "2 more on record": those that can not be compared, where they are counted and not drawn; empty if there are none. */
export function moreOnRecord(checks: readonly Check[]): string {
	const rest = checks.length - countChecks(checks).comparable;
	if (rest === 0) return '';
	return rest === checks.length ? `${rest} on record` : `${rest} more on record`;
}

/** The heading of those in a drawing. */
export const ALSO_ON_RECORD = 'Also on record, not compared:';

/** What another source says: its number, in the claim's own unit too where that differs, and the formula of a computed one. */
export function saidWords(check: Check): string {
	const said = numberWords(check);
	const converted = check.comparedAs ? `, that is ${formatQuantity(check.comparedAs)}` : '';
	return `${said}${converted}${check.computed ? `, computed here: ${check.computed.formula}` : ''}`;
}

function numberWords({ computed, quantity }: Check): string {
	return computed ? formatDerived(quantity) : formatQuantity(quantity);
}

/** What is said of somebody by name, where the data have no verb for it. */
const PLAIN_VERB = 'gives';

/**
 * Each check in words of the matter: “China counts $240.1 bn, Russia $227 bn”; by its label where it names nobody: “Customs
 * office: $240.1 bn; Register: $227 bn”. What the next one has in common with it is said once; a number that was computed here
 * is nobody's saying.
 */
export function matterWords(checks: readonly Check[], of: Pick<Evidence, 'period' | 'quantity'>): string {
	const areNamed = checks.every(({ who, computed }) => who !== undefined || computed);
	const verbOf = ({ computed, verb = PLAIN_VERB }: Check) => (computed ? undefined : verb);
	const parts = checks.map((check, i) => {
		const [before, next] = [checks[i - 1], checks[i + 1]];
		const period = otherPeriod(check, of);
		const number = numberAsCompared(check) + (next && otherPeriod(next, of) === period ? '' : period);
		const told = number + (check.computed ? COMPUTED : '') + (check.stateMedia ? VIA_STATE_MEDIA : '');
		if (check.computed) return told;
		if (!areNamed || check.who === undefined) return `${check.label}: ${told}`;
		return before && verbOf(before) === verbOf(check)
			? `${check.who} ${told}`
			: `${check.who} ${verbOf(check)} ${told}`;
	});
	return parts.join(areNamed ? ', ' : '; ');
}

const COMPUTED = ', computed here from others';
const VIA_STATE_MEDIA = ' (via state media)';

/** In the claim's own unit, where the check speaks in another; a word as such. */
function numberAsCompared(check: Check): string {
	if (check.comparedAs) return formatQuantity(check.comparedAs);
	const { word, unit } = check.quantity;
	const number = numberWords(check);
	return word !== undefined && (unit.dimension === 'share' || unit.dimension === 'rank') ? `“${number}”` : number;
}

/** " for 2023" where the check's own period is another than the claim's; a date is what is measured, not a period. */
function otherPeriod({ period, quantity }: Check, of: Pick<Evidence, 'period' | 'quantity'>): string {
	if (quantity.unit.id === 'date' || of.quantity.unit.id === 'date' || period.label === of.period?.label) return '';
	return /^(from|up to|until|in|on|at|by|between) /.test(period.label) ? `, ${period.label}` : ` for ${period.label}`;
}

/** ", assuming the prewar period is the year 2021": what verdicts need, each once; empty if they need nothing. */
export function assumingWords(checks: readonly Check[]): string {
	const assumptions = [...new Set(comparableChecks(checks).flatMap(({ assumption }) => assumption ?? []))];
	return assumptions.length === 0 ? '' : `, assuming ${assumptions.join('; and ')}`;
}

/** Who says it, by what kind of medium it came, and whether a person has read it. */
export function checkLabel(check: Check): string {
	const parts = [check.stateMedia ? 'via state media' : '', readingTag(check.quantity)].filter((part) => part !== '');
	return parts.length > 0 ? `${check.label} (${parts.join(', ')})` : check.label;
}

/** What a verdict is called in a drawing, with the assumption it needs. */
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
