/** Data files of earlier editions of the format, as they are written in today’s. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Files, NewFile } from '../ports/files';
import { readFiles, type Report } from '../read/files';
import { isRecord } from '../read/plain';
import { broughtUp, FIRST_FORMAT, FORMAT_STEPS, isNewer, type FormatStep } from '../schema/editions';
import { spliceField } from './spliceField';

export interface Migrated extends NewFile {
	/** What was done to it. */
	readonly did: readonly string[];
}

export interface Migration {
	/** Those that change. */
	readonly files: readonly Migrated[];
	/** Paths of files of an edition that this program does not know yet. */
	readonly newer: readonly string[];
}

/** All files of a dataset that are not of today’s edition, or name none and are of the first; what cannot be read is left to who validates. @param report is told of it @param steps for tests */
export function withEdition(
	{
		files: from,
		dir,
		report = () => undefined
	}: { readonly files: Files; readonly dir: string; readonly report?: Report },
	steps: readonly FormatStep[] = FORMAT_STEPS
): Migration {
	const files: Migrated[] = [];
	const newer: string[] = [];
	for (const file of readFiles(from, dir, report).files) {
		const data = dataOf(file.text);
		if (isNewer(data)) newer.push(file.path);
		const named = isRecord(data) && !('schema' in data) ? { schema: FIRST_FORMAT, ...data } : data;
		const { fields, did } = broughtUp(file.kind, named, steps);
		const all = named === data ? did : ['names the edition of its format', ...did];
		const text = withFields(file.text, { ...(named === data ? {} : { schema: FIRST_FORMAT }), ...fields });
		if (all.length > 0) files.push({ path: file.path, text, did: all });
	}
	return { files, newer };
}

/** As it stands in the file; undefined if it is broken. */
function dataOf(text: string): unknown {
	const document = parseDocument(text, { stringKeys: true });
	if (document.errors.length > 0) return undefined;
	try {
		return document.toJS();
	} catch (error) {
		// References that lead nowhere.
		if (error instanceof ReferenceError) return undefined;
		throw error;
	}
}

/** The text with fields set; the edition stands first. */
function withFields(text: string, fields: Readonly<Record<string, unknown>>): string {
	return Object.entries(fields).reduce(
		(written, [field, value]) =>
			field === 'schema' ? withFirst(written, field, value) : spliceField(written, field, value),
		text
	);
}

function withFirst(text: string, field: string, value: unknown): string {
	const { contents } = parseDocument(text, { stringKeys: true });
	const items = isMap(contents) ? contents.items : [];
	if (items.some(({ key }) => isScalar(key) && key.value === field)) return spliceField(text, field, value);
	const [first] = items;
	const start = (isScalar(first?.key) ? first.key.range?.[0] : undefined) ?? 0;
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	return `${text.slice(0, start)}${field}: ${String(value)}${end}${text.slice(start)}`;
}
