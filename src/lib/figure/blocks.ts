/** The blocks of words that frames are made of. Each is placed below a `y` and tells where it ends. */
import type { Figure } from '../dataset/types';
import type { EarlierLine } from './footNotes';
import { atItsEdge, placeLabel, placeLines, widthOf, type LabelStyle } from '../charts/marks/label';
import type { PlacedLabel } from '../charts/types';
import type { Box } from '../scene/shapes';
import { byline } from '../sentences/sources';
import { placeQuote } from './quoteLines';

/** Where a block may stand: its left edge, its top and its width, in px. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface Block {
	readonly labels: readonly PlacedLabel[];
	/** Behind marked words. */
	readonly highlights: readonly Box[];
	/** Hairlines across the column. */
	readonly rules: readonly Place[];
	/** Where the next one may begin. */
	readonly bottom: number;
}

/** Where a speaker is named: below the quote, after it where there is room, or elsewhere. */
export type Speakers = 'below' | 'after' | 'none';

export const SUBTITLE: LabelStyle = { role: 'text', size: 13, ink: 'soft' };
export const SOURCE: LabelStyle = { role: 'text', size: 12, ink: 'soft' };
const NOTE: LabelStyle = { role: 'text', size: 12, ink: 'ink', readsFrom: 'left' };

/** In place of a block that a frame does not have. */
export function nothingAt(y: number): Block {
	return { labels: [], highlights: [], rules: [], bottom: y };
}

/** Notes below each other. `drop` leads from one's bottom to the first line of the next, `gap` from its last line to its bottom. */
export function stackNotes(
	notes: readonly string[],
	{ x, y, width }: Place,
	{ drop, leading, gap }: { readonly drop: number; readonly leading: number; readonly gap: number }
): Block {
	const labels: PlacedLabel[] = [];
	let bottom = y;
	for (const note of notes) {
		const lines = placeLines(x, bottom + drop, note, NOTE, width, leading);
		labels.push(...lines);
		bottom = (lines.at(-1)?.y ?? bottom) + gap;
	}
	return { ...nothingAt(bottom), labels };
}

/** Earlier values below each other, each struck, with its date and what became of it after it. Places as for notes. */
export function stackEarlier(
	lines: readonly EarlierLine[],
	{ x, y, width }: Place,
	{ drop, leading, gap }: { readonly drop: number; readonly leading: number; readonly gap: number }
): Block {
	const labels: PlacedLabel[] = [];
	let bottom = y;
	for (const { value, text } of lines) {
		const struck = value === '' ? [] : [{ ...placeLabel(x, bottom + drop, value, NOTE), isStruck: true }];
		const indent = value === '' ? 0 : widthOf(value, NOTE) + 6;
		const told = placeLines(x + indent, bottom + drop, text, NOTE, width - indent, leading);
		labels.push(...struck, ...told);
		bottom = (told.at(-1)?.y ?? bottom) + gap;
	}
	return { ...nothingAt(bottom), labels };
}

interface QuoteSetting {
	readonly size: number;
	readonly gap: number;
	readonly speakers?: Speakers;
	/** Lines closer together, where they are dear. */
	readonly isTight?: boolean;
}

/**
 * The quotes below each other, each with its speaker; `gap` follows each.
 * @param speakers where each is named: below the quote, after its last word where there is room, or nowhere, since another
 * line names the one of all
 */
export function stackQuotes(
	{ quotes, sources }: Pick<Figure, 'quotes' | 'sources'>,
	{ x, y, width }: Place,
	{ size, gap, speakers = 'below', isTight = false }: QuoteSetting
): Block {
	const style: LabelStyle = { role: 'quote', size, ink: 'ink' };
	const leading = Math.round(size * (isTight ? 1.3 : 1.45));
	const labels: PlacedLabel[] = [];
	const highlights: Box[] = [];
	let bottom = y;
	for (const { quote, source, claims } of quotes) {
		const placed = placeQuote(quote, claims, source.style, { x, y: bottom + size, width, leading, style });
		const last = placed.labels.at(-1);
		const after = (last?.x ?? x) + (last?.width ?? 0) + 8;
		const placeSpeaker = (said: string) =>
			speakers === 'after' && last?.direction === undefined && after + widthOf(said, SOURCE) <= x + width
				? [placeLabel(after, placed.bottom, said, SOURCE)]
				: atItsEdge(placeLines(x, placed.bottom + (isTight ? 15 : 20), said, SOURCE, width, 16), said, x, width);
		const speaker = speakers === 'none' ? [] : placeSpeaker(byline(quote, source, sources));
		labels.push(...placed.labels, ...speaker);
		highlights.push(...placed.highlights);
		bottom = (speaker.at(-1)?.y ?? placed.bottom) + gap;
	}
	return { ...nothingAt(bottom), labels, highlights };
}
