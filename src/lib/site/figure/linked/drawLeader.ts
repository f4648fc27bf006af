/** Draws the line between what is selected and what answers to it, where there is room: on wide screens, in one column. */
import type { Box } from '../../../scene/shapes';
import { answers, markFor, type Item } from './items';
import { leaderLine } from './leader';

const SVG = 'http://www.w3.org/2000/svg';
/** px that the place is wide at least. */
const WIDE = 640;

/** Takes the line away, and tells where another can be drawn; undefined on narrow screens. */
export function clearPlace(root: HTMLElement, items: readonly Item[]) {
	root.querySelector(':scope > .leader')?.remove();
	const { left, top, width } = root.getBoundingClientRect();
	if (width < WIDE) return undefined;
	const seen = items.filter(({ element }) => element.checkVisibility());
	const boxIn = (rect: DOMRect): Box => ({
		x: rect.left - left,
		y: rect.top - top,
		width: rect.width,
		height: rect.height
	});
	return { width, seen, marks: seen.filter(({ kind }) => kind === 'mark'), boxIn };
}

/** Draws it anew, or takes it away where nothing is selected. */
export function drawLeader(root: HTMLElement, items: readonly Item[], current: Item | undefined): void {
	const place = clearPlace(root, items);
	if (!current || !place) return;
	const { seen, marks } = place;
	const words =
		current.kind === 'words' ? current : seen.find((item) => item.kind === 'words' && answers(current, item));
	const mark = current.kind === 'mark' ? current : markFor(current, marks);
	if (!words || !mark) return;
	const within = ({ element }: Item): Box => {
		const rects = element.getClientRects();
		// Words that run over two lines begin the line where they end.
		const last = element instanceof HTMLElement ? rects[rects.length - 1] : undefined;
		return place.boxIn(last ?? element.getBoundingClientRect());
	};
	const [from, to] = [within(words), within(mark)];
	if (from.y + from.height > to.y) return;
	const others = seen.filter((item) => item.kind === 'mark' && item.place === mark.place && item !== mark).map(within);
	const line = leaderLine(from, to, others, place.width - 2);
	root.append(leaderElement(line));
}

/** The line of these corners, with a dot at its end. */
export function leaderElement(line: readonly { readonly x: number; readonly y: number }[]): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'leader');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'polyline');
	path.setAttribute('points', line.map(({ x, y }) => `${x},${y}`).join(' '));
	const end = line.at(-1);
	const dot = document.createElementNS(SVG, 'circle');
	dot.setAttribute('cx', String(end?.x ?? 0));
	dot.setAttribute('cy', String(end?.y ?? 0));
	dot.setAttribute('r', '3');
	svg.append(path, dot);
	return svg;
}
