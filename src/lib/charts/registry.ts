/** All chart types, drawing included. Each name of `specs.ts` must be here: one that is not drawn does not compile. */
import { bar } from './bar';
import { change } from './change';
import { count } from './count';
import { dumbbell } from './dumbbell';
import { duration } from './duration';
import { multiples } from './multiples';
import { number } from './number';
import { range } from './range';
import { rank } from './rank';
import { share } from './share';
import { timeline } from './timeline';
import { typeOf, type ChartType } from './specs';
import type { ChartDefinition } from './types';

export const CHARTS = {
	bar,
	share,
	count,
	change,
	timeline,
	duration,
	number,
	range,
	dumbbell,
	rank,
	multiples
} satisfies Readonly<Record<ChartType, ChartDefinition>>;

/** The definition behind a figure. */
export function chartOf(figure: { readonly slug: string; readonly type: string }): ChartDefinition {
	return CHARTS[typeOf(figure)];
}
