/** Finding the text of a source, which is not part of the dataset, in the places where it may lie. */
import { MOST_TEXT_BYTES } from '../extract/types';
import { listIfThere, pathIn, readAtMost, type Files } from '../ports/files';
import { sha256 } from '../sha256';
import type { Problem } from '../types';
import { decodeUtf8 } from '../read/utf8';

export interface FoundText {
	readonly path: string;
	readonly sha256: string;
	/** As UTF-8, a byte order mark included: positions count every code point of the file. */
	readonly text: string;
}

/** What PDFs and Word files begin with. */
const TAKEN_OUT_OF = /^(?:%PDF-|PK)/u;
/** Positions count in the text of such a file, which stands in one of its own. */
const TAKEN_OUT = 'give the text that data:new took out of it, which it wrote beside it as <source>.txt';

/** A text, or why what stands there is none. */
type Opened = { readonly found: FoundText } | { readonly problem: Problem };

/** Texts by fingerprint or by the source's name; each file is read at most once. */
export class TextFinder {
	readonly #files: Files;
	readonly #paths: readonly string[];
	readonly #read = new Map<string, Opened>();

	/** @param dirs folders, any of which may be absent */
	constructor(files: Files, dirs: readonly string[]) {
		this.#files = files;
		this.#paths = dirs.flatMap((dir) => textFiles(files, dir));
	}

	/**
	 * The text with the fingerprint, wherever it lies; else a file `<source>.txt`, which then is another text or none at
	 * all. Undefined if there is neither.
	 */
	find(source: string, sha256: string): Opened | undefined {
		const named = this.#paths.filter((path) => path.endsWith(`/${source}.txt`) || path.endsWith(`\\${source}.txt`));
		const others = this.#paths.filter((path) => !named.includes(path));
		for (const path of [...named, ...others]) {
			const opened = this.#load(path);
			if ('found' in opened && opened.found.sha256 === sha256) return opened;
		}
		const [first] = named;
		return first === undefined ? undefined : this.#load(first);
	}

	/** What was looked at and is no text. */
	get refused(): Problem[] {
		return [...this.#read.values()].flatMap((opened) => ('problem' in opened ? [opened.problem] : []));
	}

	#load(path: string): Opened {
		const known = this.#read.get(path);
		if (known) return known;
		const opened = openText(this.#files, path);
		this.#read.set(path, opened);
		return opened;
	}
}

/** The text that a command is given; what is no file, empty or no UTF-8 is a problem at its place. */
export function openText(files: Files, path: string): Opened {
	const refused = (code: string, message: string, expected = 'a text file in UTF-8') => ({
		problem: { at: { file: path, line: 1, column: 1 }, code, message, expected }
	});
	const file = readAtMost(files, path, MOST_TEXT_BYTES);
	if ('refused' in file)
		return file.tooLarge
			? refused('too-large', file.refused, `at most ${MOST_TEXT_BYTES} bytes`)
			: refused('unreadable', `the text cannot be read: ${file.refused}`);
	const { bytes } = file;
	const decoded = decodeUtf8(path, bytes, { keepsByteOrderMark: true });
	if ('problem' in decoded) {
		const isOther = TAKEN_OUT_OF.test(new TextDecoder('latin1').decode(bytes.subarray(0, 5)));
		return isOther ? { problem: { ...decoded.problem, mend: TAKEN_OUT } } : decoded;
	}
	if (decoded.text.trim() === '') return refused('empty-file', 'the text is empty');
	return { found: { path, text: decoded.text, sha256: sha256Of(bytes) } };
}

/** In hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
	return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

function textFiles(files: Files, dir: string): string[] {
	const entries = listIfThere(files, dir) ?? [];
	return entries.filter(({ name }) => name.endsWith('.txt')).map(({ name }) => pathIn(dir, name));
}
