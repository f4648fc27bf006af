/** A value set large, with the words about it beside it where they have room, else below. */
import type { PlacedLabel } from '../types';
import { fitStyle, placeLines, wordsFit, type LabelStyle } from './label';

interface Words {
	readonly text: string;
	readonly style: LabelStyle;
}

export interface PlacedHeadline {
	readonly labels: readonly PlacedLabel[];
	/** The lowest baseline. */
	readonly bottom: number;
}

/** The narrowest column of words that still reads well beside the value. */
const LEAST = 96;
const GAP = 12;
const LEADING = 17;

/** The value's first baseline is at its size; `words` follow each other, each on lines of its own. */
export function placeHeadline(value: Words, words: readonly Words[], width: number): PlacedHeadline {
	const style = fitStyle(value.text, value.style, width);
	const { size } = style;
	const leading = Math.round(size * 1.12);
	const lines = placeLines(0, size, value.text, style, width, leading);
	const at = (lines[0]?.width ?? 0) + GAP;
	const room = width - at;
	const fits = room >= LEAST && words.every((part) => wordsFit(part.text, part.style, room));
	const beside = lines.length === 1 && fits ? stack(words, at, size - 16, room) : undefined;
	// More than three lines beside it would hang down into the chart.
	if (beside && beside.length <= 3)
		return { labels: [...lines, ...beside], bottom: Math.max(size, beside.at(-1)?.y ?? size) };
	const last = size + (lines.length - 1) * leading;
	const below = stack(words, 0, last + LEADING + 5, width);
	return { labels: [...lines, ...below], bottom: below.at(-1)?.y ?? last };
}

function stack(words: readonly Words[], x: number, y: number, width: number): PlacedLabel[] {
	return words
		.flatMap(({ text, style }) => placeLines(x, 0, text, style, width))
		.map((line, i) => ({ ...line, y: y + i * LEADING }));
}
