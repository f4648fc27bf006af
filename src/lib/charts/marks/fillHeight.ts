/** Marks as thick as the room across them allows. */
import type { ChartLayout } from '../types';

export interface Thickness {
	/** px where no room is given. */
	readonly usual: number;
	/** px within which it follows the room. */
	readonly thin: number;
	readonly thick: number;
	/** How many marks share the room. */
	readonly marks: number;
}

const STEPS = 5;

/** A layout as high as `height` px where its marks can be so thick or thin; as it usually is where no height is given. */
export function fillHeight<Layout extends ChartLayout>(
	height: number | undefined,
	{ usual, thin, thick, marks }: Thickness,
	arrange: (thickness: number) => Layout
): Layout {
	let [thickness, layout] = [usual, arrange(usual)];
	if (height === undefined) return layout;
	let fitting = layout.height <= height ? layout : undefined;
	// What grows with the marks besides (their words, the gaps below large letters) is met step by step.
	for (let step = 0; step < STEPS; step += 1) {
		const next = Math.min(thick, Math.max(thin, Math.floor(thickness + (height - layout.height) / marks)));
		if (next === thickness) break;
		[thickness, layout] = [next, arrange(next)];
		if (layout.height <= height && layout.height > (fitting?.height ?? 0)) fitting = layout;
	}
	return fitting ?? layout;
}
