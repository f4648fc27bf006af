/** A dataset that somebody opens at the desk, out of a zip: read by the stages of every dataset, and refused where they refuse it. */
import { scriptCodePoints } from '../../fonts/scripts';
import { loadDataset } from '../../dataset/load';
import { memoryFiles } from '../../dataset/ports/memory';
import type { Dataset, Problem } from '../../dataset/types';
import { openZip } from '../../press/verify/openZip';
import { Budget } from '../../press/verify/shown/budget';

/** A folder of files by their paths. */
export type Contents = ReadonlyMap<string, Uint8Array | string>;

export interface OpenedDataset {
	/** Of the zip or the folder. */
	readonly name: string;
	readonly contents: Contents;
	/** Where its `dataset.yaml` stands. */
	readonly dir: string;
	readonly dataset: Dataset;
}

export interface NotOpened {
	readonly refused: string;
	/** Its mistakes, each with its place. */
	readonly mistakes: readonly string[];
}

/** Unpacked; a dataset of ten thousand figures is smaller. */
const MOST_BYTES = 40_000_000;
/** This program’s. */
const SCHEMA = 1;

export function openDatasetZip(bytes: Uint8Array, name: string): OpenedDataset | NotOpened {
	let entries: Readonly<Record<string, Uint8Array>>;
	try {
		({ entries } = openZip(bytes, new Budget(MOST_BYTES)));
	} catch (error) {
		return refused(`${name} was not opened. ${error instanceof Error ? error.message : String(error)}`);
	}
	const outside = Object.keys(entries).find(leadsOut);
	if (outside !== undefined)
		return refused(`${name} was not opened: “${outside}” would be written outside of its folder.`);
	return openContents(new Map(Object.entries(entries)), name);
}

/** Whether a name in a zip is the place of a file that is not below the zip’s own folder, on any system. */
function leadsOut(path: string): boolean {
	return /^(?:[/\\]|[a-z]:)/iu.test(path) || path.split(/[/\\]/u).includes('..') || path.includes('\\');
}

export function openContents(contents: Contents, name: string): OpenedDataset | NotOpened {
	const [found, ...more] = [...contents.keys()].filter((path) => /(?:^|\/)dataset\.yaml$/u.test(path));
	if (found === undefined)
		return refused(`${name} holds no dataset: there is no dataset.yaml in it. The desk saves one with “As a dataset”.`);
	if (more.length > 0) return refused(`${name} holds ${more.length + 1} datasets. Open one of them.`);
	const dir = found.replace(/\/?dataset\.yaml$/u, '');
	const newer = [...contents]
		.map(([path, file]) => [path, schemaOf(file)] as const)
		.find(([, schema]) => schema > SCHEMA);
	if (newer)
		return refused(
			`${name} is of a newer program (${newer[0]}: schema ${newer[1]}; this one reads ${SCHEMA}). Open it where it was made.`
		);
	const { dataset, problems } = loadDataset({ files: memoryFiles(contents, scriptCodePoints), dir, textDirs: [] });
	if (dataset) return { name, contents, dir, dataset };
	const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
	return {
		refused: `${name} has ${count}, and was not opened. Mend its files, or run “npm run data:check” on them.`,
		mistakes: problems.map(mistakeOf)
	};
}

/** Of the first line that says it; 0 where none does. */
function schemaOf(file: Uint8Array | string): number {
	const start = typeof file === 'string' ? file : new TextDecoder().decode(file.subarray(0, 4000));
	return Number(/^schema:\s*(\d+)\s*$/mu.exec(start)?.[1] ?? 0);
}

/** “claims/pasted.yaml:3:5: what is wrong; expected: what was wanted. How to mend it.” */
export function mistakeOf({ at, message, expected, mend }: Problem): string {
	return `${at.file}:${at.line}:${at.column}: ${message}${expected === undefined ? '' : `; expected: ${expected}`}${mend === undefined ? '' : `. To mend: ${mend}`}`;
}

const refused = (why: string): NotOpened => ({ refused: why, mistakes: [] });
