/** Straight lines as SVG's path data: D3's curves lead them from point to point, what they draw on writes them short. */
import { curveLinear, curveLinearClosed, path, type CurveFactory } from 'd3';
import { px } from './px';

export type Point = readonly [x: number, y: number];

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
): string {
	const step = ([x1, y1]: Point, [x2, y2]: Point) => {
		if (x1 === x2 && (upright || y1 !== y2)) return `V${y2}`;
		return y1 === y2 ? `H${x2}` : `L${x2} ${y2}`;
	};
	return written(closed ? curveLinearClosed : curveLinear, points, { origin: [0, 0], step, round });
}

/** A level line at the height `y` from one x to the other. */
export function levelLine(y: number, from: number, to: number): string {
	const start: Point = [from, y];
	return pathThrough([start, [to, y]]);
}

/** An upright line at `x` from one height to the other. */
export function uprightLine(x: number, from: number, to: number): string {
	const start: Point = [x, from];
	return pathThrough([start, [x, to]], { upright: true });
}

/** A level or upright line from a point, as long as said: "M1 2v6". Lines of one length are the same bytes wherever they stand. */
export function strokeFrom(origin: Point, along: { readonly x: number } | { readonly y: number }): string {
	const end: Point = 'x' in along ? [along.x, 0] : [0, along.y];
	const step = (_from: Point, [x, y]: Point) => ('x' in along ? `h${x}` : `v${y}`);
	return written(curveLinear, [[0, 0], end], { origin, step, round: px });
}

interface Writing {
	/** Where the points are counted from. */
	readonly origin: Point;
	readonly step: (from: Point, to: Point) => string;
	readonly round: (value: number) => number;
}

/** What a curve of D3 draws. D3's own path would write "M1,2L8,2"; what stands in for it here writes "M1 2H8". */
function written(curve: CurveFactory, points: readonly Point[], { origin, step, round }: Writing): string {
	let d = '';
	let from: Point = [0, 0];
	const line = curve(
		Object.assign(path(), {
			moveTo(x: number, y: number) {
				d += `M${round(origin[0] + x)} ${round(origin[1] + y)}`;
				from = [round(x), round(y)];
			},
			lineTo(x: number, y: number) {
				const to: Point = [round(x), round(y)];
				d += step(from, to);
				from = to;
			},
			closePath() {
				d += 'Z';
			}
		})
	);
	line.lineStart();
	points.forEach(([x, y]) => line.point(x, y));
	line.lineEnd();
	return d;
}
