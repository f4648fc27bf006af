/** Paths of the scene as office programs take them: points, in place of SVG's path data. Curves are none in our drawings. */
import type { Point } from '../../scene/path';
import type { Box } from '../../scene/shapes';

export interface Stretch {
	readonly points: readonly Point[];
	readonly isClosed: boolean;
}

const STEP = /([MLHVZ])([^MLHVZ]*)/gi;

/** @throws {Error} if it has a curve, or another step that is not known here */
export function stretchesOf(d: string): Stretch[] {
	const stretches: { points: Point[]; isClosed: boolean }[] = [];
	let at: Point = [0, 0];
	if (d.replaceAll(STEP, '').trim() !== '') throw new Error(`The path “${d}” has a step that slides do not know.`);
	for (const [, letter = '', rest = ''] of d.matchAll(STEP)) {
		const step = letter.toUpperCase();
		const last = stretches.at(-1);
		if (step === 'Z') {
			if (last) last.isClosed = true;
			at = last?.points[0] ?? at;
			continue;
		}
		for (const to of placesIn(rest, step, letter === step, at)) {
			if (step === 'M' && to.isFirst) stretches.push({ points: [to.point], isClosed: false });
			else stretches.at(-1)?.points.push(to.point);
			at = to.point;
		}
	}
	return stretches;
}

/** Where a step leads, one place after the other. */
function placesIn(rest: string, step: string, isAbsolute: boolean, from: Point): { point: Point; isFirst: boolean }[] {
	const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
	let [x, y] = from;
	const each = step === 'H' || step === 'V' ? 1 : 2;
	return Array.from({ length: Math.floor(numbers.length / each) }, (_, i) => {
		const [first = 0, second = 0] = numbers.slice(i * each, (i + 1) * each);
		const base: Point = isAbsolute ? [0, 0] : [x, y];
		if (step !== 'V') x = base[0] + first;
		if (step === 'V') y = base[1] + first;
		else if (step !== 'H') y = base[1] + second;
		return { point: [x, y] as const, isFirst: i === 0 };
	});
}

/** What the points lie in. */
export function boundsOf(stretches: readonly Stretch[]): Box {
	const points = stretches.flatMap((stretch) => stretch.points);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether anything lies within, that a filling would show. */
export function hasArea({ points }: Stretch): boolean {
	const [[x, y] = [0, 0]] = points;
	return points.length > 2 && points.some((point) => point[0] !== x) && points.some((point) => point[1] !== y);
}

/** Whether it is one straight line. */
export function isLine({ points, isClosed }: Stretch): boolean {
	return points.length === 2 && !isClosed;
}

/** Its geometry in a box, with lengths as the slide has them. */
export function customGeometry(stretches: readonly Stretch[], { x, y, width, height }: Box, emu: number): string {
	const point = ([px, py]: Point) => `<a:pt x="${Math.round((px - x) * emu)}" y="${Math.round((py - y) * emu)}"/>`;
	const steps = stretches.map(({ points, isClosed }) => {
		const [first, ...others] = points;
		if (!first) return '';
		const lines = others.map((each) => `<a:lnTo>${point(each)}</a:lnTo>`).join('');
		return `<a:moveTo>${point(first)}</a:moveTo>${lines}${isClosed ? '<a:close/>' : ''}`;
	});
	const size = `w="${Math.round(width * emu)}" h="${Math.round(height * emu)}"`;
	const empty = ['av', 'gd', 'ah', 'cxn'].map((list) => `<a:${list}Lst/>`).join('');
	return `<a:custGeom>${empty}<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}
