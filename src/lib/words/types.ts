/** What is read of a text. */
import type { Relation, DatePrecision } from '../quantity/types';

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
	/** Unit id of `quantity/unit.ts`, where the words give one ("$" → USD, "percent increase" → percent-change, "half" → share, "second" → rank, "40 times" → count). */
	readonly unit?: string;
	/** The noun that is counted, ranked or measured, as it stands right after the number, if it is plain: "times", "meetings". */
	readonly noun?: string;
	/** Words of its unit that were not understood: "furlongs", "per bird". It has no unit then. */
	readonly unread?: string;
	readonly relation: Relation;
	/** Decimals as written, before the scale word. */
	readonly decimals: number;
	/** 1e9 for "billion", else 1. */
	readonly scale: number;
	/** A range the words state themselves ("5–7", "between 5 and 7", "1.2 ± 0.3"), scale and sign applied. */
	readonly stated?: readonly [number, number];
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
	'digits' | 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'collective' | 'scale' | 'percent' | 'prefix' | 'vague';
