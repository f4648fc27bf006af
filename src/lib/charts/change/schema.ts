import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';

/** A stated percentage change: the base as 100, against what it became. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the change, in percent.'),
	base: text.describe('The base period in the words of the source: "Prewar period".'),
	after: text.describe('The period that it changed to: "2023".')
});
export type ChangeSpec = z.infer<typeof schema>;
