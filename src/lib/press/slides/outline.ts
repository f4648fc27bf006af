/** Paths of the scene as office programs take them. */
import type { Point, Polyline } from '../../scene/path';
import type { Box } from '../../scene/shapes';

/** What the points lie in. */
export function boundsOf(lines: readonly Polyline[]): Box {
	const points = lines.flatMap((line) => line.points);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether anything lies within, that a filling would show. */
export function hasArea({ points }: Polyline): boolean {
	const [[x, y] = [0, 0]] = points;
	return points.length > 2 && points.some((point) => point[0] !== x) && points.some((point) => point[1] !== y);
}

/** Whether it is one straight line. */
export function isLine({ points, isClosed }: Polyline): boolean {
	return points.length === 2 && !isClosed;
}

/** Its geometry in a box, with lengths as the slide has them. */
export function customGeometry(lines: readonly Polyline[], { x, y, width, height }: Box, emu: number): string {
	const point = ([px, py]: Point) => `<a:pt x="${Math.round((px - x) * emu)}" y="${Math.round((py - y) * emu)}"/>`;
	const steps = lines.map(({ points, isClosed }) => {
		const [first, ...others] = points;
		if (!first) return '';
		const further = others.map((each) => `<a:lnTo>${point(each)}</a:lnTo>`).join('');
		return `<a:moveTo>${point(first)}</a:moveTo>${further}${isClosed ? '<a:close/>' : ''}`;
	});
	const size = `w="${Math.round(width * emu)}" h="${Math.round(height * emu)}"`;
	const empty = ['av', 'gd', 'ah', 'cxn'].map((list) => `<a:${list}Lst/>`).join('');
	return `<a:custGeom>${empty}<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}
