/** What numbers in digits come to, however they were written. */
import type { Token } from './tokens';

/** Longer runs of digits are codes, and more than a double can hold exactly. */
export const DIGITS_AT_MOST = 15;

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map(
	Object.entries({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8 })
);

/** The value of a number in digits, and its decimals. */
export function digitsOf(token: Token | undefined): { value: number; decimals: number; plain: string } | undefined {
	if (token?.kind !== 'number') return undefined;
	const plain = token.lower;
	// What is not written as the language writes numbers is listed, and not read.
	const value = Number(plain);
	if (plain.length > DIGITS_AT_MOST || Number.isNaN(value)) return undefined;
	const point = plain.indexOf('.');
	return { value, decimals: point < 0 ? 0 : plain.length - point - 1, plain };
}

/** Multiplies a decimal number by a power of ten without rounding errors. */
export function timesScale(value: number, scale: number): number {
	const digits = String(value);
	return digits.includes('e') ? value * scale : Number(`${digits}e${Math.round(Math.log10(scale))}`);
}
