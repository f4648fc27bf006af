/** The one way by which a dataset, and the texts of its sources, are read: from a folder, or from what a page holds in memory. */

import type { BrandFonts, FontsRecord } from '../brand/fontTypes';
import type { JudgeColours } from '../brand/judge';
import type { ReadLogo } from '../brand/logoFault';

export interface Files {
	/** The bytes of a file. @throws {Error} with a `code` such as ENOENT, if it cannot be read */
	read(path: string): Uint8Array;
	/** How many bytes an ordinary file has, known without reading it. @throws {NotOrdinary | Error} likewise */
	size(path: string): number;
	/** What a folder holds but for hidden files, sorted by name. @throws {Error} likewise */
	list(folder: string): readonly Entry[];
	/** Whether a link leads from a place in a folder to one outside of it. */
	leadsOut(path: string, folder: string): boolean;
	/** Code points of other scripts that drawings made from here are given fonts for; none where no fonts are cut. */
	readonly scripts?: () => ReadonlySet<number>;
	/** Tells what is wrong with colours, where figures are drawn from here for others. */
	readonly judgeColours?: JudgeColours;
	/** Reads pictures of a brand, there too. */
	readonly readLogo?: ReadLogo;
	/** Reads fonts of a brand, there too. */
	readonly readBrandFonts?: (record: FontsRecord, place: Place, letters: ReadonlyMap<string, string>) => BrandFonts;
}

/** A dataset’s folder, and what reads it. */
export interface Place {
	readonly files: Files;
	readonly dir: string;
}

export interface Entry {
	readonly name: string;
	readonly isFolder: boolean;
}

/** A file that is to be written. */
export interface NewFile {
	readonly path: string;
	readonly text: string;
}

/** The path of what stands in a folder. Paths are as the caller writes the folder, so that a terminal can open them. */
export function pathIn(folder: string, ...names: readonly string[]): string {
	return names.reduce((path, name) => (path === '' || path.endsWith('/') ? path + name : `${path}/${name}`), folder);
}

/** The last part of a path, without its ending. */
export function stemOf(path: string, ending: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

/** What a folder holds; undefined if there is none. */
export function listIfThere(files: Files, folder: string): readonly Entry[] | undefined {
	try {
		return files.list(folder);
	} catch {
		return undefined;
	}
}

/** A text just as it stands, a byte order mark included, to be written again. */
export function readText(files: Files, path: string): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.read(path));
}

/** What is no file to be read as one: a pipe would be waited for, a device never ends. Its message says what it is. */
export class NotOrdinary extends Error {}

const REASONS: Readonly<Record<string, string>> = {
	EISDIR: 'it is a folder',
	ENOTDIR: 'it is no folder',
	ELOOP: 'links lead to each other',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ENAMETOOLONG: 'its name is too long'
};

/** Why something cannot be read, as the end of a sentence: "there is no such file". */
export function reasonOf(error: unknown, what: 'file' | 'folder' = 'file'): string {
	if (!(error instanceof Error) || !('code' in error)) return error instanceof Error ? error.message : String(error);
	return error.code === 'ENOENT' ? `there is no such ${what}` : (REASONS[String(error.code)] ?? String(error.code));
}

/**
 * The bytes of a file that is ordinary and not too large; else the end of a sentence that says why not. Nothing is read of
 * what is refused.
 */
export function readAtMost(
	files: Files,
	path: string,
	most: number
): { readonly bytes: Uint8Array } | { readonly refused: string; readonly tooLarge: boolean } {
	try {
		const size = files.size(path);
		if (size > most) return { refused: `the file has ${size} bytes`, tooLarge: true };
		return { bytes: files.read(path) };
	} catch (error) {
		return { refused: reasonOf(error), tooLarge: false };
	}
}

const BY_NAME = (one: Entry, other: Entry) => (one.name < other.name ? -1 : 1);

/** In the order, and without the hidden files, that `list` promises. */
export function asListed(entries: readonly Entry[]): Entry[] {
	return entries.filter(({ name }) => !name.startsWith('.')).sort(BY_NAME);
}
