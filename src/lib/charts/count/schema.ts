import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** One dot a thing; what "over" leaves open is one fade that nobody can count. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the count.'),
	one: text.describe('What one dot is: "one meeting".')
});
export type CountSpec = z.infer<typeof schema>;
