/** What a person has read in a figure, for the foot of every drawing and for what goes with it. */
import type { Figure } from '../dataset/types';
import { readingOf } from '../sentences/personalReading';
import { inMarks } from '../sentences/quoted';
import { sliceCodePoints } from '../words/codePoints';

/** One line of text each, without repeats: numbers of the source by their words, those of other sources by their names. */
export function readingNotes({ evidence }: Pick<Figure, 'evidence'>): string[] {
	const stated = evidence.flatMap((of) => (of.basis === 'stated' ? [of] : of.inputs));
	const own = stated.flatMap(({ quantity: { read, unit }, quote, words }) =>
		read ? [readingOf(inMarks(sliceCodePoints(quote.exact, words.start, words.end), unit.style), read, unit.style)] : []
	);
	// A computed one rests on other checks, which say so themselves.
	const others = evidence
		.flatMap(({ checks }) => checks)
		.flatMap(({ quantity: { read, unit }, label, computed }) =>
			read && !computed ? [readingOf(label, read, unit.style)] : []
		);
	return [...new Set([...own, ...others])];
}
