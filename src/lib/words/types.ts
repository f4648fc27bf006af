/** What is read of a text. */
import type { DatePrecision, Relation, Spread } from '../quantity/types';

/**
 * One quantity found in a text. Offsets count Unicode code points of the text that was read.
 * The span holds all words that make the number what it is: "over 40 times", "an $8 billion loss", "record $240 billion".
 */
export interface Reading {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** With sign and scale applied: "an $8 billion loss" is -8e9, "half" 0.5, "doubled" 2. For dates: days since 1970-01-01 of the first day. */
	readonly value: number;
	/** Unit id of `quantity/units.ts`, where the words give one ("$" → USD, "percent increase" → percent-change, "half" → share, "second" → rank, "40 times" → count). */
	readonly unit?: string;
	/** The noun that is counted, ranked or measured, as it stands right after the number, if it is plain: "times", "meetings". */
	readonly noun?: string;
	/** No words beside it say what it counts; a text that measures something before it may mean so much of that. */
	readonly bare?: true;
	/** Words of its unit that were not understood: "pinches", "per bird". It has no unit then. */
	readonly unread?: string;
	readonly relation: Relation;
	/** Decimals as written, before the scale word. */
	readonly decimals: number;
	/** 1e9 for "billion", else 1. */
	readonly scale: number;
	/** A range the words state themselves ("5–7", "between 5 and 7", "1.2 ± 0.3"), scale and sign applied. */
	readonly stated?: readonly [number, number];
	/** The middle of it, where the words state that too: 1.2 of "1.2 ± 0.3". */
	readonly centre?: number;
	/** What the words call it. */
	readonly spread?: Spread;
	/** A fraction word as said: "half", "two thirds", "one in five". */
	readonly fraction?: string;
	/** A place in an order as said in words: "second". */
	readonly ordinal?: string;
	/** "from 3 to 9" and "rose from 3 to 9" differ: the second is a change between two values. */
	readonly change?: { readonly from: number; readonly to: number };
	readonly precision?: DatePrecision;
	/** The size of a rise, fall or difference, where words say which way: “rose by 12 cents”, “an increase of 627 TWh”. */
	readonly direction?: 'up' | 'down';
	/** What the words leave open and only a person can tell; each a sentence without its point. */
	readonly doubts?: readonly string[];
	/** The words call it a record, the first, the highest since …; the flag's own words. */
	readonly record?: string;
}

/** A number word that names no number: "dozens", "many", "several". Never drawn. */
export interface Vague {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What kind of word an inventory lists. */
export type NumberGroup =
	| 'digits'
	| 'cardinal'
	| 'ordinal'
	| 'fraction'
	| 'multiple'
	| 'collective'
	| 'scale'
	| 'percent'
	| 'prefix'
	| 'vague'
	| 'article'
	| 'none';

/** A numeral or number word of a text, in code points. */
export interface NumberWord {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly group: NumberGroup;
}

/** Words of the sentence, or made of them; `sure` is false where a person must look. */
export interface Guess {
	readonly text: string;
	readonly sure: boolean;
}

/** What a number speaks of. What no rule knows is left out. */
export interface About {
	readonly subject?: Guess;
	readonly measure?: Guess;
	/** What is counted, with its adjectives: “amplifying feedback loops”. */
	readonly of?: string;
	/** Which number of the sentence, by its place among them, has the words of that beside it, if it is another: “China with 57”. */
	readonly ofBeside?: number;
	/** The list of names that it stands in, by the place of the first number of the list: “Italy (14 percent), Spain (10 percent)”. */
	readonly list?: number;
	/** Whether its own words say of whom it is: “compared with 74% of the old”, “X and Y recorded 46% and 47% respectively”. */
	readonly isNamed?: boolean;
}

/** Words that bind a time to a number. */
export interface PeriodWords {
	/** The words, as the sentence has them. */
	readonly words: string;
	/** The date among them, if the words are no more and no less than it. */
	readonly date?: Reading;
	/** “last year”, “in July”: what only a person can date. */
	readonly isRelative?: true;
}

/** Words that tell that a number is not reported as a fact; `sure` is false where a person must say whether they speak of it. */
export interface NatureWords {
	readonly nature: 'forecast' | 'target' | 'estimate';
	readonly words: string;
	readonly sure: boolean;
}

/** A number in its sentence, from `start` to `end` in UTF-16 units. */
export interface Placed {
	readonly reading: Reading;
	readonly start: number;
	readonly end: number;
}

/** Numbers that were read and are not worth drawing, by why. */
export type NotWorth = 'naming' | 'span' | 'order' | 'position' | 'date' | 'scrap' | 'unread';

/** What only looks like a number worth accounting for one by one. */
export type Lookalike = 'date' | 'time' | 'phone' | 'name' | 'reference' | 'order' | 'vague' | 'word';

/** A place of a text that holds numbers and states none, in UTF-16 units. */
export interface LookalikeSpan {
	readonly from: number;
	readonly to: number;
	readonly kind: Lookalike;
}

export interface Said {
	/** Undefined: the author. */
	readonly speaker?: string;
	/** Whose statement it is, if the speaker reports it. */
	readonly reportedFor?: string;
	/** What a person must look at. */
	readonly doubt?: string;
}

/** Who says what in a text. Places are UTF-16 units. */
export interface Speech {
	readonly authors: readonly { readonly given: string; readonly family: string }[];
	/** Where the words of a sentence begin: behind the label of its turn, if it has one. */
	readonly wordsFrom: (start: number, end: number) => number;
	/** Who says the words between two places. */
	readonly saidAt: (start: number, end: number) => Said;
}

/** The rules of one language. Pure functions of text, for browsers too. */
export interface DraftingRules {
	speechOf(text: string): Speech;
	/** What each number of a sentence speaks of. */
	aboutNumbers(sentence: string, readings: readonly Reading[]): readonly About[];
	/** The words that bind a time to each number of a sentence, of which all readings are given, dates too. */
	periodsOf(sentence: string, placed: readonly Placed[]): readonly (PeriodWords | undefined)[];
	/** What kind of statement a sentence makes of each of its numbers. */
	naturesOf(sentence: string, placed: readonly Placed[]): readonly (NatureWords | undefined)[];
	notWorth(sentence: string, placed: Placed): NotWorth | undefined;
	/** The doubt about a bare count behind words that measure something; none in languages that read no bare counts. */
	bareDoubt?(before: string): string | undefined;
	/** All that stands between two numbers, where the second says the first again in another unit. */
	readonly saysAgain: RegExp;
	/** Noun phrases of a sentence, in order: what its numbers may speak of, for a person to choose from. */
	phrasesIn(sentence: string): readonly string[];
	/** The words by which a plain “$” of a text may be another dollar than the American. */
	otherDollarOf(text: string): string | undefined;
	lookalikesIn(text: string): readonly LookalikeSpan[];
	/** What a number word is that no claim has, from `start` in UTF-16 units; undefined where it may be an amount after all. */
	lookalikeOf(
		text: string,
		word: NumberWord,
		start: number,
		patterns: readonly LookalikeSpan[],
		dates: readonly { readonly start: number; readonly end: number }[]
	): Lookalike | undefined;
}
