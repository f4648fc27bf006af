import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** Small panels with a bar each, all from zero on one scale. */
export const schema = z.strictObject({
	panels: z
		.array(
			z.strictObject({
				of: evidenceId.describe('The claim or derivation that the panel stands for.'),
				label: text.describe('The panel’s name: "2023", "North".')
			})
		)
		.min(2)
		.max(12)
});
export type MultiplesSpec = z.infer<typeof schema>;
