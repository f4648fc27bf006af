/** Our own reader, as `npm run data:new` drafts a text: what a person would be handed. */
import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { draftFrom } from '../../../../src/lib/dataset/author/draft';
import { codePoints, selectorsFor } from '../../../../src/lib/words/locate';
import { readNumbers } from '../../../../src/lib/words/read';
import { predictedSchema, type Predicted, type Reader } from '../predicted';

const draftSchema = z.object({
	quotes: z.record(z.string(), z.object({ exact: z.string(), start: z.int() })).default({}),
	claims: z.array(
		z.object({
			id: z.string(),
			quote: z.string(),
			words: z.string(),
			occurrence: z.int().default(1),
			quantity: z.object({
				value: z.number().optional(),
				unit: z.string(),
				relation: z.string().optional(),
				interval: z.object({ lower: z.number(), upper: z.number() }).optional()
			})
		})
	)
});

const NO_UNIT = /names no unit/u;
function read(text: string): Predicted[] {
	const sha256 = createHash('sha256').update(text).digest('hex');
	const draft = draftFrom({ path: 'bench.txt', text, sha256 }, 'bench');
	const { quotes, claims } = draftSchema.parse(parse(draft.claims));
	return claims.flatMap(({ id, quote, words, occurrence, quantity }) => {
		const { value, unit, relation, interval } = quantity;
		if (unit === 'rank') return [];
		const sentence = quotes[quote];
		const place = sentence && selectorsFor(sentence.exact, words)[occurrence - 1];
		if (!sentence || !place) throw new Error(`${id}: its words “${words}” do not stand in its quote`);
		const start = sentence.start + place.start;
		const doubts = draft.unsure.filter((doubt) => doubt.startsWith(`${id}: `));
		const said = readNumbers(sentence.exact).find((reading) => reading.start === place.start);
		return [
			predictedSchema.parse({
				start,
				end: start + codePoints(words),
				...(interval ? { min: interval.lower, max: interval.upper } : { value }),
				...(doubts.some((doubt) => NO_UNIT.test(doubt)) ? {} : { unit }),
				...(relation !== undefined && { relation }),
				...(said?.direction && !said.change && { change: said.direction }),
				doubted: doubts.length > 0
			})
		];
	});
}

export const drafted: Reader = { name: 'Cited Figures', read };
