/** How high the words of an embed are, from the fonts' tables, and the sizes that they are set in. Pure. */
import type { FontRole } from '../../fonts/role';
import { wrapper } from '../../fonts/wrap';

/** The sizes of `styles/embed.css`, in px. A test holds the two together in a real browser. */
export const PADDING = { bare: 16, ground: 32 };
export const TITLE = { size: 22, line: 26.4, below: 6 };
export const COMPACT_TITLE = { size: 19, line: 22.8, below: 6 };
export const SMALL = { size: 13, line: 19.5 };
export const SUBTITLE_BELOW = 4;
export const STANDING_BELOW = 14;
/** Its border and padding, and what stands below it. */
export const NOTICE = { sides: 22, ends: 14, below: 10 };
export const QUOTE = { size: 16, line: 24, above: 27, below: 4 };
export const ABOVE_SMALL = 10;
/** WebKit’s sign before folded words makes their line a px higher. */
export const MARKER = 1;
/**
 * Of its room, what a text is sure to have: other browsers set it up to 2 % wider than the fonts’ tables say (WebKitGTK rounds
 * the widths of letters), and marked words have a px on each side.
 */
const SURE = 0.98;
/** Of titles, whose letters WebKitGTK rounds up: one of 713 px was seen to take more than 739. */
const SURE_OF_TITLES = 0.965;
const BESIDE_MARKS = 4;

/** The height of an embed, in whole px, for an iframe of this width. */
export type HeightAt = (width: number) => number;

/** How high the lines of a text are in a room of this width, in px. */
export type BlockAt = (room: number) => number;

export function block(text: string, role: FontRole, { size, line }: { size: number; line: number }): BlockAt {
	const lines = wrapper(text, role, size);
	const sure = role === 'title' ? SURE_OF_TITLES : SURE;
	const linesIn = inStretches((room) => lines(sure * room - BESIDE_MARKS).length);
	return (room) => linesIn(room) * line;
}

/** px: how far beyond a room one is looked for that holds as many lines. */
const REACH = 64;

/**
 * The same count for fewer askings: of a thousand widths most hold as many lines as their neighbours. A wider room never
 * needs more lines, so what holds at both ends of a stretch holds all through it.
 */
function inStretches(count: (room: number) => number): (room: number) => number {
	/** Of each count, the rooms for which it is known. */
	const known = new Map<number, { from: number; to: number }>();
	/** The farthest room, up to `REACH` away, with as many. Most often it is that one. */
	const farthest = (room: number, direction: 1 | -1, wanted: number): number => {
		const holds = (px: number) => count(room + direction * px) === wanted;
		if (holds(REACH)) return room + direction * REACH;
		let [near, far] = [0, REACH];
		while (far - near > 1) {
			const tried = Math.floor((near + far) / 2);
			if (holds(tried)) near = tried;
			else far = tried;
		}
		return room + direction * near;
	};
	return (room) => {
		for (const [found, { from, to }] of known) if (room >= from && room <= to) return found;
		const found = count(room);
		const { from, to } = known.get(found) ?? { from: room, to: room };
		known.set(found, {
			from: Math.min(from, farthest(room, -1, found)),
			to: Math.max(to, farthest(room, 1, found))
		});
		return found;
	};
}
