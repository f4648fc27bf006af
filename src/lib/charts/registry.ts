/** All chart types: this list is the only place that names them. */
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
} satisfies Record<string, ChartDefinition>;

export type ChartType = keyof typeof CHARTS;

export const CHART_TYPES: readonly ChartType[] = Object.keys(CHARTS).filter(isChartType);

export function isChartType(name: string): name is ChartType {
	return Object.hasOwn(CHARTS, name);
}

/** The definition behind a figure. The loader admits no other type, so a missing one is a defect of the program. */
export function chartOf(figure: { readonly slug: string; readonly type: string }): ChartDefinition {
	if (!isChartType(figure.type)) throw new Error(`figure ${figure.slug}: no chart type "${figure.type}"`);
	return CHARTS[figure.type];
}
