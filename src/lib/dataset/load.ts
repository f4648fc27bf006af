/** data/ → Dataset. All mistakes of all files and stages are found in one run; nothing is built from a broken dataset. */
import { loadRead, type House, type ReadData } from './loadRead';
import type { Loaded, LoadOptions } from './loadTypes';
import { readFiles, type FileName, type Report } from './read/files';
import { parseYaml, type YamlFile } from './read/yaml';
import { branded, brandOf } from './stages/brand';
import { styleOf } from './stages/style';
import { titleNotes } from './stages/titleNumbers';
import type { Figure, Problem } from './types';
import { readVersions } from './versions/read';
import { versionedFigures } from './versions/versionedFigures';

export type { Account, Loaded, LoadOptions } from './loadTypes';

const HOUSE: House = {
	styleOf,
	brandOf,
	branded,
	versioned: (figures, comparison, { files, dir }) => {
		noteTitles(figures, comparison);
		return versionedFigures(figures, { ...comparison, store: readVersions(files, dir, comparison.report) });
	}
};

/** Where a title says in numbers what its figure does not draw. */
function noteTitles(figures: readonly Figure[], { files, note }: Parameters<House['versioned']>[1]): void {
	for (const figure of figures) {
		const at = files.find(({ name }) => name === figure.slug)?.at(['title']);
		for (const words of titleNotes(figure)) note(`${at ? `${at.file}:${at.line}` : figure.slug}: ${words}.`);
	}
}

/** Reads and validates a dataset. Never throws for what is in the files. */
export function loadDataset(options: LoadOptions): Loaded {
	return loadRead(readAll(options), options, HOUSE);
}

/** Every file whose YAML can be read, and the names of those where it cannot. */
function readAll({ files: from, dir, parse = parseYaml }: LoadOptions): ReadData {
	const problems: Problem[] = [];
	const report: Report = (problem) => void problems.push(problem);
	const { files, unread } = readFiles(from, dir, report);
	const parsed: YamlFile[] = [];
	const broken: FileName[] = [];
	for (const file of files) {
		const yaml = parse(file, report);
		if (yaml) parsed.push(yaml);
		else broken.push({ kind: file.kind, name: file.name });
	}
	return { files: parsed, unread: [...unread, ...broken], problems };
}
