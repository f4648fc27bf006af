/** Stage 1: the files of a dataset, read as text. Whatever is not a readable text file is reported and left out. */
import { nearestName } from '../problems/names';
import { pathIn, readAtMost, reasonOf, type Entry, type Files } from '../ports/files';
import type { Problem } from '../types';
import { decodeUtf8 } from './utf8';

export type FileKind = 'dataset' | 'sources' | 'claims' | 'figures' | 'checks';

/** A file by its place: what it is and of what. */
export interface FileName {
	readonly kind: FileKind;
	/** File name without its ending: the source's id or the figure's slug. */
	readonly name: string;
}

export interface DataFile extends FileName {
	/** As the caller wrote the folder, so that a terminal can open it. */
	readonly path: string;
	readonly text: string;
}

export type Report = (problem: Problem) => void;

/** Larger than any file that people write; a file beyond it is a mistake or an attack. */
export const MAX_BYTES = 1_000_000;

/** `versions` holds frozen content that the build writes and reads; `fonts` faces for characters that ours lack. */
const FOLDERS = ['sources', 'claims', 'figures', 'checks', 'versions', 'fonts'] as const;

/**
 * All data files of a folder, sorted by name, and those that are there but cannot be read. Reports folders and files
 * that nothing reads, so that a typing error shows.
 */
export function readFiles(from: Files, dir: string, report: Report): { files: DataFile[]; unread: FileName[] } {
	const files: DataFile[] = [];
	const unread: FileName[] = [];
	const entries = list(from, dir, report);
	if (!entries) return { files, unread };
	for (const entry of entries) {
		if (entry.isFolder) {
			if (!FOLDERS.some((folder) => folder === entry.name))
				report({
					...whole(pathIn(dir, entry.name)),
					code: 'unknown-folder',
					message: `the folder “${entry.name}” has no meaning in a dataset`,
					expected: FOLDERS.join(', '),
					nearest: nearestName(entry.name, FOLDERS)
				});
			continue;
		}
		if (isYaml(entry.name)) {
			if (entry.name === 'dataset.yaml') add('dataset', pathIn(dir, entry.name), 'dataset');
			else
				report({
					...whole(pathIn(dir, entry.name)),
					code: 'unknown-file',
					message: `the file “${entry.name}” has no meaning here`,
					expected: 'dataset.yaml, and folders for the rest',
					nearest: nearestName(entry.name, ['dataset.yaml'])
				});
		}
	}
	for (const kind of ['sources', 'claims', 'figures', 'checks'] as const) {
		const folder = entries.find((entry) => entry.name === kind);
		if (!folder) continue;
		if (!folder.isFolder) {
			report({
				...whole(pathIn(dir, kind)),
				code: 'unreadable',
				message: `“${kind}” is no folder but a file, or a link that leads nowhere`,
				expected: 'a folder'
			});
			continue;
		}
		if (isOutside(pathIn(dir, kind))) continue;
		for (const entry of list(from, pathIn(dir, kind), report) ?? []) {
			const path = pathIn(dir, kind, entry.name);
			if (entry.isFolder)
				report({
					...whole(path),
					code: 'unknown-folder',
					message: `“${entry.name}” is a folder`,
					expected: 'files only'
				});
			else if (entry.name.endsWith('.yaml')) add(kind, path, entry.name.slice(0, -'.yaml'.length));
			else if (isMeant(entry.name))
				report({
					...whole(path),
					code: 'unknown-file',
					message: `“${entry.name}” does not end in .yaml and would be passed over`,
					mend: `rename it to ${entry.name.replace(/(\.ya?ml)?\.[^.]*$/i, '')}.yaml${isYaml(entry.name) ? '' : ', or take it out'}`
				});
		}
	}
	if (!entries.some((entry) => entry.name === 'dataset.yaml'))
		report({
			...whole(pathIn(dir, 'dataset.yaml')),
			code: 'missing-file',
			message: 'dataset.yaml does not exist',
			expected: 'a file with schema, title and summary of the dataset'
		});
	return { files, unread };

	function isOutside(path: string): boolean {
		const outside = from.leadsOut(path, dir);
		if (outside)
			report({
				...whole(path),
				code: 'leads-out',
				message: 'is a link that leads out of the dataset',
				expected: 'what the dataset is made of, in its own folder',
				mend: 'copy it here'
			});
		return outside;
	}

	function add(kind: FileKind, path: string, name: string): void {
		const text = isOutside(path) ? undefined : readText(from, path, report);
		if (text === undefined) unread.push({ kind, name });
		else files.push({ kind, name, path, text });
	}
}

/** A file's text; reports a file that is too large, unreadable, binary or not UTF-8. A byte order mark is dropped. */
function readText(from: Files, path: string, report: Report): string | undefined {
	const file = readAtMost(from, path, MAX_BYTES);
	if ('refused' in file) {
		report(
			file.tooLarge
				? {
						...whole(path),
						code: 'too-large',
						message: file.refused,
						expected: `at most ${MAX_BYTES} bytes`,
						mend: 'split it, or look whether it is the right file'
					}
				: {
						...whole(path),
						code: 'unreadable',
						// A system that knows names as bytes finds no file by what is no text.
						message: `cannot be read: ${path.includes('\uFFFD') ? 'its name is not UTF-8' : file.refused}`,
						expected: 'an ordinary file'
					}
		);
		return undefined;
	}
	const decoded = decodeUtf8(path, file.bytes);
	if ('text' in decoded) return decoded.text;
	report(decoded.problem);
	return undefined;
}

function list(from: Files, dir: string, report: Report): readonly Entry[] | undefined {
	try {
		return from.list(dir);
	} catch (error) {
		report({
			...whole(dir),
			code: 'unreadable',
			message: `the folder cannot be read: ${reasonOf(error, 'folder')}`,
			expected: 'a dataset folder with dataset.yaml'
		});
		return undefined;
	}
}

function isYaml(name: string): boolean {
	return /\.ya?ml$/i.test(name);
}

/** A file that was probably meant as data: by its ending, or by one that an editor or a spreadsheet has put behind it. */
function isMeant(name: string): boolean {
	return isYaml(name) || /\.(?:json|csv)$|\.ya?ml\.txt$/i.test(name);
}

function whole(file: string): { at: Problem['at'] } {
	return { at: { file, line: 1, column: 1 } };
}
