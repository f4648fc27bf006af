/** The data half of all chart types: all that a dataset needs to know of charts. A name that stands here has its drawing too. */
import { spec as bar } from './bar/spec';
import { spec as change } from './change/spec';
import { spec as count } from './count/spec';
import { spec as dumbbell } from './dumbbell/spec';
import { spec as duration } from './duration/spec';
import { spec as multiples } from './multiples/spec';
import { spec as number } from './number/spec';
import { spec as range } from './range/spec';
import { spec as rank } from './rank/spec';
import { spec as share } from './share/spec';
import { spec as timeline } from './timeline/spec';
import type { ChartSpec } from './types';

export const SPECS = {
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
} satisfies Record<string, ChartSpec>;

export type ChartType = keyof typeof SPECS;

export const CHART_TYPES: readonly ChartType[] = Object.keys(SPECS).filter(isChartType);

export function isChartType(name: string): name is ChartType {
	return Object.hasOwn(SPECS, name);
}

/** The chart type of a figure. The loader admits no other type, so a missing one is a defect of the program. */
export function typeOf(figure: { readonly slug: string; readonly type: string }): ChartType {
	if (!isChartType(figure.type)) throw new Error(`figure ${figure.slug}: no chart type "${figure.type}"`);
	return figure.type;
}

/** The data half of a figure's chart. */
export function specOf(figure: { readonly slug: string; readonly type: string }): ChartSpec {
	return SPECS[typeOf(figure)];
}
