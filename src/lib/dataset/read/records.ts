/**
 * Stage 3: plain data → records, by the schemas. Every mistake is reported where it stands; what is whole is kept,
 * so that later stages can find their mistakes in the same run.
 */
import type { z } from 'zod';
import type { Report } from './files';
import { intendedField, reportIssues, valueAt } from './issues';
import { isNewer } from '../schema/editions';
import { isRecord } from './plain';
import { ABSENT, standInFor, standInOfChart } from './standIns';
import type { YamlFile } from './yaml';
import type { Path } from './yaml/path';

/** A record that may have lost its broken parts. */
export interface Parsed<Value> {
	readonly value: Value;
	/** Whether nothing had to be left out. */
	readonly whole: boolean;
	/** The index in the file for the n-th item that is left of a list. */
	indexOf(list: string, item: number): number;
	/** Whether something stands in for what is wrong at a place of the file, or for a part of it. */
	readonly stoodIn: (path: Path) => boolean;
}

/**
 * Validates a file. Misspelt fields are read as what they were to be, and what nothing is computed from has a stand-in where
 * it is wrong; other broken items of its lists and maps are left out. Undefined if it is broken beyond them.
 */
export function parseRecord<Schema extends z.ZodType>(
	schema: Schema,
	file: YamlFile,
	report: Report
): Parsed<z.output<Schema>> | undefined {
	const { data } = file;
	const result = schema.safeParse(data);
	if (result.success) return { value: result.data, whole: true, indexOf: (_, item) => item, stoodIn: () => false };
	let { issues } = result.error;
	reportIssues(issues, { schema, data, prefix: [], file }, report);
	if (isNewer(data)) return undefined;
	const spelt = withRightNames(schema, data, issues);
	if (spelt.at.size > 0) {
		// What stands under a misspelt name may be wrong too.
		const known = new Set(issues.map(({ path }) => JSON.stringify(path)));
		issues = schema.safeParse(spelt.data).error?.issues ?? [];
		const fresh = issues.filter(({ path }) => !known.has(JSON.stringify(path)) || spelt.at.has(JSON.stringify(path)));
		const at = (path: Path) => file.at(spelt.at.get(JSON.stringify(path)) ?? path);
		reportIssues(fresh, { schema, data: spelt.data, prefix: [], file: { ...file, at } }, report);
	}
	const pruned = prune(spelt.data, issues);
	if (!pruned) return undefined;
	const again = schema.safeParse(pruned.data);
	if (!again.success) return undefined;
	const stoodIn = new Set(
		pruned.standIns.flatMap((place) => place.map((_, index) => JSON.stringify(place.slice(0, index + 1))))
	);
	return {
		value: again.data,
		whole: false,
		indexOf: (list, item) => pruned.kept.get(list)?.[item] ?? item,
		stoodIn: (path) => stoodIn.has(JSON.stringify(path))
	};
}

/**
 * Validates a part of a file that has a schema of its own, a chart. Misspelt fields are read as what they were to be, and labels
 * have stand-ins; undefined if anything else in it is wrong. `prefix` is its path.
 */
export function parsePart<Schema extends z.ZodType>(
	schema: Schema,
	data: unknown,
	prefix: Path,
	file: YamlFile,
	report: Report
): z.output<Schema> | undefined {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const { issues } = result.error;
	reportIssues(issues, { schema, data, prefix, file }, report);
	const spelt = withRightNames(schema, data, issues);
	for (const { path } of issues) putStandIn(spelt.data, path, standInOfChart);
	return schema.safeParse(spelt.data).data;
}

/** A copy of the data without unknown fields, those that are misspelt under their right names; and where these stand in the file. */
function withRightNames(
	schema: z.ZodType,
	data: unknown,
	issues: readonly z.core.$ZodIssue[]
): { readonly data: unknown; readonly at: ReadonlyMap<string, Path> } {
	const spelt: unknown = structuredClone(data);
	const at = new Map<string, Path>();
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		const path = issue.path.filter((step) => typeof step !== 'symbol');
		const holder = valueAt(spelt, path);
		if (!isRecord(holder)) continue;
		for (const key of issue.keys) {
			const meant = intendedField(schema, path, holder, key);
			if (meant !== undefined) {
				holder[meant] = holder[key];
				at.set(JSON.stringify([...path, meant]), [...path, key]);
			}
			delete holder[key];
		}
	}
	return { data: spelt, at };
}

/** The data with stand-ins, and without the items that have other issues. */
function prune(
	data: unknown,
	issues: readonly z.core.$ZodIssue[]
):
	| { data: Record<string, unknown>; kept: Map<string, number[]>; standIns: readonly (readonly PropertyKey[])[] }
	| undefined {
	if (!isRecord(data)) return undefined;
	const pruned = data;
	const drop = new Map<string, Set<PropertyKey>>();
	const standIns: (readonly PropertyKey[])[] = [];
	for (const { path, code } of issues) {
		const [field, item] = path;
		if (code === 'unrecognized_keys') continue;
		const place = putStandIn(pruned, path);
		if (place) {
			standIns.push(place);
			continue;
		}
		if (typeof field === 'string' && item !== undefined) drop.set(field, (drop.get(field) ?? new Set()).add(item));
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
	return { data: pruned, kept, standIns };
}

/**
 * Puts a stand-in in place of what is wrong or missing, or of the field of an item, or of the file, that it is a part of;
 * returns that place. Undefined if nothing stands in for it.
 */
function putStandIn(
	data: unknown,
	path: readonly PropertyKey[],
	find = standInFor
): readonly PropertyKey[] | undefined {
	for (let length = path.length; length > 0; length--) {
		const place = path.slice(0, length);
		const field = place.at(-1);
		const holder = valueAt(data, place.slice(0, -1));
		const standIn = typeof field === 'string' ? find(place, holder) : undefined;
		if (typeof field !== 'string' || standIn === undefined || !isRecord(holder)) continue;
		if (standIn === ABSENT) delete holder[field];
		else holder[field] = standIn;
		return place;
	}
	return undefined;
}
