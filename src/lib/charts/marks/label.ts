/** Placing text: every width comes from the fonts' tables. */
import { measureText, type FontRole } from '../../fonts/measure';
import { startsAtTheRight } from '../../fonts/rightToLeft';
import { wrapper, wrapText } from '../../fonts/wrap';
import type { Box } from '../../scene/shapes';
import type { Ink } from '../../scene/palette';
import type { PlacedLabel } from '../types';

export interface LabelStyle {
	readonly role: FontRole;
	/** px; nothing in a chart is under 11. */
	readonly size: number;
	readonly ink: Ink;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly of?: string;
	/** Of sentences of the product, which may begin with words of others: “٤٫٥”: read by a person. */
	readonly readsFrom?: 'left';
}

/** Nothing in a drawing is smaller, in px. */
const LEAST_SIZE = 12;

/** Styles that the chart types share, so that the same thing looks the same everywhere. */
export const STYLES = {
	tick: { role: 'text', size: 12, ink: 'soft' },
	name: { role: 'strong', size: 13, ink: 'ink' },
	under: { role: 'text', size: 12, ink: 'soft', readsFrom: 'left' },
	value: { role: 'strong', size: 15, ink: 'ink' },
	other: { role: 'text', size: 12, ink: 'other', readsFrom: 'left' },
	otherStrong: { role: 'strong', size: 12, ink: 'other', readsFrom: 'left' }
} as const satisfies Record<string, LabelStyle>;

/**
 * One line of text with its baseline at `y`, read from the side at which its first letter is written: “12 سفينة” from the right.
 * @param whole the text that it is a line of, where that is longer: all lines of one are read from one side
 */
export function placeLabel(x: number, y: number, text: string, style: LabelStyle, whole = text): PlacedLabel {
	return {
		x,
		y,
		text,
		role: style.role,
		size: style.size,
		ink: style.ink,
		anchor: style.anchor ?? 'start',
		width: measureText(text, style.role, style.size),
		...(style.of === undefined ? {} : { of: style.of }),
		...(style.readsFrom !== 'left' && startsAtTheRight(whole) && { direction: 'rtl' })
	};
}

/** Lines of a text no wider than `maxWidth`, the first baseline at `y`, `leading` px apart. */
export function placeLines(
	x: number,
	y: number,
	text: string,
	style: LabelStyle,
	maxWidth: number,
	leading = Math.round(style.size * 1.35)
): PlacedLabel[] {
	return wrapText(text, style.role, style.size, maxWidth).map((line, i) =>
		placeLabel(x, y + i * leading, line, style, text)
	);
}

/** Lines of a column at the edge from which their text is read: at the right where it begins there. */
export function atItsEdge(lines: readonly PlacedLabel[], text: string, x: number, width: number): PlacedLabel[] {
	return startsAtTheRight(text) ? lines.map((line) => ({ ...line, x: x + width, anchor: 'end' })) : [...lines];
}

/** The space between a number and its unit or scale: "$140 bn", "5 million", "7 months". */
const BEFORE_UNIT =
	/(?<=\p{Nd}) (?=(?:\p{L}{1,2}|(?:[mb]|tr)illion|percent|points?|times|years?|months?|days?|tonnes)(?![\p{L}\p{N}]))/gu;

/** As many lines as fit, about as long as each other: none ends with a single word, and numbers keep their units. */
export function balanceLines(text: string, style: LabelStyle, maxWidth: number): string[] {
	const joined = text.replace(BEFORE_UNIT, '\u00a0');
	const whole = wordsFit(joined, style, maxWidth) ? joined : text;
	const linesIn = wrapper(whole, style.role, style.size);
	const count = linesIn(maxWidth).length;
	const widest = widestWord(whole, style);
	let room = maxWidth;
	// One line is as it is, in whatever room.
	while (count > 1 && room > maxWidth / 2 && widest <= room - 8 && linesIn(room - 8).length === count) room -= 8;
	let at = 0;
	return linesIn(room).map((line) => {
		const start = whole.indexOf(line, at);
		at = start + line.length;
		return text.slice(start, at);
	});
}

/** The width of a text in a style, in px. */
export function widthOf(text: string, style: LabelStyle): number {
	return measureText(text, style.role, style.size);
}

/** Whether no word of a text is wider than `maxWidth` px: then `placeLines` breaks it between words only. */
export function wordsFit(text: string, style: LabelStyle, maxWidth: number): boolean {
	return widestWord(text, style) <= maxWidth;
}

function widestWord(text: string, style: LabelStyle): number {
	return Math.max(...text.split(' ').map((word) => widthOf(word, style)));
}

/** The style, smaller where a word of the text would be wider than `maxWidth` px, so that no number is cut in two. */
export function fitStyle<Style extends LabelStyle>(text: string, style: Style, maxWidth: number): Style {
	const widest = widestWord(text, style);
	if (widest <= maxWidth) return style;
	return { ...style, size: Math.max(LEAST_SIZE, Math.floor((style.size * maxWidth) / widest)) };
}

/** The box that a label's ink may fill: from its highest ascender to its lowest descender. */
export function boxOf(label: PlacedLabel): Box {
	const shift = label.anchor === 'start' ? 0 : label.anchor === 'middle' ? label.width / 2 : label.width;
	return { x: label.x - shift, y: label.y - label.size * 0.78, width: label.width, height: label.size };
}
