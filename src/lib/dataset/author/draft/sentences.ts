/** Sentences of a text, each with the numbers that it states. */
import { positionIndex } from '../../../words/codePoints';
import { selectorAt, type QuoteSelector } from '../../../words/locate';
import { readNumbers } from '../../../words/read';
import { sentencesIn } from '../../../words/sentence';
import type {
	About,
	DraftingRules,
	LookalikeSpan,
	NatureWords,
	NotWorth,
	PeriodWords,
	Placed,
	Said,
	Speech
} from '../../../words/types';
import { isPassage } from '../../schema/plainText';

export interface Sentence {
	readonly text: string;
	/** BCP 47 tag. */
	readonly language: string;
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
	readonly natures: readonly (NatureWords | undefined)[];
	/** Words between two numbers, the second of which says the first again. */
	readonly saysAgain: RegExp;
}

/** One that no quote may hold: it is too long, or has markup or characters that are not seen. In code points of the whole text. */
export interface Unquotable {
	readonly start: number;
	readonly end: number;
}

/**
 * Sentences that state a number, and those that cannot be quoted: longer than a quote may be, or with what no quote may hold. One
 * by one; undefined for each that states none.
 */
export function* sentencesOf(
	text: string,
	language: string,
	rules: DraftingRules,
	{ wordsFrom, saidAt }: Speech,
	lookalikes: readonly LookalikeSpan[]
): Generator<Sentence | Unquotable | undefined> {
	const { toCodePoints } = positionIndex(text);
	for (const { from, to } of sentencesIn(text, language)) {
		const begin = wordsFrom(from, to);
		const words = text.slice(begin, to);
		if (words !== '' && !isPassage(words)) {
			yield { start: toCodePoints(begin), end: toCodePoints(to) };
			continue;
		}
		const placed = words === '' ? [] : placedIn(words, language, doubtOf(text, begin, rules));
		yield placed.length === 0
			? undefined
			: {
					text: words,
					language,
					start: toCodePoints(begin),
					end: toCodePoints(to),
					selector: selectorAt(text, { from: begin, to }, { start: toCodePoints(begin), end: toCodePoints(to) }),
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
					natures: rules.naturesOf(words, placed),
					saysAgain: rules.saysAgain
				};
	}
}

/** How many characters before a sentence may name the unit that one of its numbers is short for. */
const NAMED_BEFORE = 250;

/** The doubt about a bare count of the sentence that begins at a place of a text; asked once at most. */
function doubtOf(text: string, begin: number, { bareDoubt }: DraftingRules): () => string | undefined {
	let found: { readonly doubt: string | undefined } | undefined;
	return () => (found ??= { doubt: bareDoubt?.(paragraphBefore(text, begin)) }).doubt;
}

function paragraphBefore(text: string, begin: number): string {
	const before = text.slice(Math.max(0, begin - NAMED_BEFORE), begin);
	return before.slice(before.lastIndexOf('\n\n') + 1);
}

/** The numbers of a sentence, in units of it. */
function placedIn(words: string, language: string, bareDoubt: () => string | undefined): Placed[] {
	const { toUnits } = positionIndex(words);
	return readNumbers(words, language).map((reading) => {
		const doubt = reading.bare && !reading.doubts ? bareDoubt() : undefined;
		return {
			reading: doubt === undefined ? reading : { ...reading, doubts: [doubt] },
			start: toUnits(reading.start),
			end: toUnits(reading.end)
		};
	});
}
