/** What a figure's standing is told by, where no chart stands beside it: by the one value that decides it, or by their number. */
import type { Evidence, Figure } from '../dataset/types';
import { besideTags } from './beside';
import { assumingWords, comparableChecks, comparedCount } from './checks';
import { valueWords } from './evidence';
import { startSmall } from './firstLetter';
import { withdrawnWords } from './history';
import { standingLine, uncheckedLine } from './standing';
import { standingHead } from './houseStandings';
import { isDisputed } from './standingNames';
import type { HouseStyle } from '../quantity/types';

/**
 * On a chip: of a figure's values those that decide its standing. One of several is named, so that nobody takes it for
 * another: "≈ 1949 – supported: …".
 */
export function standingWords({ standing, evidence }: Pick<Figure, 'standing' | 'evidence'>): string {
	const deciding = evidence.filter((of) => of.standing === standing);
	const [first] = deciding;
	if (standing === 'unchecked') {
		const [compared, ...others] = evidence.filter(({ checks }) => comparableChecks(checks).length > 0);
		if (!compared) return uncheckedLine(evidence.flatMap(({ checks }) => checks));
		const isOneOfTwo = first && deciding.length === 1 && others.length === 0;
		return isOneOfTwo ? `${named(first)}; ${named(compared)}` : 'Checked in part; see the chart';
	}
	if (first && deciding.length === 1) return evidence.length === 1 ? standingLine(first) : named(first);
	const head = standingHead(standing, styleOf(evidence));
	if (standing === 'supported') {
		const checks = deciding.flatMap((of) => of.checks);
		return `${head}${assumingWords(checks)}: ${comparedCount(checks)} agree`;
	}
	return `${head}: ${deciding.length} of ${evidence.length} values; see the chart`;
}

/**
 * The values whose standing that line tells whole: the one that is disputed, else the one that is borne out. Of several it only
 * gives the number.
 */
export function toldBeside({ evidence }: Pick<Figure, 'evidence'>): ReadonlySet<string> {
	const disputed = evidence.filter(({ standing }) => isDisputed(standing));
	const borneOut = evidence.length < 3 ? evidence.filter(({ standing }) => standing === 'supported') : [];
	const told = disputed.length > 0 ? disputed : borneOut;
	return new Set(told.length === 1 ? told.map(({ id }) => id) : []);
}

/** What a title is told with, where it stands away from its chart. */
export type Titled = Pick<Figure, 'title' | 'standing' | 'evidence' | 'quotes' | 'beside'>;

/**
 * A figure's title where it stands away from its chart: in a tab, a list, a link. It carries the standing along, with what a
 * verdict needs, and that of words in it which the figure does not draw: "… (disputed if …)", "… (“just over six months”: disputed)".
 */
export function titleAway(figure: Titled): string {
	const { title, standing, evidence } = figure;
	const checks = evidence.filter((of) => of.standing === standing).flatMap((of) => of.checks);
	const own = isDisputed(standing)
		? [startSmall(standingHead(standing, styleOf(evidence))) + assumingWords(checks)]
		: [];
	const tags = [...withdrawnTags(evidence), ...own, ...besideTags(figure, title)];
	return tags.length === 0 ? title : `${title} (${tags.join('; ')})`;
}

/** What was withdrawn of a figure’s values, by its number where there are several: "62%: withdrawn, December 2025". */
function withdrawnTags(evidence: readonly Evidence[]): string[] {
	const tags = evidence.flatMap((of) => {
		const words = withdrawnWords(of);
		return words === '' ? [] : [evidence.length === 1 ? words : `${valueWords(of)}: ${words}`];
	});
	return [...new Set(tags)];
}

/** All that a figure draws is of one house. */
function styleOf([first]: readonly Evidence[]): HouseStyle | undefined {
	return first?.quantity.unit.style;
}

/** "≈ 1949 – supported: …" */
function named(of: Evidence): string {
	return `${valueWords(of)} – ${startSmall(standingLine(of))}`;
}
