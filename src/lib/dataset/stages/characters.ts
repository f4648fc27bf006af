/** Characters that no font of the project has would be boxes in every drawing: they are found here, where they are written. */
import { readCodePoints } from '../../fonts/cmap';
import { missingCharacters, type CodePoints } from '../../fonts/coverage';
import type { FileKind, Report } from '../read/files';
import { isRecord } from '../read/plain';
import { listIfThere, pathIn, readAtMost, type Files } from '../ports/files';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** Most texts are plain ASCII, which every font has. */
const PLAIN = /^[\n\x20-\x7e]*$/;

/** The largest fonts, which have all characters of Chinese, have half of it. */
const MOST_FONT_BYTES = 40_000_000;

/**
 * Code points that drawings have fonts for besides our own: those of other scripts, and those that the dataset brings along in its
 * folder `fonts`; a font there that cannot be read is reported.
 */
export function ownCodePoints(files: Files, dir: string, report: Report): CodePoints {
	const folder = pathIn(dir, 'fonts');
	const own = new Set<number>();
	for (const { name } of listIfThere(files, folder) ?? []) {
		if (!name.toLowerCase().endsWith('.ttf')) continue;
		const path = pathIn(folder, name);
		const refuse = (message: string, expected = 'a TrueType font') =>
			report({ at: { file: path, line: 1, column: 1 }, code: 'unreadable', message, expected });
		const file = readAtMost(files, path, MOST_FONT_BYTES);
		if ('refused' in file) {
			refuse(
				`the font cannot be read: ${file.refused}`,
				file.tooLarge ? `at most ${MOST_FONT_BYTES} bytes` : 'a TrueType font in an ordinary file'
			);
			continue;
		}
		try {
			for (const codePoint of readCodePoints(file.bytes)) own.add(codePoint);
		} catch (error) {
			refuse(`the font cannot be read: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	// Asked of what our own fonts lack alone: most datasets have no character of another script.
	return { has: (codePoint) => own.has(codePoint) || files.scripts?.().has(codePoint) === true };
}

/** Fields that pages show as text and no drawing holds: there the reader's own fonts help out. */
export const NEVER_DRAWN: Partial<Record<FileKind, readonly string[]>> &
	Record<'checks' | 'claims', readonly string[]> = {
	checks: ['words', 'title'],
	claims: ['prefix', 'suffix', 'undrawn']
};

/** Reports the characters that no font has, each once a file, where it first stands. */
export function reportMissingCharacters(file: YamlFile, own: CodePoints, report: Report): void {
	const seen = new Set<string>();
	walk(file.data, [], NEVER_DRAWN[file.kind] ?? [], (text, path) => {
		if (PLAIN.test(text)) return;
		const missing = new Set(missingCharacters(text, own).map(({ char }) => char));
		const fresh = [...missing].filter((char) => !seen.has(char));
		if (fresh.length === 0) return;
		for (const char of fresh) seen.add(char);
		report({
			at: file.at(path),
			code: 'missing-character',
			message: `no font has ${fresh.slice(0, 8).map(namedCharacter).join(', ')}${fresh.length > 8 ? ' …' : ''}`,
			expected: 'characters that can be drawn',
			mend: isQuoted(file.kind, path)
				? 'add a font that has it to the dataset’s folder “fonts”'
				: 'write it otherwise, or add a font that has it to the dataset’s folder “fonts”'
		});
	});
}

/** The letters and figures of drawings that are none of ASCII and that the house's fonts have, with where each first stands. */
export function lettersDrawn(files: readonly YamlFile[]): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const file of files)
		walk(file.data, [], NEVER_DRAWN[file.kind] ?? [], (text, path) => {
			if (PLAIN.test(text)) return;
			for (const [letter] of text.normalize('NFC').matchAll(/[^\P{Script=Latin}\x20-\x7e]/gu))
				if (!found.has(letter) && missingCharacters(letter).length === 0)
					found.set(letter, `“${letter}” in ${file.at(path).file}:${file.at(path).line}`);
		});
	return found;
}

/** Whether a text is as others wrote it: nobody here can write it otherwise. */
function isQuoted(kind: FileKind, path: Path): boolean {
	return kind === 'claims' && (path.at(-1) === 'exact' || path.at(-1) === 'words');
}

/** “古” (U+53E4) */
export function namedCharacter(char: string): string {
	return `“${char}” (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** Visits every text of plain data with its path, but not what stands under the fields `without`. */
export function walk(
	value: unknown,
	path: Path,
	without: readonly string[],
	visit: (text: string, path: Path) => void
): void {
	if (typeof value === 'string') visit(value, path);
	else if (Array.isArray(value)) value.forEach((item: unknown, index) => walk(item, [...path, index], without, visit));
	else if (isRecord(value))
		for (const [key, item] of Object.entries(value))
			if (!without.includes(key)) walk(item, [...path, key], without, visit);
}
