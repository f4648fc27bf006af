import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** A span without dates, on a ruler of its own. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the duration.'),
	label: text.describe('What lasts so long: "between the two visits".'),
	start: text.optional().describe('What stands at the ruler’s zero, without a date: "first visit".'),
	end: text.optional().describe('What stands at the end of the span: "second visit".'),
	derived: evidenceId.optional().describe('A date counted back from it, written below the ruler with its formula.')
});
export type DurationSpec = z.infer<typeof schema>;
