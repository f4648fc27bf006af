import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

const end = z.strictObject({
	of: evidenceId.describe('The claim or derivation at this end.'),
	label: text.describe('When or where it holds: "2022".')
});

/** Pairs of two values on one scale: from one state to another, with no path between them. */
export const schema = z.strictObject({
	pairs: z
		.array(
			z.strictObject({
				label: text.describe('What both values are of: "Budget".'),
				from: end.describe('The earlier value.'),
				to: end.describe('The later value.')
			})
		)
		.min(1)
		.max(8)
});
export type DumbbellSpec = z.infer<typeof schema>;
