import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** Dates as wide as their words: a year fills its cell, a month its month. */
export const schema = z.strictObject({
	from: z.int().min(1000).max(2999).describe('First year of the scale.'),
	to: z.int().min(1000).max(2999).describe('Last year of the scale, drawn whole.'),
	events: z
		.array(z.strictObject({ of: evidenceId.describe('The claim that states the date.'), label: text }))
		.min(1)
		.max(12)
});
export type TimelineSpec = z.infer<typeof schema>;
