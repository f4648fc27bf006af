/** What a language must list, to be read by the rules that several languages share. */
import type { DateTies } from '../language/dateTies';
import type { DigitForm } from '../language/digitForm';
import type { PhraseIndex } from '../language/phraseIndex';
import type { Stance } from '../language/stance';
import type { Relation } from '../../quantity/types';

/** A number in one word or phrase below a thousand, and its decimals: 2, or 1.5 with one. */
export interface Said {
	readonly value: number;
	readonly decimals: number;
}

export interface NumberLists {
	/** Number words, none of which is an article too. */
	readonly cardinals: PhraseIndex<Said>;
	/** Number words that are written in one, which no list can hold: “einundzwanzig”. */
	compound(word: string): Said | undefined;
	/** Articles that are a number before a scale word: “un million”. */
	readonly articles: ReadonlySet<string>;
	/** Words that make hundreds of the number before them. */
	readonly hundreds: ReadonlySet<string>;
	/** Words between tens and ones. */
	readonly and: ReadonlySet<string>;
	/** Words behind which a number goes on: “Komma”. */
	readonly goOn: ReadonlySet<string>;
	/** Words for a half more, behind a number or its unit: “y medio”. */
	readonly andHalf: PhraseIndex<true>;
	/** Words and abbreviations that multiply the number before them, in small letters. */
	readonly scales: ReadonlyMap<string, number>;
	/** Those of them that are a number by themselves. */
	readonly loneScales: ReadonlySet<string>;
	/** Words between a scale and what there is so much of: “millions de”. */
	readonly links: ReadonlySet<string>;
	/** Ordinals: pattern of a whole word, and of an ending that is glued to digits. */
	readonly ordinal: RegExp;
	readonly ordinalEnding: RegExp;
	/** Where digits with a point behind them are an ordinal, the words before which show it; none if they never are. */
	readonly beforeOrdinal: ReadonlySet<string>;
}

export interface FractionLists {
	/** Parts by name, without their number: “Drittel” is 3. */
	readonly denominators: ReadonlyMap<string, number>;
	/** Articles and numbers before a part are one; phrases that say a share by themselves: “die Hälfte”. */
	readonly phrases: PhraseIndex<number>;
	/** Words before an ordinal that make it a share: “jeder dritte”. */
	readonly each: ReadonlySet<string>;
	/** The number that such an ordinal says. */
	ordinalValue(word: string): number | undefined;
	/** Words between the two numbers of “one in five”: “uno de cada tres”. */
	readonly inEvery: PhraseIndex<true>;
	/** Whether a noun may stand between: “un Français sur trois”. */
	readonly nounBetween: boolean;
	/** “ein” of “einer von fünf”, a number there. */
	readonly one: ReadonlySet<string>;
	/** Words for so many times, behind a number: “veces”; and in one word: “doppelt” is 2. */
	readonly times: ReadonlySet<string>;
	readonly multiples: PhraseIndex<number>;
	/** Words behind “times” that make it a comparison. */
	readonly comparison: ReadonlySet<string>;
}

export interface UnitLists {
	/** By unit id of the house, each a cell of spellings with commas between. */
	readonly names: Readonly<Record<string, string>>;
	/** Words for so many of a unit: “decenio” is 10 years. */
	readonly multiples: Readonly<Record<string, readonly [unit: string, factor: number]>>;
	/** Names of units that the house has no row for. */
	readonly withoutRow: string;
	/** Words before what an amount is reckoned by: “pro”. */
	readonly per: ReadonlySet<string>;
	/** Words before a number that others are reckoned by: “je 100”. */
	readonly reckonedBy: ReadonlySet<string>;
	/** What follows the words of `per`, by id. */
	readonly denominators: Readonly<Record<string, string>>;
	/** Whole phrases that do both, by id of what it is reckoned by: “en sutki”, “diarios”. */
	readonly perPhrases: Readonly<Record<string, string>>;
	/** Words that may stand between a number and its unit: “ersten”. */
	readonly between: ReadonlySet<string>;
	/** Words behind a length of time that make it an age or a time that has passed; it keeps its unit. */
	readonly elision: readonly string[];
}

export interface MoneyLists {
	/** What CLDR calls currencies, by code, with commas between. */
	readonly names: Readonly<Record<string, string>>;
	/** What people call them; a code, or none where the word is of several currencies. */
	readonly shortNames: Readonly<Record<string, string>>;
	/** Signs that hold a scale. */
	readonly scaled: Readonly<Record<string, readonly [scale: number, code: string]>>;
}

export interface CalendarLists {
	readonly months: ReadonlyMap<string, number>;
	/** Between day, month and year: “de”. */
	readonly of: ReadonlySet<string>;
	/** Behind a year: “года”. */
	readonly afterYear: ReadonlySet<string>;
	/** Before a bare year. */
	readonly beforeYear: ReadonlySet<string>;
	/** Words behind a number that make it a time of day. */
	readonly clock: ReadonlySet<string>;
	/** Words that join two days: “12 et 13 janvier”. */
	readonly and: ReadonlySet<string>;
}

