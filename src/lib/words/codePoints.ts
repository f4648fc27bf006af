/**
 * Positions are counted in Unicode code points (W3C Web Annotation, TextPositionSelector), while JavaScript strings
 * count UTF-16 units. This is the one place that knows both.
 */

/** Converts between the two ways of counting, for one text. Built in one pass; each conversion takes constant time. */
export interface PositionIndex {
	/** Length of the text in code points. */
	readonly length: number;
	/** UTF-16 offset of a code point; beyond the end it is the end. */
	toUnits(codePoint: number): number;
	/** Number of code points before a UTF-16 offset. */
	toCodePoints(unit: number): number;
}

/** A checkpoint every so many code points: small beside the text, and a short walk from any place. */
const STRIDE = 1024;

function isPairAt(text: string, unit: number): boolean {
	const high = text.charCodeAt(unit);
	if (high < 0xd800 || high > 0xdbff) return false;
	const low = text.charCodeAt(unit + 1);
	return low >= 0xdc00 && low <= 0xdfff;
}

function clamp(value: number, upper: number): number {
	return Math.min(Math.max(value, 0), upper);
}

function buildIndex(text: string): PositionIndex {
	const units = text.length;
	if (!/[\ud800-\udbff]/.test(text)) {
		return { length: units, toUnits: (value) => clamp(value, units), toCodePoints: (value) => clamp(value, units) };
	}
	const checkpoints: number[] = [];
	let length = 0;
	for (let unit = 0; unit < units; length++) {
		if (length % STRIDE === 0) checkpoints.push(unit);
		unit += isPairAt(text, unit) ? 2 : 1;
	}
	return {
		length,
		toUnits(codePoint) {
			const wanted = clamp(codePoint, length);
			let at = Math.floor(wanted / STRIDE) * STRIDE;
			let unit = checkpoints[at / STRIDE] ?? units;
			for (; at < wanted; at++) unit += isPairAt(text, unit) ? 2 : 1;
			return unit;
		},
		toCodePoints(value) {
			const wanted = clamp(value, units);
			let low = 0;
			let high = checkpoints.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if ((checkpoints[middle] ?? units) <= wanted) low = middle;
				else high = middle - 1;
			}
			let at = low * STRIDE;
			for (let unit = checkpoints[low] ?? 0; unit < wanted; at++) unit += isPairAt(text, unit) ? 2 : 1;
			return at;
		}
	};
}

let last: { readonly text: string; readonly index: PositionIndex } | undefined;

/**
 * The index of a text. The last long one is remembered, because a dataset asks about the same text many times in a
 * row, with short quotes in between.
 */
export function positionIndex(text: string): PositionIndex {
	if (text.length < STRIDE) return buildIndex(text);
	if (last?.text !== text) last = { text, index: buildIndex(text) };
	return last.index;
}

/** Length of a text in code points. A lone surrogate counts as one. */
export function codePoints(text: string): number {
	return positionIndex(text).length;
}

/** The text from `start` to `end` (exclusive), both in code points and cut to the text's ends; '' if they are reversed. */
export function sliceCodePoints(text: string, start: number, end: number): string {
	const index = positionIndex(text);
	return start < end ? text.slice(index.toUnits(start), index.toUnits(end)) : '';
}
