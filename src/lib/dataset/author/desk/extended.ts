/** The words of a number, with more of those around them: as many as a person has said, never fewer than were read. */
import { codePoints, sliceCodePoints } from '../../../words/locate';
import type { PastedNumber } from './pastedNumbers';

/** How many words of its sentence are added at either end. */
export interface Extension {
	readonly before: number;
	readonly after: number;
}

/** Of what is added nothing yet. */
export const AS_READ: Extension = { before: 0, after: 0 };

/** As many as the sentence has at either end. Spaces of any width part words, those that do not break too. */
export function mostOf({ sentence, start, end }: PastedNumber): Extension {
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const after = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	return { before: wordsIn(before).length, after: wordsIn(after).length };
}

/** The words of its sentence at either end, in their order, each with the spaces that part it from the number. */
export function wordsAround({ sentence, start, end }: PastedNumber): Readonly<Record<keyof Extension, string[]>> {
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const after = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const ends = wordsIn(after).map(({ 0: word, index }) => index + word.length);
	const starts = wordsIn(before).map(({ index }) => index);
	return {
		before: starts.map((at, i) => before.slice(at, starts[i + 1])),
		after: ends.map((at, i) => after.slice(ends[i - 1] ?? 0, at))
	};
}

/** A mark that stands alone, as the comma behind a number, is none. */
const wordsIn = (text: string) => [...text.matchAll(/\S*[^\s\p{P}]\S*/gu)];

/** The number with these words; its place in the text is that of its words. */
export function extended(number: PastedNumber, { before, after }: Extension): PastedNumber {
	if (before <= 0 && after <= 0) return number;
	const { sentence } = number;
	const ahead = sliceCodePoints(sentence.text, 0, number.start - sentence.start);
	const behind = sliceCodePoints(sentence.text, number.end - sentence.start, Infinity);
	const first = before <= 0 ? undefined : (wordsIn(ahead).at(-before) ?? wordsIn(ahead)[0]);
	const last = after <= 0 ? undefined : (wordsIn(behind)[after - 1] ?? wordsIn(behind).at(-1));
	const start = first ? sentence.start + codePoints(ahead.slice(0, first.index)) : number.start;
	const to = last ? behind.slice(0, last.index + last[0].length) : '';
	// The mark that ends a clause is no word.
	const end = number.end + codePoints(to.replace(/[\p{P}]+$/u, ''));
	const text = sliceCodePoints(sentence.text, start - sentence.start, end - sentence.start);
	const words = { text, start, end };
	const claims = number.claims.map((claim) => ({
		...claim,
		record: { ...claim.record, words: text },
		words: [words, ...claim.words.slice(1)]
	}));
	return { ...number, ...words, claims };
}
