/**
 * Of a text in a language that is not read: one number with its sentence as a claim, where a person says what the words say. Nothing
 * of it is guessed, the value of its digits neither: “1.234” is not the same number everywhere.
 */
import { positionIndex } from '../../../words/codePoints';
import { findNumberWords, type NumberWord } from '../../../words/inventory';
import { selectorAt, selectorsFor } from '../../../words/locate';
import { sentencesIn } from '../../../words/sentence';
import { isPassage } from '../../schema/plainText';
import { TODO } from '../todo';

export interface LaidOut {
	/** Its words in the text: digits, and a sign of percent or money that touches them. */
	readonly words: string;
	/** Code point at which they begin. */
	readonly start: number;
	readonly quote: Record<string, unknown>;
	readonly claim: Record<string, unknown>;
}

/** Why numbers of such a text are left undrawn, once a person has looked. */
export const NOT_READ = 'Not drawn: the program does not read the language, and nobody has read these here.';

/** A number of such a text with its sentence; places in UTF-16 units, its end behind a sign that touches it. */
export interface NumberInText extends Place {
	readonly word: NumberWord;
	readonly sentence: Place;
}

interface Place {
	readonly from: number;
	readonly to: number;
}

/** All of which a sentence can be quoted, in their order. */
export function numbersIn(text: string, language: string): NumberInText[] {
	const { toUnits } = positionIndex(text);
	const sentences = sentencesIn(text, language).filter(({ from, to }) => isPassage(text.slice(from, to)));
	return findNumberWords(text, language).flatMap((word) => {
		const [from, to] = [toUnits(word.start), toUnits(word.end)];
		const sentence = sentences.find((each) => each.from <= from && to <= each.to);
		return sentence ? [{ word, from, to: to + (SIGN.exec(text.slice(to))?.[0].length ?? 0), sentence }] : [];
	});
}

/** @param idOf gives the claim’s id @returns undefined where no sentence with a number can be quoted */
export function laidOut(text: string, language: string, idOf: () => string): LaidOut | undefined {
	const [first] = numbersIn(text, language).sort(
		(a, b) => likely(b.word, text.slice(b.to - 1, b.to)) - likely(a.word, text.slice(a.to - 1, a.to))
	);
	if (!first) return undefined;
	const { toCodePoints } = positionIndex(text);
	const { from, to } = first.sentence;
	const words = text.slice(first.from, first.to);
	const exact = text.slice(from, to);
	const selector = selectorAt(text, { from, to }, { start: toCodePoints(from), end: toCodePoints(to) });
	const places = selectorsFor(exact, words);
	const place = places.findIndex(({ start }) => start === toCodePoints(first.from) - toCodePoints(from)) + 1;
	return {
		words,
		start: first.word.start,
		quote: { ...selector, speaker: 'author' },
		claim: {
			id: idOf(),
			quote: QUOTE,
			words,
			...(places.length > 1 ? { occurrence: place } : {}),
			subject: `${TODO} what the number speaks of`,
			measure: `${TODO} what is measured`,
			quantity: {
				value: `${TODO} the number, as a person reads it, in digits with a point: 12030000000`,
				unit: `${TODO} its unit: t, percent, USD, count …; with count “of:” what is counted, in the plural`,
				read: {
					because: `${TODO} what the words say`,
					by: `${TODO} who has read them`,
					date: `${TODO} when`
				}
			}
		}
	};
}

export const QUOTE = 'sentence-1';

/** What touches a number and is of its amount in every language. */
const SIGN = /^(?:\s?[%％٪]|\p{Sc})/u;

/** Amounts have decimals, a sign or many digits; days, months and years have none. */
function likely({ text }: NumberWord, sign: string): number {
	const digits = text.replace(/\P{N}/gu, '').length;
	const isYear = /^(?:1[89]|20)\d\d$/u.test(text);
	return Number(/\P{N}/u.test(text) || /[%％٪]|\p{Sc}/u.test(sign) || (digits > 2 && !isYear));
}