export interface ContextLists {
	/** Before a number: how it is tied to the truth. */
	readonly before: PhraseIndex<Relation>;
	/** Behind a number with its unit. */
	readonly after: PhraseIndex<Relation>;
	/** Those of the phrases before that may be an ordinary preposition; what they qualify is asked about. */
	readonly unsure: ReadonlySet<string>;
	/** The same, of lengths of time alone: “über fünf Jahre”. */
	readonly unsureOfTime: ReadonlySet<string>;
	/** Before a number: it goes up to it, and no further, unless its sentence tells of a change. */
	readonly upTo: ReadonlySet<string>;
	/** Articles, over which words before a number are looked for. */
	readonly articles: ReadonlySet<string>;
	/** Words before the first of two numbers that make a range with one of the second list between them. */
	readonly rangeBefore: ReadonlySet<string>;
	readonly rangeBetween: ReadonlySet<string>;
	/** Words between two numbers that make a range without any before. */
	readonly rangeAlone: ReadonlySet<string>;
	/** Words before the first and between two that tell of a change, or of a range. */
	readonly fromBefore: ReadonlySet<string>;
	readonly fromBetween: ReadonlySet<string>;
	/** Whether such words never make a range: “von 3 auf 5 Prozent”. */
	readonly fromIsChange: boolean;
	/** Words that say the sign of a number, 1 or −1. */
	readonly signs: ReadonlyMap<string, 1 | -1>;
	/** Verbs, nouns and adjectives that tell of a rise or a fall, by patterns of whole words. */
	readonly rises: RegExp;
	readonly falls: RegExp;
	/** Words that tell of a change and not of its way. */
	readonly moves: RegExp;
	/** What is compared with another amount, behind a number. */
	readonly more: RegExp;
	readonly less: RegExp;
	/** Nouns that tell of a change: what their sentence says of them is its size. */
	readonly nouns: RegExp;
	/** Words and marks between two sizes of one change. */
	readonly joins: ReadonlySet<string>;
	/** Right behind a percentage: it is so much above or below what follows. */
	readonly above: ReadonlySet<string>;
	readonly below: ReadonlySet<string>;
	/** Words between a word of change and its size. */
	readonly sizeLinks: ReadonlySet<string>;
	/** Those of them that nothing but the size of a change follows. */
	readonly boundLinks: ReadonlySet<string>;
	/** Words before a number that make it a level. */
	readonly levelLinks: ReadonlySet<string>;
	/** Whether a verb of change may end its clause: “um 5 % gefallen”. */
	readonly verbLast: boolean;
	/** Behind a percentage: it is of what follows. */
	readonly partOf: ReadonlySet<string>;
	/** Words before a number that qualify nothing. */
	readonly plain: ReadonlySet<string>;
	/** Whether nouns are written with capitals, so that a small word behind a number is none. */
	readonly nounsAreCapital: boolean;
	/** What every noun holds; a word without one is a symbol or an abbreviation. */
	readonly vowels: RegExp;
	/** Words behind a number that are no noun. */
	readonly functionWords: ReadonlySet<string>;
	/** Words before a number that names something: “Seite”. */
	readonly labels: ReadonlySet<string>;
	/** Words that only say which number is meant: “respectively”. */
	readonly vague: PhraseIndex<true>;
	/** Words that say that there is none. */
	readonly none: ReadonlySet<string>;
	/** What is counted in whole numbers only, and words of a mean. */
	readonly whole: RegExp;
	readonly mean: RegExp;
}

export interface StanceLists {
	readonly phrases: PhraseIndex<Stance>;
	/** Words that begin another statement. */
	readonly next: ReadonlySet<string>;
}

/** All that the shared rules must know of a language. */
export interface LanguageWords {
	/** What the product calls it. */
	readonly name: string;
	readonly digits: DigitForm;
	readonly numbers: NumberLists;
	readonly fractions: FractionLists;
	readonly units: UnitLists;
	readonly money: MoneyLists;
	readonly calendar: CalendarLists;
	/** Words around a date that say when something was by it. */
	readonly dateTies: DateTies;
	readonly context: ContextLists;
	readonly stance: StanceLists;
	readonly commonWords: ReadonlySet<string>;
	readonly abbreviations: ReadonlySet<string>;
	readonly endsNone: ReadonlySet<string>;
}

/** A cell of words with blanks or commas between. */
export const listed = (cell: string): string[] => cell.split(/,\s*|\s+/u).filter((word) => word !== '');
export const setOf = (cell: string): ReadonlySet<string> => new Set(listed(cell));
/** A cell of phrases with commas between, each with one value. */
export const phrasesOf = <Value>(cell: string, value: Value): (readonly [string, Value])[] =>
	cell
		.split(/,\s*/u)
		.filter((phrase) => phrase !== '')
		.map((phrase) => [phrase, value] as const);
