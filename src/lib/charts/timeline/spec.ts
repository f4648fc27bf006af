import { z } from 'zod';
import { formatQuantity } from '../../quantity/formatQuantity';
import { evidenceId, text } from '../../dataset/schema/fields';
import { parseDate } from '../../quantity/date';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, findEvidence, referencesIn } from '../figure';
import { rowsOfEach } from '../rows';
import type { ChartSpec, Reference, SpecProblem } from '../types';

/** Dates as wide as their words: a year fills its cell, a month its month. */
export const schema = z.strictObject({
	from: z.int().min(1000).max(2999).describe('First year of the scale.'),
	to: z.int().min(1000).max(2999).describe('Last year of the scale, drawn whole.'),
	events: z
		.array(
			z.strictObject({
				of: evidenceId.describe('The claim that states the date.'),
				label: text.describe('What happened: "Agreement signed".')
			})
		)
		.min(1)
		.max(12)
		.describe('The dates, in any order.')
});
export type TimelineSpec = z.infer<typeof schema>;

function references(spec: TimelineSpec): Reference[] {
	return referencesIn(spec.events, 'events');
}

/** Dates only, each inside the years that the scale shows. */
function problems(spec: TimelineSpec, evidence: readonly Evidence[]): SpecProblem[] {
	if (spec.to < spec.from)
		return [
			{
				path: ['to'],
				code: 'chart-years',
				message: `the scale runs from ${spec.from} to ${spec.to}`,
				expected: `an end from ${spec.from} on`
			}
		];
	return spec.events.flatMap((event, i) => {
		const of = findEvidence(evidence, event.of);
		const path = ['events', i, 'of'];
		const unit = dimensionProblem(of, path, ['date'], 'timeline');
		if (!of || unit.length > 0) return unit;
		const first = parseDate(String(spec.from))?.first ?? -Infinity;
		const last = parseDate(String(spec.to))?.last ?? Infinity;
		const { lower, upper } = of.quantity.interval;
		// An end that the words leave open fades out on the scale.
		const ends = [lower, upper].filter((day) => Number.isFinite(day));
		if (ends.every((day) => day >= first && day <= last)) return [];
		return [
			{
				path,
				code: 'chart-outside',
				message: `the date of “${event.of}”, ${formatQuantity(of.quantity)}, lies outside of the scale, ${spec.from} to ${spec.to}`,
				expected: 'a date on the scale',
				mend: 'widen from and to'
			}
		];
	});
}

function rows(figure: Figure<TimelineSpec>) {
	return rowsOfEach(figure, figure.spec.events);
}

export const spec: ChartSpec<TimelineSpec> = {
	schema,
	references,
	problems,
	rows
};
