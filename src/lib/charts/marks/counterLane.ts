/**
 * In brief, what a contradicted value is set against: below a rule, on the chart's own scale, each other source with its
 * number. All that is on record is counted in the standing; drawn is only what contradicts, since without it the picture
 * would say the claim alone.
 */
import type { Evidence } from '../../dataset/types';
import { checkLabel, periodSuffix, saidWords } from '../../sentences/checks';
import type { PlacedLabel } from '../types';
import { diamondPath, HALF, placeDiamond, type PlacedDiamond } from './diamond';
import { placeLabel, placeLines, STYLES, widthOf } from './label';
import { isDrawn, type DrawnCheck, type PlacedLane } from './lane';

const ROW = 24;
const CLEAR = HALF + 7;

/** The other sources that a contradicted value is drawn against. */
export function countersOf(evidence: readonly Evidence[]): DrawnCheck[] {
	return evidence
		.filter(({ standing }) => standing === 'contradicted')
		.flatMap(({ checks }) => checks.filter(isDrawn).filter(({ verdict }) => verdict === 'differs'));
}

interface LaneRoom {
	readonly scale: (value: number) => number;
	readonly width: number;
	readonly top: number;
}

/** The lane from `top` down; undefined where nothing contradicts. */
export function placeCounterLane(
	counters: readonly DrawnCheck[],
	{ scale, width, top }: LaneRoom
): PlacedLane | undefined {
	if (counters.length === 0) return undefined;
	const diamonds: PlacedDiamond[] = [];
	const labels: PlacedLabel[] = [];
	let bottom = top + 6;
	for (const check of counters) {
		const y = bottom + ROW / 2;
		const within = (value: number) => Math.min(Math.max(scale(value), HALF), width - HALF);
		const [a, b] = [within(check.compared.lower), within(check.compared.upper)];
		const span = { from: Math.min(a, b), to: Math.max(a, b) };
		diamonds.push(placeDiamond(check, diamondPath(span.from, span.to, y)));
		const words = placeWords(check, { ...span, y: y + 4, width });
		labels.push(...words);
		bottom = Math.max(bottom + ROW, (words.at(-1)?.y ?? 0) + 8);
	}
	return { rule: { x1: 0, y1: top, x2: width, y2: top }, diamonds, labels, bottom: bottom + 4 };
}

/** The number beside the diamond, on the side with more room; the name after it where it fits there, else below. */
function placeWords(
	check: DrawnCheck,
	{ from, to, y, width }: { readonly from: number; readonly to: number; readonly y: number; readonly width: number }
): PlacedLabel[] {
	const value = saidWords(check);
	const name = `${checkLabel(check)}${periodSuffix(check)}`;
	const strong = { ...STYLES.otherStrong, of: check.id } as const;
	const plain = { ...STYLES.other, of: check.id } as const;
	const isRight = width - to >= from;
	const anchor = isRight ? ('start' as const) : ('end' as const);
	const at = isRight ? to + CLEAR : from - CLEAR;
	const room = isRight ? width - at : at;
	const used = widthOf(value, strong) + 7;
	if (used + widthOf(name, plain) <= room) {
		const after = isRight ? at + used : at - used;
		return [placeLabel(at, y, value, { ...strong, anchor }), placeLabel(after, y, name, { ...plain, anchor })];
	}
	const below = placeLines(0, y + 18, name, plain, width);
	if (used - 7 <= room) return [placeLabel(at, y, value, { ...strong, anchor }), ...below];
	return placeLines(0, y + 18, `${value}, ${name}`, plain, width);
}
