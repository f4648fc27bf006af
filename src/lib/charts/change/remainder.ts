/** What is left of the base after a loss. */
import type { Box } from '../../scene/shapes';
import type { Extent } from '../marks/interval';

/** An area of which only the ratio is known. */
export interface BaseBox extends Box {
	/** Whether it has no right side: no words say where it ends. */
	readonly isOpen?: true;
}

/**
 * As much as surely remained: up to the farthest loss that the words allow. Where they close no end, an open fade covers what
 * may be gone, and the area goes on below it without a side of its own up to the loss that is certain.
 * @param width px from its left edge to a change in percent
 */
export function remainder(
	{ solid, rest }: Extent,
	box: Omit<Box, 'width'>,
	width: (change: number) => number
): BaseBox {
	if (rest?.form === 'whisker') return { ...box, width: width(solid) };
	if (rest?.open && rest.from === solid) return { ...box, width: width(solid), isOpen: true };
	return { ...box, width: width(Math.min(solid, rest?.from ?? 0, rest?.to ?? 0)) };
}
