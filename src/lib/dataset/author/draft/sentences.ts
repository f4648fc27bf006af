/** Sentences of a text, each with the numbers that it states. */
import { positionIndex } from '../../../words/codePoints';
import { selectorAt, type QuoteSelector } from '../../../words/locate';
import { readNumbers } from '../../../words/read';
import { sentencesIn } from '../../../words/sentence';
import type {
	About,
	DraftingRules,
	LookalikeSpan,
	NotWorth,
	PeriodWords,
	Placed,
	Said,
	Speech
} from '../../../words/types';
import { passage } from '../../schema/fields';

export interface Sentence {
	readonly text: string;
	/** In code points of the whole text. */
	readonly start: number;
	readonly end: number;
	readonly selector: QuoteSelector;
	readonly placed: readonly Placed[];
	readonly said: Said;
	/** What its numbers speak of, in their order. */
	readonly about: readonly About[];
	readonly periods: readonly (PeriodWords | undefined)[];
	/** Numbers of it are parts of what only looks like one: a telephone number, the number of a page. */
	readonly isLookalike: readonly boolean[];
	/** Why each is not worth drawing; undefined where it may be. */
	readonly notWorth: readonly (NotWorth | undefined)[];
	readonly nature: ReturnType<DraftingRules['natureOf']>;
}

/** Sentences that state a number and can be quoted: no longer than a quote may be, and without what no quote may hold. */
export function sentencesOf(
	text: string,
	language: string,
	rules: DraftingRules,
	{ wordsFrom, saidAt }: Speech,
	lookalikes: readonly LookalikeSpan[]
): Sentence[] {
	const { toCodePoints } = positionIndex(text);
	return sentencesIn(text, language).flatMap(({ from, to }): Sentence[] => {
		const begin = wordsFrom(from, to);
		const words = text.slice(begin, to);
		if (words === '' || !passage.safeParse(words).success) return [];
		const { toUnits } = positionIndex(words);
		const placed = readNumbers(words, language).map((reading) => ({
			reading,
			start: toUnits(reading.start),
			end: toUnits(reading.end)
		}));
		if (placed.length === 0) return [];
		const place = { start: toCodePoints(begin), end: toCodePoints(to) };
		return [
			{
				text: words,
				...place,
				selector: selectorAt(text, { from: begin, to }, place),
				placed,
				said: saidAt(begin, to),
				about: rules.aboutNumbers(
					words,
					placed.map(({ reading }) => reading)
				),
				periods: rules.periodsOf(words, placed),
				isLookalike: placed.map((one) =>
					lookalikes.some(({ from: first, to: last }) => first <= begin + one.start && last >= begin + one.end)
				),
				notWorth: placed.map((one) => rules.notWorth(words, one)),
				nature: rules.natureOf(words)
			}
		];
	});
}
