import type { Outcome } from './run';

/** Faults of one sort of which this many are told in full. */
const IN_FULL = 3;

/** One row for each kind: how many requests, with which status, how many with faults. */
export function reportTable(outcomes: readonly Outcome[]): string {
	const statuses = [...new Set(outcomes.map(({ status }) => String(status ?? 'none')))].sort();
	const row = (name: string, of: readonly Outcome[]) =>
		[
			name.padEnd(20),
			...[
				of.length,
				...statuses.map((status) => of.filter((other) => String(other.status ?? 'none') === status).length),
				of.filter(({ faults }) => faults.length > 0).length
			].map((count) => String(count || '·').padStart(7))
		].join('');
	const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
	return [
		['kind'.padEnd(20), ...['asked', ...statuses, 'faulty'].map((name) => name.padStart(7))].join(''),
		...kinds.map((kind) =>
			row(
				kind,
				outcomes.filter((other) => other.kind === kind)
			)
		),
		row('all', outcomes)
	].join('\n');
}

/** All faults, those of one sort together, the first few with their addresses. */
export function reportFaults(outcomes: readonly Outcome[]): string {
	const sorts = new Map<string, string[]>();
	for (const { kind, way, address, faults } of outcomes)
		for (const fault of faults) {
			const sort = `${kind}: ${fault}`;
			sorts.set(sort, [...(sorts.get(sort) ?? []), `${way}: ${address || 'the first page'}`]);
		}
	return [...sorts]
		.flatMap(([sort, cases]) => [
			`${cases.length} × ${sort}`,
			...cases.slice(0, IN_FULL).map((told) => `    ${told}`),
			...(cases.length > IN_FULL ? ['    …'] : [])
		])
		.join('\n');
}
