/** Which of an embed’s drawings is shown at which width, and how wide: the one home of these rules. Pure. */
import { WIDTHS } from '../../figure/widths';
import type { Variant } from './variants';

/** The widths of iframes that drawings are made for, in px. */
export const EMBED_REACH = { from: 240, to: 1280 } as const;

/** px of a root font, in which drawings are laid out. */
const REM = 16;
const NARROWEST = WIDTHS[0];
/** Beside an embed with a ground of its own there is room, in px, as far as its drawing leaves it. */
const SIDE = 16;
/**
 * Between two of its widths a drawing grows by 8 % and then stays as wide as it is: if it grew all the way, heights
 * would be a saw (1,454 px at 419 px, 1,004 at 420), which no fixed rule of a host can follow.
 */
const GROWTH = 1.08;

/** px that an iframe of this width has for words and drawing. */
export function insideOf({ ground }: Pick<Variant, 'ground'>, width: number): number {
	return ground ? width - 2 * Math.min(SIDE, Math.max(0, (width - NARROWEST) / 2)) : width;
}

/** The drawing that an embed shows in this room: the width of its layout, and the width that it is given, in px. */
export function drawnAt(room: number): { readonly layout: number; readonly width: number } {
	const layout = WIDTHS.findLast((width) => width <= room) ?? NARROWEST;
	return { layout, width: Math.max(layout, Math.min(room, layout * GROWTH)) };
}

/**
 * As CSS. It asks for the width of the window, not of a container: the iframe is the window. So a scrollbar changes no
 * layout, old browsers know it, and Firefox, which on paper evaluates half of a container’s queries, prints the drawing.
 */
export function drawingWidthsCss({ ground }: Pick<Variant, 'ground'>): string {
	const rem = (px: number) => `${Number((px / REM).toFixed(3))}rem`;
	const rules = WIDTHS.map((width) => {
		// Outside of the query: a browser that sizes the iframe may measure a drawing that is held (`report.ts`) while the
		// window has no width.
		const grown = `max-width:${rem(width * GROWTH)}`;
		if (width === NARROWEST) return `.w${width}{display:block;${grown}}`;
		const query = `@media (min-width:${rem(width + (ground ? 2 * SIDE : 0))})`;
		return `.w${width}{${grown}}${query}{.w${width}~svg{display:none}.w${width}{display:block}}`;
	});
	return rules.join('');
}

/**
 * As CSS, for a document without a ground that is given one: the room beside it takes from the first px of each width.
 * @param ground the selector of its root then
 */
export function groundWidthsCss(ground: string): string {
	const rules = WIDTHS.slice(1).map((width, i) => {
		const until = width + 2 * SIDE - 0.05;
		const query = `@media (min-width:${width / REM}rem) and (max-width:${Number((until / REM).toFixed(4))}rem)`;
		return `${query}{${ground} .w${width}{display:none}${ground} .w${WIDTHS[i]}{display:block}}`;
	});
	return rules.join('');
}

/** The room beside it, as CSS. */
export const SIDE_CSS = `clamp(0px,50vw - ${NARROWEST / 2}px,${SIDE}px)`;
