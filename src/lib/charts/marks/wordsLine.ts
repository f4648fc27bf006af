/** Words in several styles beside each other on one line. */
import type { PlacedLabel } from '../types';
import { placeLines, widthOf, type LabelStyle } from './label';

export interface LinePart {
	readonly text: string;
	readonly style: LabelStyle;
}

const APART = 7;
const LEADING = 16;

/**
 * The first baseline at `y`; what does not fit beside what stands before it goes on to lines of its own.
 * @returns `bottom`: the last baseline
 */
export function placeWordsLine(
	parts: readonly LinePart[],
	{ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }
): { readonly labels: readonly PlacedLabel[]; readonly bottom: number } {
	const labels: PlacedLabel[] = [];
	let bottom = y;
	let free = 0;
	for (const { text, style } of parts) {
		if (text === '') continue;
		if (free > 0 && free + widthOf(text, style) > width) {
			bottom += LEADING;
			free = 0;
		}
		const lines = placeLines(x + free, bottom, text, style, width - free, LEADING);
		const last = lines.at(-1);
		if (!last) continue;
		labels.push(...lines);
		free = last.x - x + last.width + APART;
		bottom = last.y;
	}
	return { labels, bottom };
}
