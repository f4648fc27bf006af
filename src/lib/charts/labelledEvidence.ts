/** How data files name a drawn value: by the claim or derivation behind it, and by its words in the drawing. */
import { z } from 'zod';
import { evidenceId, text } from '../dataset/schema/fields';

/** `of` and `label` with what each means in one chart type, which editors of data files show. */
export const labelledEvidence = (of: string, label: string) =>
	z.strictObject({ of: evidenceId.describe(of), label: text.describe(label) });
