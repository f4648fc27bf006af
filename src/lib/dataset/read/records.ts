/**
 * Stage 3: plain data → records, by the schemas. Every mistake is reported where it stands; what is whole is kept,
 * so that later stages can find their mistakes in the same run.
 */
import type { z } from 'zod';
import type { Report } from './files';
import { reportIssues } from './issues';
import { isRecord } from './plain';
import type { YamlFile } from './yaml';
import type { Path } from './yaml/places';

/** A record that may have lost its broken parts. */
export interface Parsed<Value> {
	readonly value: Value;
	/** Whether nothing had to be left out. */
	readonly whole: boolean;
	/** The index in the file for the n-th item that is left of a list. */
	indexOf(list: string, item: number): number;
}

/** Validates a file. Broken items of its lists and maps are left out; undefined if it is broken beyond them. */
export function parseRecord<Schema extends z.ZodType>(
	schema: Schema,
	file: YamlFile,
	report: Report
): Parsed<z.output<Schema>> | undefined {
	const { data } = file;
	const result = schema.safeParse(data);
	if (result.success) return { value: result.data, whole: true, indexOf: (_, item) => item };
	reportIssues(result.error.issues, { schema, data, prefix: [], file }, report);
	const pruned = prune(data, result.error.issues);
	if (!pruned) return undefined;
	const again = schema.safeParse(pruned.data);
	if (!again.success) return undefined;
	return { value: again.data, whole: false, indexOf: (list, item) => pruned.kept.get(list)?.[item] ?? item };
}

/** Validates a part of a file that has a schema of its own; undefined if anything in it is wrong. `prefix` is its path. */
export function parsePart<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	prefix: Path,
	file: YamlFile,
	report: Report
): z.output<Schema> | undefined {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	reportIssues(result.error.issues, { schema, data, prefix, file }, report);
	return undefined;
}

/** The data without unknown fields and without the items that have issues. */
function prune(
	data: unknown,
	issues: readonly z.core.$ZodIssue[]
): { data: Record<string, unknown>; kept: Map<string, number[]> } | undefined {
	if (!isRecord(data)) return undefined;
	const pruned: Record<string, unknown> = { ...data };
	const drop = new Map<string, Set<PropertyKey>>();
	for (const { path, ...issue } of issues) {
		const [field, item] = path;
		if (field === undefined && issue.code === 'unrecognized_keys') for (const key of issue.keys) delete pruned[key];
		else if (typeof field === 'string' && item !== undefined) drop.set(field, (drop.get(field) ?? new Set()).add(item));
	}
	const kept = new Map<string, number[]>();
	for (const [field, items] of drop) {
		const value = pruned[field];
		if (Array.isArray(value)) {
			const indexes = value.flatMap((_, index) => (items.has(index) ? [] : [index]));
			kept.set(field, indexes);
			pruned[field] = indexes.map((index): unknown => value[index]);
		} else if (isRecord(value))
			pruned[field] = Object.fromEntries(Object.entries(value).filter(([key]) => !items.has(key)));
	}
	return { data: pruned, kept };
}
