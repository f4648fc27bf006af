/** What sets two contents apart, place by place: the reason for a revision. */
import { isRecord } from '../read/plain';
import { show } from '../problems/show';
import type { Difference } from '../types';

/** Field by field, in the order of the fields; things with an id are compared with their namesake. */
export function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
	if (Array.isArray(before ?? after) && Array.isArray(after ?? before))
		return ofLists(listOf(before), listOf(after), path);
	if (isRecord(before) && isRecord(after)) {
		const names = new Set([...Object.keys(before), ...Object.keys(after)]);
		return [...names].flatMap((name) => differencesOf(before[name], after[name], [...path, name]));
	}
	if (Object.is(before, after)) return [];
	if (before === undefined && isRecord(after)) return [{ path, how: 'added' }];
	if (after === undefined && isRecord(before)) return [{ path, how: 'removed' }];
	return [{ path, how: 'changed', ...shown('before', before), ...shown('after', after) }];
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
		if (!was.has(key)) return [{ path: at, how: 'added' } as const];
		if (!is.has(key)) return [{ path: at, how: 'removed' } as const];
		return differencesOf(was.get(key), is.get(key), at);
	});
	const order = (items: ReadonlyMap<string, unknown>) => [...items.keys()].join(', ');
	if (found.length === 0 && order(was) !== order(is))
		return [{ path, how: 'in order', before: order(was), after: order(is) }];
	return found;
}

/** Items with a name are told apart by it, others by their place, counted from 1. */
function keyOf(item: unknown, index: number): string {
	if (typeof item === 'string') return item;
	const name = isRecord(item) ? (item['id'] ?? item['of']) : undefined;
	return typeof name === 'string' ? name : `#${index + 1}`;
}

function shown(side: 'before' | 'after', value: unknown): { before?: string; after?: string } {
	return value === undefined ? {} : { [side]: show(value) };
}

/** "title"; "claims trade-2023, quantity value"; "quotes in order". */
export function placeName({ path, how }: Pick<Difference, 'path' | 'how'>): string {
	const [list, item, ...fields] = path;
	const name = [list ?? 'the content', item].filter((part) => part !== undefined).join(' ');
	return `${[name, fields.join(' ')].filter((part) => part !== '').join(', ')}${how === 'in order' ? ' in order' : ''}`;
}

/** "title: “A” → “B”". */
export function differenceWords(difference: Difference): string {
	const { how, before = 'absent', after = 'absent' } = difference;
	const isWhole = how === 'added' || how === 'removed';
	return `${placeName(difference)}: ${isWhole ? how : `${before} → ${after}`}`;
}
