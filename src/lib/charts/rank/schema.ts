import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** A place in an order, of which the source gives no other. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the rank.'),
	label: text.describe('What has the place: "2023".'),
	first: text.describe('What the first place is: "warmest year".')
});
export type RankSpec = z.infer<typeof schema>;
