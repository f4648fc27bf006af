/**
 * In brief, what a contradicted value is set against: below a rule, on the chart's own scale, each other source with its
 * number. All that is on record is counted in the standing; drawn is only what contradicts, since without it the picture
 * would say the claim alone.
 */
import type { Check, Evidence } from '../../dataset/types';
import { checkLabel, checkSentence, periodSuffix, saidWords } from '../../sentences/checks';
import type { PlacedLabel } from '../types';
import { diamondPath, HALF } from './diamond';
import { placeLabel, STYLES, widthOf } from './label';
import { isDrawn, type DrawnCheck, type PlacedLane } from './lane';

const ROW = 24;
const CLEAR = HALF + 7;

/** The other sources that a contradicted value is drawn against. */
export function countersOf(evidence: readonly Evidence[]): DrawnCheck[] {
	return evidence
		.filter(({ standing }) => standing === 'contradicted')
		.flatMap(({ checks }) => checks.filter(isDrawn).filter(({ verdict }) => verdict === 'differs'));
}

/** Height that so many take, in px. */
export function counterHeight(counters: readonly Check[]): number {
	return counters.length === 0 ? 0 : counters.length * ROW + 10;
}

/** The lane from `top` down; undefined where nothing contradicts. */
export function placeCounterLane(
	counters: readonly DrawnCheck[],
	{ scale, width, top }: { readonly scale: (value: number) => number; readonly width: number; readonly top: number }
): PlacedLane | undefined {
	if (counters.length === 0) return undefined;
	const placed = counters.map((check, i) => {
		const y = top + 6 + ROW * (i + 0.5);
		const within = (value: number) => Math.min(Math.max(scale(value), HALF), width - HALF);
		const [from, to] = [within(check.compared.lower), within(check.compared.upper)].sort((a, b) => a - b);
		return {
			diamond: { of: check.id, path: diamondPath(from ?? 0, to ?? 0, y), sentence: checkSentence(check) },
			labels: wordsBeside(check, { from: from ?? 0, to: to ?? 0, y: y + 4, width })
		};
	});
	return {
		rule: { x1: 0, y1: top, x2: width, y2: top },
		diamonds: placed.map(({ diamond }) => diamond),
		labels: placed.flatMap(({ labels }) => labels),
		bottom: top + counterHeight(counters)
	};
}

/** Number and name on the side that has room for both, the number next to the diamond. */
function wordsBeside(
	check: DrawnCheck,
	{ from, to, y, width }: { readonly from: number; readonly to: number; readonly y: number; readonly width: number }
): PlacedLabel[] {
	const value = saidWords(check);
	const name = `${checkLabel(check)}${periodSuffix(check)}`;
	const strong = { ...STYLES.otherStrong, of: check.id } as const;
	const plain = { ...STYLES.other, of: check.id } as const;
	const isRight = width - to - CLEAR >= widthOf(value, strong) + 7 + widthOf(name, plain) || width - to > from;
	const anchor = isRight ? ('start' as const) : ('end' as const);
	const at = isRight ? Math.max(from, to) + CLEAR : Math.min(from, to) - CLEAR;
	const after = at + (isRight ? 1 : -1) * (widthOf(value, strong) + 7);
	return [placeLabel(at, y, value, { ...strong, anchor }), placeLabel(after, y, name, { ...plain, anchor })];
}
