/** data/figures/<slug>.yaml: one chart. The part under `chart:` belongs to the chart’s type and is validated by its own schema. */
import { z } from 'zod';
import { CHART_TYPES } from '../../charts/specs';
import { date, evidenceId, listOfOnce, schemaVersion, slug, text } from './fields';

/** A published version's date and reasons; the command “publish” writes it. */
export const revisionSchema = z.strictObject({
	date: date.describe('Day of the version.'),
	what: text.describe('What changed.'),
	why: text.describe('Why it changed.')
});

export const shortSchema = z.strictObject({
	title: text.optional().describe('The title, shorter: the same numbers with their qualifiers.'),
	quotes: z
		.record(slug, text)
		.default({})
		.describe('For each quote by its id one stretch of it, word for word, with subject, number and qualifiers.'),
	caveat: text.optional().describe('In place of all caveats and the note: the most serious of what they say.')
});

export const figureSchema = z
	.strictObject({
		schema: schemaVersion,
		title: text.describe('The figure’s title: the finding, with its qualifiers.'),
		subtitle: text.describe('What is drawn: quantity, unit, period.'),
		note: text.optional().describe('A note below the drawing.'),
		short: shortSchema.optional().describe('What it says in a box that cannot hold it whole.'),
		topics: listOfOnce(text).min(1).max(8).describe('Topics by which the dashboard groups figures.'),
		chart: z
			.looseObject({ type: z.enum(CHART_TYPES).describe('The chart’s type; its own fields follow.') })
			.describe('The drawing.'),
		headline: z
			.strictObject({
				of: evidenceId.describe('The claim or derivation whose number leads.'),
				label: text.describe('Its subject, period and qualifier.')
			})
			.optional()
			.describe('The number that the dashboard shows large.'),
		revisions: z
			.array(revisionSchema)
			.default([])
			.describe('One entry for each published version; the command “publish” adds it.'),
		order: z
			.int()
			.min(1)
			.optional()
			.describe('Its place on the dashboard, before those without one, which follow the order of the text.'),
		aliases: listOfOnce(slug).default([]).describe('Earlier slugs, which redirect.'),
		status: z
			.enum(['published', 'draft', 'withdrawn'])
			.default('published')
			.describe('A draft is built in development only; a withdrawn figure says so and why.'),
		withdrawn: z
			.strictObject({
				date: date.describe('Day of the withdrawal.'),
				why: text.describe('Why the figure was withdrawn, as readers are told.')
			})
			.optional()
			.describe('For a withdrawn figure: since when, and why.')
	})
	.superRefine(({ status, withdrawn }, context) => {
		if ((status === 'withdrawn') === (withdrawn !== undefined)) return;
		context.addIssue({
			code: 'custom',
			path: ['status'],
			message: withdrawn
				? 'must be “withdrawn” beside a withdrawal, and is not'
				: 'needs a field “withdrawn” with date and why beside it',
			params: { code: 'withdrawal-shape' }
		});
	})
	.describe('data/figures/<slug>.yaml: one chart; the file’s name is the slug in its address.');
export type FigureRecord = z.infer<typeof figureSchema>;
