/** The lane of other sources at the side of a vertical scale. */
import type { Check } from '../../dataset/types';
import type { PlacedLabel } from '../types';
import { HALF, placeDiamond, uprightDiamondPath, type PlacedDiamond } from './diamond';
import { placeLines, STYLES } from './label';
import {
	headedCounts,
	isDrawn,
	onScaleWords,
	placeTold,
	type DrawnCheck,
	type LaneGroup,
	type PlacedLane
} from './lane';

export interface SideLaneInput {
	/** The columns by their names; with several that have checks, each count names its own. */
	readonly groups: readonly LaneGroup[];
	readonly scale: (value: number) => number;
	/** Where the lane's rule stands. */
	readonly left: number;
	/** The drawing's whole width: what finds no room at the side is told below. */
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
	/** Where words below the plot may start. */
	readonly below: number;
}

const LEADING = 16;
/** How far the outline of an unbounded value runs before it stays open: short, since it may stand at the plot's edge. */
const OPEN_REACH = 20;
/** Below this many px for words at the side they stand below the plot. */
const LEAST = 150;

/** The lane, or undefined where no other source is on record. */
export function placeSideLane(input: SideLaneInput): PlacedLane | undefined {
	const checks = input.groups.flatMap(({ evidence }) => evidence.checks);
	if (checks.length === 0) return undefined;
	const { left, top, bottom, width } = input;
	const middle = (check: DrawnCheck) => (reach(check, input).from + reach(check, input).to) / 2;
	const onScale = checks.filter(isDrawn).sort((a, b) => middle(a) - middle(b));
	const x = left + 18;
	const diamonds: PlacedDiamond[] = onScale.map((check) => {
		const { from, to, open } = reach(check, input);
		return placeDiamond(check, uprightDiamondPath(x, from, to, open));
	});
	const words = wordsIn(input.groups);
	const side = width - x - HALF - 10 >= LEAST ? besideDiamonds(onScale, input, x, words) : undefined;
	// Words that would run on below the plot would meet what stands there.
	const beside = side && side.bottom <= bottom + 8 ? side.labels : undefined;
	const headY = input.below + 20;
	const head = headedCounts(input.groups)
		.flatMap((count) => placeLines(0, headY, count, STYLES.otherStrong, width))
		.map((line, i) => ({ ...line, y: headY + i * LEADING }));
	const under = headY + (head.length - 1) * LEADING + 6;
	const told = beside ? { labels: [], bottom: under } : inLines(onScale, under, width, words);
	const drawn = new Set(onScale.map((check) => check.id));
	const others = checks.filter((check) => !drawn.has(check.id));
	const rest = placeTold(others, { left: 0, right: width, top: told.bottom }, words);
	return {
		rule: { x1: left, y1: top - 8, x2: left, y2: bottom },
		diamonds,
		labels: [...(beside ?? []), ...head, ...told.labels, ...rest.labels],
		bottom: rest.bottom + 6
	};
}

/** Where the outline of a check runs, from above to below; what has no bound stays open after a short stretch. */
function reach(
	{ compared: { lower, upper } }: DrawnCheck,
	{ scale, top, bottom }: SideLaneInput
): { from: number; to: number; open: 'up' | 'down' | 'none' } {
	const clamp = (y: number) => Math.min(Math.max(y, top), bottom);
	if (!Number.isFinite(upper)) {
		const to = clamp(scale(lower));
		return { from: to - OPEN_REACH, to, open: 'up' };
	}
	if (!Number.isFinite(lower)) {
		const from = clamp(scale(upper));
		return { from, to: from + OPEN_REACH, open: 'down' };
	}
	return { from: clamp(scale(upper)), to: clamp(scale(lower)), open: 'none' };
}

function besideDiamonds(
	onScale: readonly DrawnCheck[],
	input: SideLaneInput,
	x: number,
	words: (check: Check) => string
): { labels: PlacedLabel[]; bottom: number } {
	let free = input.top;
	const labels = onScale.flatMap((check) => {
		const { from, to } = reach(check, input);
		const at = x + HALF + 8;
		const lines = placeLines(at, 0, words(check), { ...STYLES.other, of: check.id }, input.width - at, LEADING);
		const start = Math.max((from + to) / 2 - ((lines.length - 1) * LEADING) / 2 + 4, free + 12);
		free = start + lines.length * LEADING - 8;
		return lines.map((line, i) => ({ ...line, y: start + i * LEADING }));
	});
	return { labels, bottom: free };
}

/** A check in words; with several columns it begins with the name of its own. */
function wordsIn(groups: readonly LaneGroup[]): (check: Check) => string {
	const checked = groups.filter(({ evidence }) => evidence.checks.length > 0);
	if (checked.length < 2) return onScaleWords;
	const names = new Map(checked.map(({ label, evidence }) => [evidence.id, label]));
	return (check) => `${names.get(check.of) ?? ''} – ${onScaleWords(check)}`;
}

function inLines(
	onScale: readonly DrawnCheck[],
	top: number,
	width: number,
	words: (check: Check) => string
): { labels: PlacedLabel[]; bottom: number } {
	let y = top;
	const labels = onScale.flatMap((check) => {
		const lines = placeLines(0, y + 15, words(check), { ...STYLES.other, of: check.id }, width, LEADING);
		y += lines.length * LEADING + 2;
		return lines;
	});
	return { labels, bottom: y };
}
