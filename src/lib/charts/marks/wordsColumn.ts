/** In low boxes, the words of a mark: in a column at its left, or where that were high in a line or two above it. */
import type { PlacedLabel } from '../types';
import { fitStyle, placeLines, STYLES } from './label';
import type { LabelStyle } from './label';
import { placeWordsLine } from './wordsLine';

interface Words {
	readonly text: string;
	readonly style: LabelStyle;
}

export interface LowWords {
	readonly labels: readonly PlacedLabel[];
	/** Where the mark may begin. */
	readonly left: number;
	readonly top: number;
	/** The lowest descender. */
	readonly bottom: number;
}

/** The part of the width that a column has at most, and its greatest height in px. */
const MOST = 0.42;
const HIGH = 64;
const GAP = 16;
const LEADING = 15;

/** @param value set large in a column, as other values above the mark */
export function placeLowWords(value: Words, words: readonly Words[], width: number): LowWords {
	const column = placeColumn(value, words, width);
	return column.bottom <= HIGH ? column : placeAbove(value, words, width);
}

function placeColumn(value: Words, words: readonly Words[], width: number): LowWords {
	const most = width * MOST;
	const style = fitStyle(value.text, value.style, most);
	const head = placeLines(0, style.size * 0.85, value.text, style, most, style.size);
	let y = (head.at(-1)?.y ?? 0) + LEADING + 3;
	const below = words.flatMap((part) => {
		const lines = placeLines(0, y, part.text, part.style, most, LEADING);
		y = (lines.at(-1)?.y ?? y) + LEADING;
		return lines;
	});
	const labels = [...head, ...below];
	const widest = Math.max(...labels.map((label) => label.width));
	return { labels, left: Math.min(most, widest) + GAP, top: 1, bottom: (labels.at(-1)?.y ?? 0) + 4 };
}

function placeAbove(value: Words, words: readonly Words[], width: number): LowWords {
	const { role, size } = STYLES.value;
	const parts = [{ ...value, style: { ...value.style, role, size } }, ...words];
	const { labels, bottom } = placeWordsLine(parts, { x: 0, y: 13, width });
	return { labels, left: 0, top: bottom + 7, bottom: bottom + 4 };
}
