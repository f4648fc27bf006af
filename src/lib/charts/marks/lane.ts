/**
 * The lane of other sources: beside the chart and past a rule, on the chart's own scale, outlined in the third colour.
 * Each check on record is drawn or told in words; never only those that agree.
 */
import type { Interval } from '../../quantity/types';
import type { Check, Evidence } from '../../dataset/types';
import type { PlacedLabel } from '../types';
import { diamondPath, HALF, placeDiamond, type PlacedDiamond } from './diamond';
import { balanceLines, placeLabel, placeLines, STYLES, widthOf, type LabelStyle } from './label';
import {
	ALSO_ON_RECORD,
	checkLabel,
	checkSummary,
	comparableChecks,
	periodSuffix,
	saidWords,
	verdictWords
} from '../../sentences/checks';

export interface PlacedLane {
	readonly rule: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
	readonly diamonds: readonly PlacedDiamond[];
	readonly labels: readonly PlacedLabel[];
	/** Where the lane ends, in px from the drawing's top. */
	readonly bottom: number;
}

/** A claim or derivation of the chart with the name it has there. */
export interface LaneGroup {
	readonly label: string;
	readonly evidence: Evidence;
}

export interface LaneInput {
	/** What has a place on the scale; with several, each is headed by its name, so that nobody mixes their counts. */
	readonly groups: readonly LaneGroup[];
	/** What has no place on it, because its unit is another; its checks are told in words. */
	readonly offScale?: readonly LaneGroup[];
	/** From the checked quantity's unit to px. */
	readonly scale: (value: number) => number;
	/** The scale's values, where it does not reach as far as the checks may; those outside of it are told in words. */
	readonly domain?: readonly [number, number];
	/** Whether a check that cannot be compared is drawn all the same: on a calendar every date has its place. */
	readonly drawAll?: boolean;
	/** The whole width that labels may use. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
}

export type DrawnCheck = Check & { readonly compared: Interval };

const ROW = 24;
const LEADING = 16;
/** The narrowest column of words beside a diamond. */
const LEAST = 130;

/** Whether a check has a place on the scale: it speaks of the same thing, so its value can be compared. */
export function isDrawn(check: Check): check is DrawnCheck {
	return check.compared !== undefined && (check.verdict === 'agrees' || check.verdict === 'differs');
}

/** The lane below a chart whose values stand on no scale: all is told in words. */
export function placeWordedLane(offScale: readonly LaneGroup[], width: number, top: number): PlacedLane | undefined {
	return placeLane({ groups: [], offScale, scale: () => 0, left: 0, right: width, top });
}

/** The lane below a chart, or undefined where no other source is on record. */
export function placeLane(input: LaneInput): PlacedLane | undefined {
	const { left, right, top } = input;
	const groups = checkedGroups(input.groups);
	const offScale = checkedGroups(input.offScale ?? []);
	if (groups.length === 0 && offScale.length === 0) return undefined;
	const labels: PlacedLabel[] = [];
	const diamonds: PlacedDiamond[] = [];
	let y = top;
	const counts = headedCounts([...input.groups, ...(input.offScale ?? [])]);
	const room = { left, right };
	const rows = groups.map(({ evidence }) =>
		evidence.checks
			.flatMap((check) => placeable(check, input) ?? [])
			.map((check) => ({ check, words: besideDiamond(check, input) }))
	);
	// All beside their diamonds, or all below: a lane that mixes both is hard to follow.
	const beside = rows.flat().every(({ words }) => words !== undefined);
	for (const [i, { evidence }] of [...groups, ...offScale].entries()) {
		const head = placeLines(left, y + 20, counts[i] ?? '', STYLES.otherStrong, right - left);
		labels.push(...head);
		y += 20 + (head.length - 1) * LEADING;
		const onScale = rows[i] ?? [];
		if (onScale.length > 0) y += 6;
		for (const { check, words } of onScale) {
			const row = placeRow(check, y, input, beside ? words : undefined);
			diamonds.push(row.diamond);
			labels.push(...row.labels);
			y += row.height;
		}
		const told = evidence.checks.filter(({ id }) => !onScale.some(({ check }) => check.id === id));
		const rest = placeTold(told, { ...room, top: y });
		labels.push(...rest.labels);
		y = rest.bottom;
	}
	return { rule: { x1: left, y1: top, x2: right, y2: top }, diamonds, labels, bottom: y + 6 };
}

function checkedGroups(groups: readonly LaneGroup[]): LaneGroup[] {
	return groups.filter(({ evidence }) => evidence.checks.length > 0);
}

/** What the checks of each group come to, in one sentence each; where several are drawn it begins with the group's name. */
export function headedCounts(groups: readonly LaneGroup[]): string[] {
	const checked = checkedGroups(groups);
	const name = (label: string) => (groups.length > 1 ? `${label}: ` : '');
	return checked.map(({ label, evidence }) => name(label) + checkSummary(evidence.checks));
}

/** The check with the interval that it is drawn over, or undefined where it has no place on the scale. */
function placeable(check: Check, { domain, drawAll }: LaneInput): DrawnCheck | undefined {
	const drawn = isDrawn(check) ? check : drawAll ? { ...check, compared: check.quantity.interval } : undefined;
	const [low, high] = domain ?? [-Infinity, Infinity];
	return drawn && drawn.compared.upper >= low && drawn.compared.lower <= high ? drawn : undefined;
}

interface Beside {
	readonly lines: readonly string[];
	readonly side: 'left' | 'right';
	readonly x: number;
}

/** The words of a check beside its diamond, on the side with more room; undefined where they would take over three lines. */
function besideDiamond(check: DrawnCheck, { scale, left, right }: LaneInput): Beside | undefined {
	const { from, to } = spanOf(check.compared, scale, left, right);
	const text = onScaleWords(check);
	const clear = Math.max(HALF, (to - from) / 2) + 8;
	const centre = (from + to) / 2;
	const room = { right: right - centre - clear, left: centre - clear - left };
	const whole = widthOf(text, STYLES.other);
	const side = room.right >= whole || room.right > room.left ? 'right' : 'left';
	const lines = room[side] >= LEAST ? balanceLines(text, STYLES.other, room[side]) : [];
	if (lines.length === 0 || lines.length > 3) return undefined;
	return { lines, side, x: side === 'right' ? centre + clear : centre - clear };
}

/** One check on the scale: its words beside the diamond, or on lines of their own below where none are given. */
function placeRow(
	check: DrawnCheck,
	top: number,
	input: LaneInput,
	words: Beside | undefined
): { diamond: PlacedDiamond; labels: PlacedLabel[]; height: number } {
	const { scale, left, right } = input;
	const { from, to, open } = spanOf(check.compared, scale, left, right);
	const text = onScaleWords(check);
	const style = { ...STYLES.other, of: check.id };
	if (words) {
		const { lines, side, x } = words;
		const height = Math.max(ROW, lines.length * LEADING + 8);
		const middle = top + height / 2;
		const first = middle - ((lines.length - 1) * LEADING) / 2 + 4;
		const labels = lines.map((line, i) =>
			placeLabel(x, first + i * LEADING, line, { ...style, anchor: side === 'right' ? 'start' : 'end' }, text)
		);
		return {
			diamond: placeDiamond(check, diamondPath(from, to, middle, open)),
			labels,
			height
		};
	}
	const middle = top + ROW / 2;
	const below = placeLines(left, middle + HALF + 14, text, style, right - left, LEADING);
	return {
		diamond: placeDiamond(check, diamondPath(from, to, middle, open)),
		labels: below,
		height: ROW + 4 + below.length * LEADING
	};
}

/** Where the outline of a check runs, within [left, right]; what has no bound runs open to the edge. */
function spanOf(
	{ lower, upper }: Interval,
	scale: LaneInput['scale'],
	left: number,
	right: number
): { from: number; to: number; open: 'left' | 'right' | 'none' } {
	const clamp = (px: number, least: number, most: number) => Math.min(Math.max(px, least), most);
	if (!Number.isFinite(upper)) {
		const from = clamp(scale(lower), left, right - 2 * HALF);
		return { from, to: right, open: 'right' };
	}
	if (!Number.isFinite(lower)) {
		const to = clamp(scale(upper), left + 2 * HALF, right);
		return { from: left, to, open: 'left' };
	}
	const [from = 0, to = 0] = [lower, upper].map((bound) => clamp(scale(bound), left + HALF, right - HALF));
	return { from, to, open: 'none' };
}

/** The checks that are not drawn, in words: first those that the head has counted, then what else is on record. */
export function placeTold(
	checks: readonly Check[],
	place: { readonly left: number; readonly right: number; readonly top: number },
	words: (check: Check) => string = onScaleWords
): { labels: PlacedLabel[]; bottom: number } {
	if (checks.length === 0) return { labels: [], bottom: place.top };
	const { left, right, top } = place;
	const labels: PlacedLabel[] = [];
	let y = top;
	const add = (text: string, style: LabelStyle) => {
		const lines = placeLines(left, y + LEADING + 1, text, style, right - left, LEADING);
		labels.push(...lines);
		y += lines.length * LEADING + 1;
	};
	const counted = comparableChecks(checks);
	const others = checks.filter((check) => !counted.includes(check));
	for (const check of counted) add(words(check), { ...STYLES.other, of: check.id });
	if (others.length > 0) add(ALSO_ON_RECORD, STYLES.under);
	for (const check of others) add(words(check), { ...STYLES.under, of: check.id });
	return { labels, bottom: y + 4 };
}

/** A check in words: who, when, what, verdict. */
export function onScaleWords(check: Check): string {
	return `${checkLabel(check)}${periodSuffix(check)}: ${saidWords(check)} · ${verdictWords(check)}`;
}
