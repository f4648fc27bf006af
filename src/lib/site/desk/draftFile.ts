/** A draft as a file, with its text: private, to go on elsewhere or to keep for longer than a browser does. */
import { z } from 'zod';
import { CHART_TYPES } from '../../charts/specs';
import { NATURES, RELATIONS } from '../../quantity/types';
import { sourceSchema } from '../../dataset/schema/source';
import type { Draft } from './draft';

/** Rises when a program that knows the earlier one could not read it. */
const SCHEMA = 6;
const WHAT =
	'A private draft of the desk. It holds the whole text: do not publish it. The dataset (zip) holds its quotes alone.';

const words = z.string();
const answer = z
	.strictObject({
		subject: words,
		measure: words,
		of: words,
		period: words,
		speaker: words,
		title: words,
		subtitle: words,
		type: z.enum(CHART_TYPES),
		nature: z.enum(NATURES),
		change: words,
		extension: z.strictObject({ before: z.int().min(0), after: z.int().min(0) }),
		fine: z.array(words)
	})
	.partial();
const other = z.strictObject({
	text: words,
	number: words.optional(),
	cited: words,
	url: words.optional(),
	label: words.optional(),
	end: z.literal([0, 1]).optional(),
	isSameMeasure: z.boolean().optional(),
	measure: words.optional(),
	isSamePeriod: z.boolean().optional(),
	period: words.optional(),
	isIndependent: z.boolean().optional(),
	assumption: words.optional(),
	answer: answer.optional()
});
const state = z.strictObject({
	cited: words,
	citedFrom: words,
	part: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }).optional(),
	chosen: words,
	answers: z.record(words, answer),
	beside: z.record(words, z.array(words)),
	others: z.record(words, z.array(other)).default({}),
	relative: z.record(words, words),
	work: z.strictObject({ title: words, url: words }).partial()
});
const day = words.regex(/^\d{4}-\d{2}-\d{2}$/u);
const byHand = z.strictObject({
	language: words.min(2),
	numbers: z.array(
		z.strictObject({
			start: z.int().min(0),
			end: z.int().min(1),
			value: z.number(),
			unit: words.min(1),
			relation: z.enum(RELATIONS),
			because: words.min(1),
			by: words.min(1),
			date: day
		})
	)
});
const schema = z.strictObject({
	draft: z.literal(WHAT),
	schema: z.literal([1, 2, 3, 4, 5, SCHEMA]),
	id: words.min(1),
	text: words.min(1),
	from: sourceSchema.shape.text.shape.from,
	byHand: byHand.optional(),
	texts: z.record(words, words.min(1)).default({}),
	steps: z.strictObject({ past: z.array(state), now: state, future: z.array(state) }),
	taken: z.array(z.strictObject({ id: words, title: words, quote: words })),
	reviewed: z.array(z.strictObject({ id: words, quote: words.min(1), by: words.min(1), date: day })).default([])
});
/** Whatever this or a later program has written. */
const anyDraft = z.looseObject({ draft: words, schema: z.number() });

export function writeDraft({ id, text, from, byHand, texts, steps, taken, reviewed }: Draft): Blob {
	const file = { draft: WHAT, schema: SCHEMA, id, text, from, byHand, texts, steps, taken, reviewed };
	return new Blob([`${JSON.stringify(file, null, '\t')}\n`], { type: 'application/json' });
}

/** The draft of a file; else, in a sentence, why there is none. */
export function readDraft(file: string): Draft | { readonly refused: string } {
	const read = parsed(file);
	const any = anyDraft.safeParse(read);
	if (!any.success) return { refused: 'This JSON is no draft of the desk. A draft’s file begins with “draft”.' };
	if (any.data.schema > SCHEMA)
		return {
			refused: `This draft is of a newer program (schema ${any.data.schema}; this one reads ${SCHEMA}). Open it where it was saved.`
		};
	const draft = schema.safeParse(read);
	if (draft.success) {
		const { id, text, from, byHand: read, texts, steps, taken, reviewed } = draft.data;
		return { id, text, ...(from && { from }), ...(read && { byHand: read }), texts, steps, taken, reviewed };
	}
	const [issue] = draft.error.issues;
	const place = issue?.path.map(String).join(' → ') ?? '';
	return {
		refused: `This draft cannot be read${place === '' ? '' : `, at ${place}`}: ${issue?.message ?? ''}. Nothing of it was opened.`
	};
}

function parsed(file: string): unknown {
	try {
		return JSON.parse(file);
	} catch {
		return undefined;
	}
}
