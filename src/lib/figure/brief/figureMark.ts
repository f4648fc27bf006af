/**
 * The mark that a person can type: feeds and screenshots strip a file of all that it carries, so a picture says in its own
 * pixels which figure it is, at which version.
 */
import { sha256 } from '../../dataset/sha256';
import type { Figure } from '../../dataset/types';
import { versionOf } from '../version';

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

/** The site’s name as people type it, out of an address of it; undefined where an address has none. */
export function hostIn(address: string): string | undefined {
	return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1];
}

/** As it stands in a picture: "figures.example · K7QF3M-1", or the mark alone. */
export function writtenMark(figure: Pick<Figure, 'slug' | 'revisions'>, host: string | undefined): string {
	return [host, figureMark(figure)].filter((part) => part !== undefined).join(' · ');
}

export interface ReadMark {
	readonly code: string;
	readonly version?: number;
}

/** A site’s name and what parts it from the code: pictures of a site that knows its address begin with it. */
const HOST = '(?:(?:https?://)?[\\p{L}\\p{N}.:-]+[.:][\\p{L}\\p{N}]+/?[\\s·•/|]+)?';
const marks = (letters: string) =>
	new RegExp(`^${HOST}(${letters}{${LENGTH}})(?:[\\s\\-–—.]*v?([1-9]\\d{0,3}))?$`, 'iu');
const MARK = marks(`[${LETTERS}]`);
const MISREAD = marks('[a-z0-9]');

/** What somebody typed, read as a mark: in any case, with any space or dash, with the site’s name or without; undefined if it is none. */
export function readMark(typed: string): ReadMark | undefined {
	const [, code, version] = MARK.exec(typed.trim()) ?? [];
	if (code === undefined) return undefined;
	return { code: code.toUpperCase(), ...(version === undefined ? {} : { version: Number(version) }) };
}

/**
 * The mark that was meant, where one letter of it was misread, by a person or a program: "ANXMU6-3" for "ANXMUG-3".
 * @param slugs names of the figures that it may be of
 * @returns undefined where no figure’s mark is that near, or several are
 */
export function misreadMark(typed: string, slugs: readonly string[]): string | undefined {
	const [, read, version] = MISREAD.exec(typed.trim()) ?? [];
	// Before a digest is made for each name: most that is typed is no mark.
	if (read === undefined) return undefined;
	const code = read.toUpperCase();
	const near = new Set(slugs.map(figureCode).filter((own) => differingLetters(own, code) === 1));
	const [only, other] = near;
	if (only === undefined || other !== undefined) return undefined;
	return version === undefined ? only : `${only}-${version}`;
}

function differingLetters(one: string, two: string): number {
	return [...one].filter((letter, i) => letter !== two[i]).length;
}
