/** In brief, where no legend stands, what a fade means is said once beside it. */
import type { Evidence } from '../../dataset/types';
import { FORM_WORDS } from '../../sentences/basis';
import { openEnd, ROUNDED_END } from '../../sentences/bounds';
import type { LegendKey, PlacedLabel } from '../types';
import type { Extent } from './interval';
import { placeLabel, placeLines, STYLES, widthOf } from './label';

/** "rounded: ends in the fade"; “over”: how much more is not given; empty where nothing is open, or where its word is the value's. */
export function endWords(evidence: Evidence, { rest, key }: Extent): string {
	if (!rest || rest.form === 'whisker') return '';
	if (rest.open) return openEnd(evidence);
	if (key === 'rounded') return ROUNDED_END;
	return rest.form === 'even' && key ? FORM_WORDS[key] : '';
}

/** Of places on a scale, whose fades lie on both sides: what these mean, where some are rounded; from a baseline at `y` down. */
export function placeRoundedWords(
	keys: readonly LegendKey[],
	{ y, width }: { readonly y: number; readonly width: number }
): PlacedLabel[] {
	if (!keys.includes('rounded')) return [];
	return placeLines(width, y, FORM_WORDS.rounded, { ...STYLES.under, anchor: 'end' }, width, LEADING);
}

/** px from line to line. */
const LEADING = 15;

/** What the ends of some marks mean, each once, from a baseline at `y` down and at the side where they end; on one line if they fit. */
export function placeEndWords(
	marks: readonly { readonly evidence: Evidence; readonly extent: Extent }[],
	{ y, width }: { readonly y: number; readonly width: number }
): PlacedLabel[] {
	const words = [...new Set(marks.map(({ evidence, extent }) => endWords(evidence, extent)))].filter(Boolean);
	const isLoss = marks.every(({ evidence }) => evidence.quantity.value < 0);
	const style = { ...STYLES.under, anchor: isLoss ? ('start' as const) : ('end' as const) };
	const line = words.join(' · ');
	const x = isLoss ? 0 : width;
	if (widthOf(line, style) <= width) return line === '' ? [] : [placeLabel(x, y, line, style)];
	let at = y;
	return words.flatMap((text) => {
		const lines = placeLines(x, at, text, style, width, LEADING);
		at += lines.length * LEADING;
		return lines;
	});
}
