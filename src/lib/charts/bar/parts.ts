/** The placed shapes of a bar chart, whichever way its bars run. */
import { formatBounds } from '../../quantity/format';
import type { Evidence } from '../../dataset/types';
import type { PlacedAxis } from '../marks/axis';
import type { PlacedLane } from '../marks/lane';
import { recordHighWords } from '../../sentences/evidence';
import type { Box, Ink } from '../../scene/shapes';
import type { ChartLayout, MarkOf } from '../types';

/** One bar: the part that is certain, and the stretch towards the far bound. */
export interface PlacedBar extends MarkOf {
	readonly solid: Box;
	/** The gradient after the solid part; `open` ends have no bound. */
	readonly fade?: Box & { readonly open: boolean };
	readonly ink: Ink & ('stated' | 'loss');
	/** Direction in which the bar grows. */
	readonly towards: 'right' | 'left' | 'down' | 'up';
	/** The interval of a derived value, in px on the value axis, at the middle of the bar. */
	readonly whisker?: { readonly from: number; readonly to: number; readonly at: number };
}

/** The stated change between two neighbouring bars. */
export interface PlacedBracket extends MarkOf {
	readonly path: string;
	readonly pill: Box;
}

export interface BarLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly axis: PlacedAxis;
	readonly bars: readonly PlacedBar[];
	readonly bracket?: PlacedBracket;
	readonly lane?: PlacedLane;
}

/** How a bar ends: a derived value to its middle with a whisker, anything else to its near bound with a fade. */
export function endOf({ basis, quantity }: Evidence): 'whisker' | 'fade' {
	const { lower, upper } = quantity.interval;
	// A whisker has two ends; what a derivation leaves open fades like any open end.
	return basis === 'derived' && Number.isFinite(lower) && Number.isFinite(upper) ? 'whisker' : 'fade';
}

/** The words under a value: the formula and interval of a derived one, the flag of a record. */
export function underValue(evidence: Evidence): string {
	if (evidence.basis === 'derived') return `= ${evidence.formula}; ${formatBounds(evidence.quantity)}`;
	return recordHighWords(evidence);
}
