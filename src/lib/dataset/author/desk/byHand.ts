/**
 * Numbers of a text whose language is not read, as a person has read them. Each goes the way of every other number from here on, and says
 * wherever it goes that a person has read it.
 */
import type { Relation } from '../../../quantity/types';
import { positionIndex, sliceCodePoints } from '../../../words/codePoints';
import { NOT_READ, numbersIn } from '../draft/byPerson';
import type { PastedNumber, PastedNumbers, QuotedSentence } from './pastedNumbers';
import { OPEN } from './told';

/** What a person has read in the words of a number. */
export interface ReadByHand {
	/** Where its words stand, in code points of the text. */
	readonly start: number;
	readonly end: number;
	readonly value: number;
	readonly unit: string;
	readonly relation: Relation;
	/** What the words say. */
	readonly because: string;
	readonly by: string;
	/** As 2024-05-16. */
	readonly date: string;
}

/** All that was read of one text. */
export interface ReadingsByHand {
	/** BCP 47. */
	readonly language: string;
	readonly numbers: readonly ReadByHand[];
}

/** A number that can be read, in code points, with its sentence. */
export interface ToReadByHand {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly sentence: QuotedSentence;
}

/** In their order. */
export function toReadByHand(text: string, language: string): ToReadByHand[] {
	const { toCodePoints } = positionIndex(text);
	const placed = ({ from, to }: { readonly from: number; readonly to: number }) => ({
		text: text.slice(from, to),
		start: toCodePoints(from),
		end: toCodePoints(to)
	});
	return numbersIn(text, language).map((number) => ({ ...placed(number), sentence: placed(number.sentence) }));
}

/** What was read of the text, with what a person has; of the rest it says that nobody has read it. */
export function withReadByHand(
	read: PastedNumbers,
	text: string,
	{ language, numbers }: ReadingsByHand
): PastedNumbers {
	const all = toReadByHand(text, language);
	const own = numbers.flatMap((one) => {
		const sentence = all.find(({ start, end }) => one.start <= start && end <= one.end)?.sentence;
		return sentence ? [numberOf(one, sliceCodePoints(text, one.start, one.end), sentence)] : [];
	});
	const isOwn = ({ start }: { readonly start: number }) => own.some((one) => one.start <= start && start < one.end);
	const words = read.groups.flatMap((group) => group.words).filter((word) => !isOwn(word));
	return {
		...read,
		numbers: own,
		groups: words.length > 0 ? [{ reason: NOT_READ, words }] : [],
		count: own.length + words.length
	};
}

/** Units of what is counted or ranked: of what, is asked. */
const OF_THINGS: ReadonlySet<string> = new Set(['count', 'rank']);
/** No rule made it, and nothing of it is left to a rule. */
const WORTH_MOST = 9;

function numberOf(one: ReadByHand, words: string, sentence: QuotedSentence): PastedNumber {
	const { start, end, value, unit, relation, because, by, date } = one;
	const place = { text: words, start, end };
	const quantity = {
		value,
		unit,
		...(OF_THINGS.has(unit) ? { of: OPEN } : {}),
		...(relation === 'exactly' ? {} : { relation }),
		read: { because, by, date }
	};
	const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
	return {
		...place,
		id: `n${start}`,
		claims: [
			{
				record: { words, quantity },
				reading: { ...place, value, unit, relation, decimals, scale: 1 },
				about: {},
				words: [place],
				doubts: [],
				notes: []
			}
		],
		sentence,
		doubts: [],
		phrases: [],
		worth: WORTH_MOST
	};
}
