/** What rules find among tokens, before it becomes a reading. */
import type { DatePrecision, Relation, Spread } from '../../quantity/types';

/** Tokens of words that belong to a number and were not understood: a unit, or what it is reckoned by (`to` exclusive). */
export interface Unread {
	readonly from: number;
	readonly to: number;
}

/** What a parser found, between two tokens (`to` exclusive), before the words around it are asked. */
export interface Core {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly unit?: string;
	readonly noun?: string;
	/** It counts what its words name elsewhere, as far as they measure nothing. */
	readonly bare?: true;
	/** Then it has no unit: what was read would be another. */
	readonly unread?: Unread;
	readonly decimals: number;
	readonly scale: number;
	readonly relation?: Relation;
	readonly stated?: readonly [number, number];
	readonly centre?: number;
	readonly spread?: Spread;
	readonly fraction?: string;
	readonly ordinal?: string;
	readonly change?: { readonly from: number; readonly to: number };
	readonly precision?: DatePrecision;
	/** It is the size of a change, and words say which way: 1 is up. */
	readonly told?: 1 | -1;
	/** What its words leave open, for people. */
	readonly doubts?: readonly string[];
	/** Which way it went, where words say so: another amount of the same sentence may go on with it. */
	readonly direction?: 1 | -1;
	/** The quantity before a date or a length of time: what stands behind goes on with that one. */
	readonly past?: Core;
	/** Tokens of the words that call it a record. */
	readonly record?: { readonly from: number; readonly to: number };
}

/** Tokens that look like a number and are none: the reader goes on after them. */
export interface Passed {
	readonly passTo: number;
}

export type Found = Core | Passed;

export function isPassed(found: Found): found is Passed {
	return 'passTo' in found;
}
