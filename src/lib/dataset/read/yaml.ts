/** Stage 2: YAML text → plain data, with the line and column of every value. */
import type { DataFile, FileKind, Report } from './files';
import type { Location } from '../types';
import { finder, locator, type Path } from './yaml/places';
import { structureMistakes } from './yaml/structure';
import { readSyntax, type Mistake } from './yaml/syntax';

/** A data file whose YAML could be read. */
export interface YamlFile {
	readonly kind: FileKind;
	readonly name: string;
	readonly path: string;
	/** Maps, lists, strings, numbers, booleans and null; not yet validated by any schema. */
	readonly data: unknown;
	/** Where the value at a path stands; if there is none, the innermost thing around it. */
	at(path: Path): Location;
	/** Where a map's key stands. */
	atKey(path: Path): Location;
}

/** Undefined if the file's YAML is broken; then all its mistakes are reported. */
export function parseYaml(file: DataFile, report: Report): YamlFile | undefined {
	const { kind, name, path } = file;
	const locate = locator(file);
	const complain = ({ offset, ...what }: Mistake) => report({ at: locate(offset), ...what });
	const document = readSyntax(file.text, complain, (offset) => locate(offset).line);
	if (!document) return undefined;
	const mistakes = structureMistakes(document, (offset) => locate(offset).line);
	mistakes.forEach(complain);
	if (mistakes.length > 0) return undefined;
	const data: unknown = document.toJS({ maxAliasCount: 0 });
	if (data === null) {
		const expected = 'schema: 1 and the fields of its kind';
		complain({ offset: 0, code: 'empty-file', message: 'the file is empty', expected });
		return undefined;
	}
	const find = finder(document);
	return { kind, name, path, data, at: (to) => locate(find(to).value), atKey: (to) => locate(find(to).key) };
}
