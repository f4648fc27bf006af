/** The boxes that shapes lie in, in px of the slide's scene. */
import type { Box, CircleShape, RectShape } from '../../scene/shapes';

/** Where a group begins. */
export interface Origin {
	readonly x: number;
	readonly y: number;
}

export function boxOf(shape: RectShape | CircleShape, { x, y }: Origin): Box {
	if (shape.kind === 'rect')
		return { x: x + (shape.x ?? 0), y: y + (shape.y ?? 0), width: shape.width, height: shape.height };
	const { cx, cy, r } = shape;
	return { x: x + cx - r, y: y + cy - r, width: 2 * r, height: 2 * r };
}

/** The one around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
	const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
}
