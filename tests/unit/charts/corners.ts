/** Where the corners of a path lie, in px of the drawing. */
import type { Path } from '../../../src/lib/scene/path';

const cornersOf = (path: Path | undefined) => path?.lines.flatMap(({ points }) => points) ?? [];

/** How far to the right each is; none of no path. */
export function xsOf(path: Path | undefined): number[] {
	return cornersOf(path).map(([x]) => x);
}

/** How far down each is; none of no path. */
export function ysOf(path: Path | undefined): number[] {
	return cornersOf(path).map(([, y]) => y);
}

/** Whether each of its lines leads back to where it begins. */
export function isClosed(path: Path | undefined): boolean {
	return path !== undefined && path.lines.every((line) => line.isClosed);
}
