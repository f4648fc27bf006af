import { z } from 'zod/v4';
import { RELATIONS } from '../../../src/lib/quantity/types';

/** A quantity as a reader found it, with its span in code points. What is no quantity (dates, ordinals) is not among them. */
export const predictedSchema = z.strictObject({
	start: z.int(),
	end: z.int(),
	/** Scale applied; either it or the range. */
	value: z.number().optional(),
	min: z.number().optional(),
	max: z.number().optional(),
	/** The reader's own name of the unit; none if it gave none. */
	unit: z.string().optional(),
	relation: z.enum(RELATIONS).default('exactly'),
	change: z.enum(['up', 'down']).optional(),
	/** The reader said that a person must look at it. */
	doubted: z.boolean().default(false),
	/** What it said of it, as far as it says so. */
	doubts: z.array(z.string()).default([])
});
export type Predicted = Omit<z.infer<typeof predictedSchema>, 'doubts'> & { readonly doubts?: readonly string[] };

/** Whoever reads quantities out of a text. */
export interface Reader {
	readonly name: string;
	read(text: string): Predicted[];
}
