import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** Bars from zero, on one scale, in the order they are listed. */
export const schema = z.strictObject({
	bars: z
		.array(
			z.strictObject({
				of: evidenceId.describe('The claim or derivation that the bar stands for.'),
				label: text.describe('What stands beside the bar: "2023", "Prewar".')
			})
		)
		.min(1)
		.max(12),
	change: z
		.strictObject({
			of: evidenceId.describe('The claim that states the change, in percent.'),
			from: evidenceId.describe('The bar that it starts from.'),
			to: evidenceId.describe('The bar that it leads to.')
		})
		.optional()
		.describe('A bracket between two bars with the stated change.')
});
export type BarSpec = z.infer<typeof schema>;
