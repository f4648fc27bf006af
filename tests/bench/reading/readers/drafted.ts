/** Our own reader, as `npm run data:new` drafts a text: what a person would be handed, in claims and in groups. */
import { draftOf } from '../../../../src/lib/dataset/author/draft/draft';
import type { Reading } from '../../../../src/lib/words/types';
import { predictedSchema, type Predicted, type Reader } from '../predicted';

function read(text: string, language: string): Predicted[] {
	const { claims, aside } = draftOf(text, 'bench', { language });
	const found = [
		...claims.flatMap(({ reading, doubts, words: [words], record }) =>
			words ? [predictedFrom(reading, words, valueOf(record), doubts)] : []
		),
		...aside.map((one) =>
			predictedFrom(one.reading, one, one.reading.value, [
				...(one.kind === 'unread' ? ['it cannot be written'] : []),
				...(one.kind !== 'unread' && one.reading.unit === undefined ? ['names no unit that is known'] : []),
				...(one.reading.doubts ?? [])
			])
		)
	];
	return found.filter((one) => one !== undefined).sort((a, b) => a.start - b.start);
}

/** Each end of a change is a claim with a value of its own. */
function valueOf({ quantity }: Readonly<Record<string, unknown>>): number | undefined {
	return typeof quantity === 'object' && quantity !== null && 'value' in quantity && typeof quantity.value === 'number'
		? quantity.value
		: undefined;
}

function predictedFrom(
	{ unit, relation, stated, change, direction, value: own }: Reading,
	{ start, end }: { readonly start: number; readonly end: number },
	value: number | undefined,
	doubts: readonly string[]
): Predicted | undefined {
	if (unit === 'rank') return undefined;
	const isRange = stated !== undefined && !change;
	const size = value ?? own;
	return predictedSchema.parse({
		start,
		end,
		...(isRange ? { min: stated[0], max: stated[1] } : { value: size }),
		...(unit !== undefined && { unit }),
		relation,
		...(direction && !change && { change: direction }),
		doubted: doubts.length > 0,
		doubts: [...doubts]
	});
}

/** In one language, the pack of which is loaded. */
export const drafted = (language: string): Reader => ({ name: 'Cited Figures', read: (text) => read(text, language) });
