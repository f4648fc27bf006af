/** data/ → Dataset. All mistakes of all files and stages are found in one run; nothing is built from a broken dataset. */
import { loadRead, type House, type ReadData } from './loadRead';
import type { Loaded, LoadOptions } from './loadTypes';
import { readFiles, type FileName, type Report } from './read/files';
import { parseYaml, type YamlFile } from './read/yaml';
import { branded, brandOf } from './stages/brand';
import { styleOf } from './stages/style';
import type { Problem } from './types';
import { readVersions } from './versions/read';
import { versionedFigures } from './versions/versionedFigures';

export type { Account, Loaded, LoadOptions } from './loadTypes';

const HOUSE: House = {
	styleOf,
	brandOf,
	branded,
	versioned: (figures, comparison, { files, dir }) =>
		versionedFigures(figures, { ...comparison, store: readVersions(files, dir, comparison.report) })
};

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
