import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** Values with their margins on one scale, one below the other. */
export const schema = z.strictObject({
	ranges: z
		.array(
			z.strictObject({
				of: evidenceId.describe('The claim or derivation: a range, a value with its margin, or a rounded value.'),
				label: text.describe('What the range is of: "2023".')
			})
		)
		.min(1)
		.max(12)
});
export type RangeSpec = z.infer<typeof schema>;
