/** The vocabulary of numbers: units, relations, intervals, quantities. No logic lives here. */

/**
 * A range of real numbers. A bound may be infinite, and an infinite bound is always open.
 * A point value is the closed interval [n, n].
 */
export interface Interval {
	readonly lower: number;
	readonly upper: number;
	readonly lowerOpen: boolean;
	readonly upperOpen: boolean;
}

/** How the words tie the number to the truth; the table is in `relation.ts`. */
export const RELATIONS = [
	'exactly',
	'about',
	'just-over',
	'just-under',
	'over',
	'at-least',
	'under',
	'at-most',
	'between'
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What kind of statement a claim is. Natures are drawn apart and never mixed unmarked. */
export const NATURES = ['reported', 'estimate', 'forecast', 'target'] as const;
export type Nature = (typeof NATURES)[number];

/** What the words call an interval that they state themselves; without a name it is a range. */
export const SPREADS = ['margin', 'confidence'] as const;
export type Spread = (typeof SPREADS)[number];

export type DatePrecision = 'year' | 'month' | 'day';

/** The scale words that a house may write in its own way. */
export const SCALE_NAMES = ['thousand', 'million', 'billion', 'trillion'] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];

/** What is said of a number in a word, where a house may have another word for it. */
export const STATUS_WORDS = ['derived', 'estimate', 'forecast', 'target', 'supported', 'disputed'] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

/** How a house writes; what it leaves out is written as the product writes it. Quoted words are never rewritten. */
export interface HouseStyle {
	/** With the space before it, if any: in labels, and in sentences. */
	readonly scales?: Readonly<Partial<Record<ScaleName, { readonly label?: string; readonly sentence?: string }>>>;
	/** What stands behind the number of a percentage, with its space: "%", " per cent". */
	readonly percent?: { readonly label?: string; readonly sentence?: string };
	/** Between groups of three digits: ",", a no-break space, or nothing. */
	readonly thousands?: string;
	/** “May 16, 2024”; else “16 May 2024”. */
	readonly dates?: 'month-first';
	/** What stands before and behind quoted words and titles, with a space within, if any; else “ and ”. */
	readonly quotes?: { readonly open: string; readonly close: string };
	/** In the place of the product’s own words, wherever readers see these. */
	readonly words?: Readonly<Partial<Record<StatusWord, string>>>;
}

export interface Unit {
	/** What data files write: `USD`, `percent`, `percent-change`, `share`, `count`, `rank`, `month`, `date`, `km` … */
	readonly id: string;
	/** Units of one dimension convert into each other; quantities of two dimensions never share an axis or a sum. */
	readonly dimension: string;
	/** value × factor = the value in the dimension's base unit. */
	readonly factor: number;
	/** Counted things, ranks and dates are exact; measured things are rounded. */
	readonly discrete: boolean;
	/** Whether the quantity can lie below zero (money and changes can; counts, shares and durations cannot). */
	readonly signed: boolean;
	/** Of a dataset whose house writes numbers in its own way. */
	readonly style?: HouseStyle;
}

/** Who answers for a number that the program does not read so in its words. */
export interface PersonalReading {
	readonly because: string;
	readonly by: string;
	/** EDTF. */
	readonly date: string;
}

/**
 * One number as it was said, and what its words leave open.
 * Dates are quantities too: `value` is the first day of the date and the interval runs from that day to the last one,
 * both as whole days since 1970-01-01 (UTC).
 */
export interface Quantity {
	/** In `unit`, scale words applied: 240 billion dollars is 240e9. */
	readonly value: number;
	readonly unit: Unit;
	/** What is counted or ranked, in the plural: "meetings". */
	readonly of?: string;
	readonly relation: Relation;
	/** In `unit`. */
	readonly interval: Interval;
	/** Decimals as said, before the scale word: 4.50 has 2. */
	readonly decimals: number;
	/** The scale word's value: 1e9 for "billion", else 1. */
	readonly scale: number;
	/** A fraction word (half, a third), which is never written with a percent sign: the word itself. */
	readonly word?: string;
	/** Only for dates. */
	readonly precision?: DatePrecision;
	/** Only for a stated interval that the words name. */
	readonly spread?: Spread;
	/** Only for a stated interval: its words state the value too ("1.24 ± 0.05"). Else `value` is its middle, which nobody said. */
	readonly centred?: true;
	/** Only for a range of a version that was published while versions held its middle: it goes on to hold it. */
	readonly middleKept?: true;
	/** Why the interval is not the one of the table, where an editor has set it. */
	readonly intervalReason?: string;
	/** Where a person has read the number; it goes wherever the number goes. */
	readonly read?: PersonalReading;
}
