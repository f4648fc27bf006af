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

/** A layout as high as `height` px where its marks can be so thick or thin; as it usually is where no height is given. */
export function fillHeight<Layout extends ChartLayout>(
	height: number | undefined,
	{ usual, thin, thick, marks }: Thickness,
	arrange: (thickness: number) => Layout
): Layout {
	const layout = arrange(usual);
	if (height === undefined) return layout;
	const fitting = Math.floor(usual + (height - layout.height) / marks);
	return arrange(Math.min(thick, Math.max(thin, fitting)));
}
