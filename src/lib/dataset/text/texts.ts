/** Finding the text of a source, which is not part of the dataset, in the places where it may lie. */
import { listIfThere, pathIn, reasonOf, type Files } from '../ports/files';
import { sha256 } from '../sha256';
import type { Problem } from '../types';
import { decodeUtf8 } from '../read/utf8';

export interface FoundText {
	readonly path: string;
	readonly sha256: string;
	/** As UTF-8, a byte order mark included: positions count every code point of the file. */
	readonly text: string;
}

/** Texts by fingerprint or by the source's name; each file is read at most once. */
export class TextFinder {
	readonly #files: Files;
	readonly #paths: readonly string[];
	readonly #read = new Map<string, FoundText | undefined>();

	/** @param dirs folders, any of which may be absent */
	constructor(files: Files, dirs: readonly string[]) {
		this.#files = files;
		this.#paths = dirs.flatMap((dir) => textFiles(files, dir));
	}

	/** The text with the fingerprint, wherever it lies; else a file `<source>.txt`, which then is another text. */
	find(source: string, sha256: string): FoundText | undefined {
		const named = this.#paths.filter((path) => path.endsWith(`/${source}.txt`) || path.endsWith(`\\${source}.txt`));
		const others = this.#paths.filter((path) => !named.includes(path));
		for (const path of [...named, ...others]) {
			const found = this.#load(path);
			if (found?.sha256 === sha256) return found;
		}
		const [first] = named;
		return first === undefined ? undefined : this.#load(first);
	}

	#load(path: string): FoundText | undefined {
		if (!this.#read.has(path)) this.#read.set(path, readText(this.#files, path));
		return this.#read.get(path);
	}
}

/** The text that a command is given; what is no file, empty or no UTF-8 is a problem at its place. */
export function openText(files: Files, path: string): { readonly found: FoundText } | { readonly problem: Problem } {
	const refused = (code: string, message: string) => ({
		problem: { at: { file: path, line: 1, column: 1 }, code, message, expected: 'a text file in UTF-8' }
	});
	let bytes: Uint8Array;
	try {
		bytes = files.read(path);
	} catch (error) {
		return refused('unreadable', `the text cannot be read: ${reasonOf(error)}`);
	}
	const decoded = decodeUtf8(path, bytes, { keepsByteOrderMark: true });
	if ('problem' in decoded) return decoded;
	if (decoded.text.trim() === '') return refused('empty-file', 'the text is empty');
	return { found: { path, text: decoded.text, sha256: sha256Of(bytes) } };
}

/** Reads a source's text; undefined if there is no such file. */
function readText(files: Files, path: string): FoundText | undefined {
	try {
		const bytes = files.read(path);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		return { path, text, sha256: sha256Of(bytes) };
	} catch {
		return undefined;
	}
}

/** In hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
	return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

function textFiles(files: Files, dir: string): string[] {
	const entries = listIfThere(files, dir) ?? [];
	return entries.filter(({ name }) => name.endsWith('.txt')).map(({ name }) => pathIn(dir, name));
}
