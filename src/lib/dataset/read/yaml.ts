/** Stage 2: YAML text → plain data, with the line and column of every value. */
import { broughtUp } from '../schema/editions';
import { isAlias, isScalar, Scalar, visit, type Document } from 'yaml';
import type { DataFile, Report } from './files';
import type { Location } from '../types';
import { reportRest } from './rest';
import { finder, locator } from './yaml/places';
import { structureMistakes } from './yaml/structure';
import type { Mistake } from './yaml/mistake';
import { readSyntax } from './yaml/syntax';
import type { YamlFile } from './yaml/yamlFile';

export type { YamlFile } from './yaml/yamlFile';

/** More references than a person writes by mistake; what has more is refused whole. */
const MOST_ALIASES = 100;

/**
 * Undefined if the file's YAML is broken beyond repair. All its mistakes are reported, also where it can be read all the
 * same, so that they hide no others.
 */
export function parseYaml(file: DataFile, report: Report): YamlFile | undefined {
	const { kind, name, path } = file;
	const locate = locator(file);
	const complain = ({ offset, ...what }: Mistake) => report({ at: locate(offset), ...what });
	const read = readSyntax(file.text, complain, (offset) => locate(offset).line);
	if (!read) return undefined;
	const { document, text, before, whole } = read;
	const place = (offset: number): Location => locate(before(offset));
	const mistakes = whole ? structureMistakes(document, text, (offset) => place(offset).line) : [];
	for (const { offset, ...what } of mistakes) report({ at: place(offset), ...what });
	const data = dataOf(document);
	if (data === null) {
		const expected = 'schema: 1 and the fields of its kind';
		complain({ offset: 0, code: 'empty-file', message: 'the file is empty', expected });
	}
	if (data === null || data === undefined) return undefined;
	const find = finder(document);
	const yaml: YamlFile = {
		...{ kind, name, path, data: ofToday(kind, data) },
		at: (to) => place(find(to).value),
		atKey: (to) => place(find(to).key),
		written(to) {
			const node = document.getIn(to, true);
			return isScalar(node) ? node.source : undefined;
		}
	};
	if (whole) return yaml;
	reportRest(yaml, report);
	return undefined;
}

/** As today’s edition of the format has it. */
function ofToday(kind: string, data: unknown): unknown {
	const { fields, did } = broughtUp(kind, data);
	return did.length === 0 || typeof data !== 'object' ? data : { ...data, ...fields };
}

/**
 * A reference that cannot be followed is taken for a text: it has been told. Undefined where there are too many of them.
 */
function dataOf(document: Document): unknown {
	// Kept here: the library looks through the document for each reference.
	const anchors = new Set<string>();
	let followed = 0;
	visit(document, {
		Node: (_, node) => {
			if (!isAlias(node)) {
				if (node.anchor !== undefined) anchors.add(node.anchor);
				return undefined;
			}
			if (!anchors.has(node.source)) return Object.assign(new Scalar(`*${node.source}`), { range: node.range });
			return ++followed > MOST_ALIASES ? visit.BREAK : undefined;
		}
	});
	if (followed > MOST_ALIASES) return undefined;
	try {
		return document.toJS({ maxAliasCount: MOST_ALIASES });
	} catch (error) {
		if (error instanceof ReferenceError) return undefined;
		throw error;
	}
}
