/**
 * What a standing is called, wherever readers see it. Each place has its own length and so its own words; they stand side by
 * side here, so that what differs between a drawing, a chip, a filter and a table can be seen and is meant.
 */
import type { Check, Evidence, Figure, Standing, Verdict } from '../dataset/types';
import { checkSummary, countChecks } from './checks';

/** Whether other sources differ, be it some of them or all. */
export function isDisputed(standing: Standing): boolean {
	return standing === 'mixed' || standing === 'contradicted';
}

/** Beside a number in a drawing: "counts differ", "disputed"; empty where nothing is disputed. */
export function standingTag(standing: Standing): string {
	if (standing === 'mixed') return 'counts differ';
	return standing === 'contradicted' ? 'disputed' : '';
}

/** A figure's title where it stands away from its chart: in a tab, a list, a link. It carries the standing along. */
export function titleAway(figure: Pick<Figure, 'title' | 'standing'>): string {
	const tag = standingTag(figure.standing);
	return tag === '' ? figure.title : `${figure.title} (${tag})`;
}

/** At the foot of a drawing, a sentence of its own: "Disputed, counts differ: 1 of 2 comparable sources agrees." */
export function standingSentence(evidence: Evidence): string {
	const { checks, standing } = evidence;
	if (standing === 'unchecked') return '';
	const counts = checkSummary(checks).replace(/^The/, 'the');
	if (standing === 'supported') return `Supported: ${counts}.`;
	return standing === 'mixed' ? `Disputed, counts differ: ${counts}.` : `Disputed: ${counts}.`;
}

/** In a picture that counts other sources instead of drawing them. Without a comparable one: how many are on record. */
export function countedSentence(evidence: Evidence): string {
	const { checks } = evidence;
	return standingSentence(evidence) || `${checkSummary(checks)}; ${checks.length} on record.`;
}

/** At the foot of a drawing of which nothing was checked. */
export const NOT_CHECKED = 'Not checked against other sources.';

/** On a chip: with how many sources it rests on and whether it needs an assumption. */
export function standingWords(standing: Standing, checks: readonly Check[]): string {
	const { comparable, agreeing } = countChecks(checks);
	const sources = (count: number) => `${count} other ${count === 1 ? 'source' : 'sources'}`;
	const assumed = checks.some(({ verdict, assumption }) => assumption !== undefined && verdict !== 'not-comparable');
	const assuming = assumed ? ', under an assumption' : '';
	if (standing === 'supported') return `Supported by ${sources(comparable)}${assuming}`;
	if (standing === 'mixed')
		return `Disputed: ${agreeing} of ${sources(comparable)} ${agreeing === 1 ? 'agrees' : 'agree'}${assuming}`;
	if (standing === 'contradicted')
		return `Disputed: ${sources(comparable - agreeing)} ${comparable - agreeing === 1 ? 'differs' : 'differ'}${assuming}`;
	return comparable > 0 ? 'Checked in part; see the chart' : 'Not checked against other sources';
}

/** After a number of claims, on the dashboard. */
export const DISPUTED_BY_OTHERS = 'disputed by other sources.';

/** What figures are filtered by: whether counts differ or all other sources do, it is disputed. */
export const STANDING_FILTER: Readonly<Record<Standing, string>> = {
	supported: 'Supported',
	mixed: 'Disputed',
	contradicted: 'Disputed',
	unchecked: 'Unchecked'
};

/** In tables: the name that the data have, of a claim's standing or of another source's verdict. */
export function standingName({
	standing,
	verdict
}: {
	readonly standing: Standing | '';
	readonly verdict: Verdict | '';
}) {
	return (standing || verdict).replaceAll('-', ' ');
}

/** Of a file that is verified: a value as it was published, with its standing then. */
export function valueAndStanding({ value, standing }: { readonly value: string; readonly standing: string }): string {
	return `${value}: ${standing}`;
}
