/** What sets two contents apart, in words for people: the reason for a revision. */
import { isRecord } from '../read/plain';
import { show } from '../problems/show';

export interface Difference {
	/** "title"; "claims trade-2023, quantity value". */
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** Field by field, in the order of the fields; things with an id are compared with their namesake. */
export function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
	if (Array.isArray(before ?? after) && Array.isArray(after ?? before))
		return ofLists(listOf(before), listOf(after), path);
	if (isRecord(before) && isRecord(after)) {
		const names = new Set([...Object.keys(before), ...Object.keys(after)]);
		return [...names].flatMap((name) => differencesOf(before[name], after[name], [...path, name]));
	}
	if (Object.is(before, after)) return [];
	return [{ what: nameOf(path), before: shown(before), after: shown(after) }];
}

/** A list that is not there holds nothing. */
function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function ofLists(before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Difference[] {
	const was = new Map(before.map((item, index) => [keyOf(item, index), item]));
	const is = new Map(after.map((item, index) => [keyOf(item, index), item]));
	const found = [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
		const at = [...path, key];
		if (!was.has(key)) return [{ what: nameOf(at), before: '', after: 'added' }];
		if (!is.has(key)) return [{ what: nameOf(at), before: 'removed', after: '' }];
		return differencesOf(was.get(key), is.get(key), at);
	});
	const order = (items: ReadonlyMap<string, unknown>) => [...items.keys()].join(', ');
	if (found.length === 0 && order(was) !== order(is))
		return [{ what: `${nameOf(path)} in order`, before: order(was), after: order(is) }];
	return found;
}

/** Items with a name are told apart by it, others by their place, counted from 1. */
function keyOf(item: unknown, index: number): string {
	if (typeof item === 'string') return item;
	const name = isRecord(item) ? (item['id'] ?? item['of']) : undefined;
	return typeof name === 'string' ? name : `#${index + 1}`;
}

function nameOf(path: readonly string[]): string {
	const [list, item, ...fields] = path;
	if (list === undefined) return 'the content';
	if (item === undefined) return list;
	return fields.length === 0 ? `${list} ${item}` : `${list} ${item}, ${fields.join(' ')}`;
}

function shown(value: unknown): string {
	return value === undefined ? 'absent' : show(value);
}

/** "title: “A” → “B”". */
export function differenceWords({ what, before, after }: Difference): string {
	if (before === '') return `${what}: ${after}`;
	return after === '' ? `${what}: ${before}` : `${what}: ${before} → ${after}`;
}
