/** What a schema finds wrong, as problems for people: zod's issues are data, and this is where they become words. */
import { z } from 'zod';
import type { Report } from './files';
import { nearestName } from '../problems/names';
import { isRecord } from './plain';
import { fieldName, shorten, show } from '../problems/show';
import type { YamlFile } from './yaml';
import type { Path } from './yaml/places';

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
			message: `${full.length ? `${fieldName(full)} has` : 'the file has'} no field “${shorten(key)}”`,
			...hints(fields.join(', '), nearest)
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
		report({ at: file.at(full), code: 'missing-field', message: `${field} is missing`, ...hints(about?.description) });
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
	const { code, message, expected, nearest } = explain(issue, value);
	report({
		at: file.at(full),
		code,
		message: `${field} ${message}`,
		...hints(expected ?? about?.description, nearest)
	});
}

function pathOf(issue: Issue): (string | number)[] {
	return issue.path.filter((step) => typeof step !== 'symbol');
}

interface Explanation {
	code: string;
	message: string;
	expected?: string;
	nearest?: string;
}

/** What is wrong with a value, as the end of a sentence that begins with the field's name. */
function explain(issue: z.core.$ZodIssue, value: unknown): Explanation {
	const shown = show(value);
	switch (issue.code) {
		case 'invalid_type':
			return { code: 'wrong-type', message: `is ${shown}`, expected: TYPE_NAMES[issue.expected] ?? issue.expected };
		case 'invalid_value': {
			const values = issue.values.map(String);
			return {
				code: 'unknown-value',
				message: `is ${shown}`,
				expected: values.join(', '),
				nearest: typeof value === 'string' ? nearestName(value, values) : undefined
			};
		}
		case 'too_big':
			return {
				code: 'out-of-range',
				message: `is too ${sizeWord(issue.origin, 'big')}: ${shown}`,
				expected: `at most ${issue.maximum}${sizeUnit(issue.origin)}`
			};
		case 'too_small':
			return {
				code: 'out-of-range',
				message: `is too ${sizeWord(issue.origin, 'small')}: ${shown}`,
				expected: `at least ${issue.minimum}${sizeUnit(issue.origin)}`
			};
		case 'invalid_format':
			return issue.format === 'url'
				? {
						code: 'unsafe-address',
						message: `is ${shown}`,
						expected: 'a web address that starts with https:// or http://'
					}
				: { code: 'bad-format', message: `is ${shown}`, expected: issue.message };
		case 'invalid_union': {
			const branches = issue.errors.flatMap((branch) => branch[0] ?? []);
			const telling = branches.find((branch) => branch.code !== 'invalid_type') ?? branches[0];
			return telling ? explain(telling, value) : { code: 'wrong-type', message: `is ${shown}` };
		}
		case 'custom': {
			const code: unknown = issue.params?.['code'];
			const message = issue.params?.['isSecret'] === true ? issue.message : `${issue.message}: ${shown}`;
			return { code: typeof code === 'string' ? code : 'invalid', message };
		}
		default:
			return { code: 'invalid', message: `is ${shown}: ${issue.message}` };
	}
}

const TYPE_NAMES: Record<string, string> = {
	string: 'text; put it into quotation marks if it looks like a number',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'fields',
	record: 'names with their fields'
};

function sizeWord(origin: string, direction: 'big' | 'small'): string {
	if (origin === 'string') return direction === 'big' ? 'long' : 'short';
	if (origin === 'array') return direction === 'big' ? 'long' : 'short';
	return direction === 'big' ? 'large' : 'small';
}

function sizeUnit(origin: string): string {
	return origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
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
