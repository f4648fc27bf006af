import { evidenceOf } from '../figure';
import type { LayoutInput } from '../types';
import { horizontalBars } from './horizontal';
import type { BarLayout } from './parts';
import type { BarSpec } from './spec';
import { verticalBars } from './vertical';

/** Bars from zero. They lie where all are positive; as soon as one is a loss they stand, so that it hangs below zero. */
export function layout(input: LayoutInput<BarSpec>): BarLayout {
	const negative = input.figure.spec.bars.some((bar) => evidenceOf(input.figure, bar.of).quantity.value < 0);
	return negative ? verticalBars(input) : horizontalBars(input);
}
