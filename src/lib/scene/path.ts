/**
 * Straight lines, as points and as SVG's path data: D3's curves lead them from point to point, what they draw on keeps the
 * points and writes them short.
 */
import { curveLinear, curveLinearClosed, type CurveFactory } from 'd3';
import { px } from './px';

export type Point = readonly [x: number, y: number];

/** One line after the other, in px of the drawing. */
export interface Path {
	readonly lines: readonly Polyline[];
	/** The same as SVG writes it. */
	readonly d: string;
}

export interface Polyline {
	readonly points: readonly Point[];
	/** Whether it leads back to where it begins. */
	readonly isClosed: boolean;
}

export interface PathForm {
	/** Whether it leads back to where it begins. */
	readonly closed?: boolean;
	/** Whether a step of no length counts as upright and not as level: a diamond of a single value has such sides. */
	readonly upright?: boolean;
	/** How its numbers are rounded; if not said, to a tenth of a px. */
	readonly round?: (value: number) => number;
}

/** A line through points, in px of the drawing: "M1 2H8V5". */
export function pathThrough(
	points: readonly Point[],
	{ closed = false, upright = false, round = px }: PathForm = {}
): Path {
	const step = ([x1, y1]: Point, [x2, y2]: Point) => {
		if (x1 === x2 && (upright || y1 !== y2)) return `V${y2}`;
		return y1 === y2 ? `H${x2}` : `L${x2} ${y2}`;
	};
	return written(closed ? curveLinearClosed : curveLinear, points, { origin: [0, 0], step, round });
}

/** A level line at the height `y` from one x to the other. */
export function levelLine(y: number, from: number, to: number): Path {
	const start: Point = [from, y];
	return pathThrough([start, [to, y]]);
}

/** An upright line at `x` from one height to the other. */
export function uprightLine(x: number, from: number, to: number): Path {
	const start: Point = [x, from];
	return pathThrough([start, [x, to]], { upright: true });
}

/** A level or upright line from a point, as long as said: "M1 2v6". Lines of one length are the same bytes wherever they stand. */
export function strokeFrom(origin: Point, along: { readonly x: number } | { readonly y: number }): Path {
	const end: Point = 'x' in along ? [along.x, 0] : [0, along.y];
	const step = (_from: Point, [x, y]: Point) => ('x' in along ? `h${x}` : `v${y}`);
	return written(curveLinear, [[0, 0], end], { origin, step, round: px });
}

/** All of them as one path. */
export function joined(paths: readonly Path[]): Path {
	return { lines: paths.flatMap(({ lines }) => lines), d: paths.map(({ d }) => d).join('') };
}

/**
 * The data of an outline as steps from corner to corner, so that outlines of one size are the same bytes wherever they stand:
 * "M566.2 9l6-6 6 6-6 6Z". Other paths are left as they are.
 */
export function withSteps(d: string): string {
	if (!OUTLINE.test(d)) return d;
	let [x, y] = [0, 0];
	let steps = '';
	for (const [, letter = '', numbers = ''] of d.matchAll(/([MLHV])([^A-Z]+)/g)) {
		const [first = 0, second = 0] = numbers.split(' ').map(Number);
		const to: Point = letter === 'H' ? [first, y] : letter === 'V' ? [x, first] : [first, second];
		const [across, down] = [px(to[0] - x), px(to[1] - y)];
		if (letter === 'M') steps = `M${to[0]} ${to[1]}l`;
		else steps += `${steps.endsWith('l') || across < 0 ? '' : ' '}${across}${down < 0 ? '' : ' '}${down}`;
		[x, y] = to;
	}
	return `${steps}Z`;
}

/** Straight, of three corners at least, and closed. */
const OUTLINE = /^M[\d.-]+ [\d.-]+(?:L[\d.-]+ [\d.-]+|[HV][\d.-]+){2,}Z$/;

interface Writing {
	/** Where the points are counted from. */
	readonly origin: Point;
	readonly step: (from: Point, to: Point) => string;
	readonly round: (value: number) => number;
}

/** What a curve of D3 draws. D3's own path would write "M1,2L8,2"; what stands in for it here writes "M1 2H8". */
function written(curve: CurveFactory, corners: readonly Point[], { origin, step, round }: Writing): Path {
	const points: Point[] = [];
	let d = '';
	let isClosed = false;
	let from: Point = [0, 0];
	const context = {
		moveTo(x: number, y: number) {
			const start: Point = [round(origin[0] + x), round(origin[1] + y)];
			d += `M${start[0]} ${start[1]}`;
			points.push(start);
			from = [round(x), round(y)];
		},
		lineTo(x: number, y: number) {
			const to: Point = [round(x), round(y)];
			d += step(from, to);
			points.push([round(origin[0]) + to[0], round(origin[1]) + to[1]]);
			from = to;
		},
		closePath() {
			d += 'Z';
			isClosed = true;
		}
	};
	// All that lines of D3 ask of what they draw on.
	const line = curve(context as unknown as CanvasRenderingContext2D);
	line.lineStart();
	corners.forEach(([x, y]) => line.point(x, y));
	line.lineEnd();
	return { lines: [{ points, isClosed }], d };
}
