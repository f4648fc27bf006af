import { parseDate } from '../../quantity/date';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, findEvidence, referencesIn } from '../figure';
import { rowsOfEach } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type TimelineLayout } from './layout';
import { schema, type TimelineSpec } from './schema';

/** More years than this leave no cell that can be seen. */
const MOST_YEARS = 120;

function references(spec: TimelineSpec): Reference[] {
	return referencesIn(spec.events, 'events');
}

/** Dates only, each inside the years that the scale shows. */
function problems(spec: TimelineSpec, evidence: readonly Evidence[]): SpecProblem[] {
	if (spec.to < spec.from || spec.to - spec.from >= MOST_YEARS)
		return [
			{
				path: ['to'],
				code: 'chart-years',
				message: `the scale runs from ${spec.from} to ${spec.to}`,
				expected: `an end from ${spec.from} to ${spec.from + MOST_YEARS - 1}`
			}
		];
	return spec.events.flatMap((event, i) => {
		const of = findEvidence(evidence, event.of);
		const path = ['events', i, 'of'];
		const unit = dimensionProblem(of, path, ['date'], 'timeline');
		if (!of || unit.length > 0) return unit;
		const first = parseDate(String(spec.from))?.first ?? -Infinity;
		const last = parseDate(String(spec.to))?.last ?? Infinity;
		if (of.quantity.interval.lower >= first && of.quantity.interval.upper <= last) return [];
		return [
			{
				path,
				code: 'chart-outside',
				message: `the date of “${event.of}” lies outside of the scale, ${spec.from} to ${spec.to}`,
				expected: 'a date on the scale',
				mend: 'widen from and to'
			}
		];
	});
}

function rows(figure: Figure<TimelineSpec>) {
	return rowsOfEach(figure, figure.spec.events);
}

export const timeline: ChartDefinition<TimelineSpec, TimelineLayout> = {
	type: 'timeline',
	name: 'Calendar',
	howToRead: 'A date is as wide as its words: a year fills its year, a month its month.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: () => 'cell as wide as the date',
	rows
};
