/** What a language must say of itself, so that texts in it are drafted: who speaks, of what numbers speak, and which are worth drawing. */
import type { NumberWord } from '../inventory';
import type { Reading } from '../types';

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

/** A number in its sentence, from `start` to `end` in UTF-16 units. */
export interface Placed {
	readonly reading: Reading;
	readonly start: number;
	readonly end: number;
}

/** Numbers that were read and are not worth drawing, by why. */
export type NotWorth = 'naming' | 'span' | 'order' | 'position';

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
	/** Whether a sentence goes on behind words that end like this: “Joseph W.” */
	readonly endsOpen: (words: string) => boolean;
	speechOf(text: string): Speech;
	/** What each number of a sentence speaks of. */
	aboutNumbers(sentence: string, readings: readonly Reading[]): readonly About[];
	/** The words that bind a time to each number of a sentence, of which all readings are given, dates too. */
	periodsOf(sentence: string, placed: readonly Placed[]): readonly (PeriodWords | undefined)[];
	/** Words that tell what kind of statement a sentence is. */
	natureOf(
		sentence: string
	): { readonly nature: 'forecast' | 'target' | 'estimate'; readonly words: string } | undefined;
	notWorth(sentence: string, placed: Placed): NotWorth | undefined;
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
