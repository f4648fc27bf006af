import type { DatePrecision, Relation } from '../quantity/types';

/** What a parser found, between two tokens (`to` exclusive), before the words around it are asked. */
export interface Core {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly unit?: string;
	readonly noun?: string;
	readonly decimals: number;
	readonly scale: number;
	readonly relation?: Relation;
	readonly stated?: readonly [number, number];
	readonly fraction?: string;
	readonly change?: { readonly from: number; readonly to: number };
	readonly precision?: DatePrecision;
	/** Which way it went, where words say so: another amount of the same sentence may go on with it. */
	readonly direction?: 1 | -1;
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
