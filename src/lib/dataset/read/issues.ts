/** What a schema finds wrong, as problems for people: zod's issues are data, and this is where they become words. */
import { z } from 'zod';
import type { Report } from './files';
import { nearestName } from '../problems/names';
import { isRecord } from './plain';
import { editionOf, FORMAT, isNewer } from '../schema/editions';
import { fieldName, shorten, strangeLetters } from '../problems/show';
import { explain } from './explain';
import type { YamlFile } from './yaml/yamlFile';
import type { Path } from './yaml/path';

/** What was validated, by which schema, and its path in the file. */
interface Validated {
	readonly schema: z.ZodType;
	readonly data: unknown;
	readonly prefix: Path;
	readonly file: YamlFile;
}

type Issue = z.core.$ZodIssue;

/** Reports the issues of a schema where they stand: one a value, and a misspelt field not a second time as missing. */
export function reportIssues(issues: readonly Issue[], validated: Validated, report: Report): void {
	const { data, prefix, file } = validated;
	if (prefix.length === 0 && isNewer(data)) {
		// Nothing can be said of the other fields.
		report({
			at: file.at(['schema']),
			code: 'newer-format',
			message: `schema is ${String(editionOf(data))}: a newer edition of the format than this program knows`,
			expected: `schema: ${FORMAT}`,
			mend: 'get a newer Cited Figures (npm install cited-figures@latest)'
		});
		return;
	}
	const told = new Set<string>();
	const first = (path: Path): boolean => {
		const key = JSON.stringify(path);
		return !told.has(key) && Boolean(told.add(key));
	};
	for (const issue of issues)
		if (issue.code === 'unrecognized_keys') reportUnknownFields(issue, validated, first, report);
	for (const issue of issues)
		if (issue.code !== 'unrecognized_keys' && first(pathOf(issue))) reportValue(issue, validated, report);
}

function reportUnknownFields(
	issue: z.core.$ZodIssueUnrecognizedKeys,
	{ schema, data, prefix, file }: Validated,
	first: (path: Path) => boolean,
	report: Report
): void {
	const path = pathOf(issue);
	const full = [...prefix, ...path];
	const fields = fieldsOf(schemaAt(schema, path));
	const missing = fields.filter((field) => valueAt(data, [...path, field]) === undefined);
	for (const key of issue.keys) {
		const nearest = nearestName(key, missing) ?? nearestName(key, fields);
		if (nearest !== undefined && missing.includes(nearest)) first([...path, nearest]);
		report({
			at: file.atKey([...full, key]),
			code: 'unknown-field',
			message: `${full.length ? `${fieldName(full)} has` : 'the file has'} no field “${shorten(key)}”${strangeLetters(key)}`,
			...hints(fields.join(', '), nearest),
			...(/^\d{3}$/.test(key) ? { mend: 'a comma ends a value here: write thousands without commas, 50000' } : {})
		});
	}
}

/** The field that a misspelt one was to be, if its holder lacks that. */
export function intendedField(
	schema: z.ZodType,
	path: readonly PropertyKey[],
	holder: Readonly<Record<string, unknown>>,
	key: string
): string | undefined {
	const fields = fieldsOf(
		schemaAt(
			schema,
			path.filter((step) => typeof step !== 'symbol')
		)
	);
	return nearestName(
		key,
		fields.filter((field) => !Object.hasOwn(holder, field))
	);
}

function reportValue(issue: Issue, { schema, data, prefix, file }: Validated, report: Report): void {
	const path = pathOf(issue);
	const full = [...prefix, ...path];
	const field = fieldName(full);
	const about = schemaAt(schema, path);
	const value = valueAt(data, path);
	if (value === undefined && issue.code !== 'custom') {
		const only = about instanceof z.ZodLiteral ? `${field}: ${String(about.value)}` : undefined;
		report({
			at: file.at(full),
			code: 'missing-field',
			message: `${field} is missing`,
			...hints(only ?? about?.description)
		});
		return;
	}
	if (issue.code === 'invalid_key') {
		report({
			at: file.atKey(full),
			code: 'bad-name',
			message: `${field} is not a name`,
			expected: 'lower-case letters, digits and single hyphens'
		});
		return;
	}
	const { code, message, expected, nearest, mend } = explain(issue, value, file.written(full));
	report({
		at: file.at(full),
		code,
		message: `${field} ${message}`,
		...hints(expected ?? about?.description, nearest),
		...(mend === undefined ? {} : { mend })
	});
}

function pathOf(issue: Issue): (string | number)[] {
	return issue.path.filter((step) => typeof step !== 'symbol');
}

/** The schema of the value at a path, for its description and its fields. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.ZodType | undefined {
	let current = unwrap(schema);
	for (const step of path) {
		if (current instanceof z.ZodObject) current = unwrap(current.shape[step]);
		else if (current instanceof z.ZodArray) current = unwrap(current.element);
		else if (current instanceof z.ZodRecord) current = unwrap(current.valueType);
		else return undefined;
	}
	return current;
}

/** The schema within `optional` and `default`; a description of the outer one is kept by asking it first. */
function unwrap(schema: z.core.$ZodType | undefined): z.ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		const inner = unwrap(schema.unwrap());
		return inner && !inner.description && schema.description ? inner.describe(schema.description) : inner;
	}
	return schema instanceof z.ZodType ? schema : undefined;
}

function fieldsOf(schema: z.ZodType | undefined): string[] {
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What stands at a path of plain data; undefined if nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	let current = data;
	for (const step of path) {
		if (Array.isArray(current)) current = current[Number(step)];
		else if (isRecord(current) && Object.hasOwn(current, step)) current = current[String(step)];
		else return undefined;
	}
	return current;
}

function hints(expected?: string, nearest?: string): { expected?: string; nearest?: string } {
	return { ...(expected ? { expected } : {}), ...(nearest ? { nearest } : {}) };
}
