/**
 * What other sources say of a claim, one by one and counted: for drawings, alt texts, tables and screen readers alike. What
 * follows from it for the claim (“disputed”, “counts differ”) is said in `standing.ts`.
 */
import type { Check } from '../dataset/types';
import { formatDerived, formatQuantity } from '../quantity/format';
import { readingTag } from './personalReading';

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
