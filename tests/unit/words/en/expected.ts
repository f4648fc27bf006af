import type { Reading } from '../../../../src/lib/words/types';

/** A reading without its place; what is left out has its default: exactly, no decimals, scale 1. */
export type Expected = Pick<Reading, 'text' | 'value'> & Partial<Omit<Reading, 'start' | 'end'>>;

export interface Phrase {
	readonly text: string;
	/** All readings of the phrase, in order: nothing more may be read. */
	readonly readings: readonly Expected[];
}

export function phrase(text: string, ...readings: Expected[]): Phrase {
	return { text, readings };
}

/** Days since 1970-01-01. */
export function day(iso: string): number {
	return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

export function year(number: number, more: Partial<Expected> = {}): Expected {
	return { text: String(number), value: day(`${number}-01-01`), unit: 'date', precision: 'year', ...more };
}

export function money(text: string, mantissa: number, scale: number, more: Partial<Expected> = {}): Expected {
	const decimals = String(mantissa).split('.')[1]?.length ?? 0;
	return { text, value: Number(`${mantissa}e${Math.log10(scale)}`), unit: 'USD', scale, decimals, ...more };
}

export function count(text: string, value: number, noun: string | undefined, more: Partial<Expected> = {}): Expected {
	return { text, value, unit: 'count', ...(noun !== undefined && { noun }), ...more };
}

export function share(text: string, value: number, more: Partial<Expected> = {}): Expected {
	return { text, value, unit: 'share', fraction: text, ...more };
}

export function of(unit: string, text: string, value: number, more: Partial<Expected> = {}): Expected {
	return { text, value, unit, ...more };
}

/** A place in an order, said in words: "second". */
export function ranked(ordinal: string, text: string, value: number, more: Partial<Expected> = {}): Expected {
	return { text, value, unit: 'rank', ordinal, ...more };
}
