/** The shortest part of a sentence that says of a number what its sentence says: no more is quoted than is needed. */
import { deskWordsOf } from '../../../words/deskWords';
import { codePoints, sliceCodePoints } from '../../../words/locate';
import { cutNumbers, cutWord, leftOutOf } from '../../text/quoteCuts';
import type { Span } from '../../types';
import { BULLET } from './clause';

/** A sentence with its place in the text, in code points. */
interface Sentence extends Span {
	readonly text: string;
}

/**
 * The part of the sentence that holds all that it must and says no less by what is left out: neither a number nor a word is cut,
 * and nothing that denies, supposes, ascribes or asks is left outside.
 * @param must places of the text that stay, such as the number, its subject and its time
 */
export function shortestQuote(text: string, sentence: Sentence, must: readonly Span[], language: string): Span {
	const words = sentence.text;
	const { beginsLate, endsEarly, limits } = deskWordsOf(language);
	const at = (unit: number) => sentence.start + codePoints(words.slice(0, unit));
	// The mark of a list is no word of it.
	const first = BULLET.exec(words)?.[0].length ?? 0;
	const starts = [first, ...[...words.matchAll(beginsLate)].map(({ index, 0: mark }) => index + mark.length)];
	const ends = [words.length, ...[...words.matchAll(endsEarly)].map(({ index }) => index)];
	const candidates = starts.flatMap((from) =>
		ends.filter((to) => to > from).map((to) => ({ from, to, span: { start: at(from), end: at(to) } }))
	);
	return (
		candidates
			.sort((a, b) => a.to - a.from - (b.to - b.from))
			.find(({ from, to, span }) => {
				const outside = `${words.slice(0, from)} ${words.slice(to)}`;
				return (
					must.every(({ start, end }) => start >= span.start && end <= span.end) &&
					!limits.test(outside) &&
					isBalanced(words.slice(from, to)) &&
					saysTheSame(text, span, sentence, language)
				);
			})?.span ?? { start: at(first), end: sentence.end }
	);
}

function saysTheSame(text: string, span: Span, sentence: Sentence, language: string): boolean {
	return (
		cutWord(text, span) === undefined &&
		cutNumbers(text, span, sentence, language).length === 0 &&
		leftOutOf(span, sentence, language).length === 0
	);
}

/** Neither half of a pair of marks alone. */
function isBalanced(words: string): boolean {
	const count = (mark: string) => words.split(mark).length - 1;
	return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
}

/** The words of a place. */
export function wordsAt(text: string, { start, end }: Span): string {
	return sliceCodePoints(text, start, end);
}
