/**
 * The mark that a person can type: feeds and screenshots strip a file of all that it carries, so a picture says in its own
 * pixels which figure it is, at which version.
 */
import { sha256 } from '../../dataset/sha256';
import type { Figure } from '../../dataset/types';
import { versionOf } from '../sourceLine';

/** No two of these look alike in small or smeared letters: neither 0 and O, 1 and I, 2 and Z, 5 and S, nor 8 and B. */
const LETTERS = '3467ACDEFGHJKMNPQRTUVWXY';
const LENGTH = 6;

/** Six letters and digits for a figure's name, the same on every site: about 190 million different ones. */
export function figureCode(slug: string): string {
	let number = BigInt(`0x${sha256(new TextEncoder().encode(slug))}`);
	const base = BigInt(LETTERS.length);
	return Array.from({ length: LENGTH }, () => {
		const letter = LETTERS[Number(number % base)] ?? '';
		number /= base;
		return letter;
	}).join('');
}

/** "K7QF3M-1": the code with the version. */
export function figureMark(figure: Pick<Figure, 'slug' | 'revisions'>): string {
	return `${figureCode(figure.slug)}-${versionOf(figure)}`;
}

/** What somebody typed, read as a mark: in any case, with any space or dash; undefined if it is none. */
export function readMark(typed: string): { readonly code: string; readonly version?: number } | undefined {
	const found = new RegExp(`^([${LETTERS}]{${LENGTH}})(?:[\\s\\-–—.]*v?([1-9]\\d{0,3}))?$`, 'i').exec(typed.trim());
	const [, code, version] = found ?? [];
	if (code === undefined) return undefined;
	return { code: code.toUpperCase(), ...(version === undefined ? {} : { version: Number(version) }) };
}
