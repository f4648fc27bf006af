/** Rectangles on a page or a slide. */

/** In any unit, from the top left. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What holds all of these places. */
export function around(places: readonly (readonly [number, number])[]): Box {
	const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
	const [x, y] = [
		xs.reduce((one, other) => Math.min(one, other), Infinity),
		ys.reduce((one, other) => Math.min(one, other), Infinity)
	];
	return {
		x,
		y,
		width: xs.reduce((one, other) => Math.max(one, other), -Infinity) - x,
		height: ys.reduce((one, other) => Math.max(one, other), -Infinity) - y
	};
}

/** What two boxes share; undefined if nothing. */
export function shared(one: Box, other: Box): Box | undefined {
	const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
	const width = Math.min(one.x + one.width, other.x + other.width) - x;
	const height = Math.min(one.y + one.height, other.y + other.height) - y;
	return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** So much larger to the left and right, and above and below. */
export function widened({ x, y, width, height }: Box, across: number, down: number): Box {
	return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
