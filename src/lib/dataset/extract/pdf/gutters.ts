/** Gutters between columns of prose that stand so near that their lines look like one: blanks below each other, down a page. */
import type { Piece } from './piece';

/** A blank that runs down the page, in points from its left. */
export interface Gutter {
	readonly from: number;
	readonly to: number;
}

/** A blank between words is narrower than this, also where a line was stretched; in sizes of the font. */
const BLANK = 0.8;
/** So many rows have it, and so many times as many as have letters there. */
const FEWEST_ROWS = 8;
const CLEARER = 4;
/** So many sizes of its font what stands beside it is wide, in most rows: cells of tables are narrower. */
const PROSE = 12;
/** In points: how exactly places are told apart. Pages are not wider than PDF lets them be. */
const STEP = 2;
const WIDEST = 14_400;

/** Those of a page, from left to right. */
export function guttersOf(pieces: readonly Piece[]): Gutter[] {
	const rows = rowsOf(pieces);
	if (rows.length < FEWEST_ROWS) return [];
	const steps = Math.ceil(Math.min(WIDEST, Math.max(0, ...rows.map((row) => row.to))) / STEP) + 1;
	const blank = new Int32Array(steps + 1);
	const inked = new Int32Array(steps + 1);
	for (const row of rows) {
		for (const { from, to } of row.gaps) count(blank, from, to);
		for (const { from, to } of row.stretches) count(inked, from, to);
	}
	const gutters: Gutter[] = [];
	let [rowsBlank, rowsInked] = [0, 0];
	let from: number | undefined;
	for (let at = 0; at < steps; at++) {
		rowsBlank += blank[at] ?? 0;
		rowsInked += inked[at] ?? 0;
		const isGutter = rowsBlank >= FEWEST_ROWS && rowsBlank >= CLEARER * rowsInked;
		if (isGutter) from ??= at * STEP;
		else if (from !== undefined) {
			gutters.push({ from, to: at * STEP });
			from = undefined;
		}
	}
	return gutters.filter((gutter) => isBetweenProse(gutter, rows));
}

interface Span {
	readonly from: number;
	readonly to: number;
}

/** What stands on one baseline: its stretches, and the blanks between them. */
interface Row extends Span {
	readonly stretches: readonly Span[];
	readonly gaps: readonly Span[];
	readonly size: number;
}

function rowsOf(pieces: readonly Piece[]): Row[] {
	const baselines = new Map<number, Piece[]>();
	for (const piece of pieces) {
		const key = Math.round(piece.y);
		const row = baselines.get(key);
		if (row) row.push(piece);
		else baselines.set(key, [piece]);
	}
	return [...baselines.values()].map((row) => {
		const stretches: { from: number; to: number }[] = [];
		let size = 0;
		for (const piece of row.sort((one, other) => one.x - other.x)) {
			size = Math.max(size, piece.size);
			const last = stretches.at(-1);
			if (last && piece.x - last.to < BLANK * piece.size) last.to = Math.max(last.to, piece.x + piece.width);
			else stretches.push({ from: piece.x, to: piece.x + piece.width });
		}
		const gaps = stretches.slice(1).map((next, at) => ({ from: stretches[at]?.to ?? next.from, to: next.from }));
		return { stretches, gaps, size, from: stretches[0]?.from ?? 0, to: stretches.at(-1)?.to ?? 0 };
	});
}

/** One more from a place to another; sums are made from left to right. */
function count(changes: Int32Array, from: number, to: number): void {
	const last = changes.length - 1;
	const [first, behind] = [Math.ceil(from / STEP), Math.floor(to / STEP)].map((at) => Math.min(last, Math.max(0, at)));
	if (first === undefined || behind === undefined || behind <= first) return;
	changes[first] = (changes[first] ?? 0) + 1;
	changes[behind] = (changes[behind] ?? 0) - 1;
}

function isBetweenProse({ from, to }: Gutter, rows: readonly Row[]): boolean {
	const beside = rows.flatMap(({ stretches, gaps, size }) => {
		const at = gaps.findIndex((gap) => gap.from < to && gap.to > from);
		const [left, right] = [stretches[at], stretches[at + 1]];
		return at < 0 || !left || !right ? [] : [Math.min(left.to - left.from, right.to - right.from) > PROSE * size];
	});
	return beside.filter(Boolean).length > beside.length / 2;
}
