/** Sorting a table's rows, with the order kept in the address: `?sort=value`, `?sort=value.descending`. */
export type SortKey = number | string;

export interface Order {
	readonly column: number;
	readonly direction: 'ascending' | 'descending';
}

/** The order after a press on a column's head: up, then down, then as the drawing has it. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
	if (order?.column !== column) return { column, direction: 'ascending' };
	return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** The rows in order; equal ones stay as they were. Numbers stand before words, empty cells always last. */
export function sortRows<Row>(rows: readonly Row[], keyOf: (row: Row, column: number) => SortKey, order: Order): Row[] {
	const sign = order.direction === 'ascending' ? 1 : -1;
	const keyed = rows.map((row) => ({ row, key: keyOf(row, order.column) }));
	return keyed
		.sort((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key))
		.map(({ row }) => row);
}

function compare(a: SortKey, b: SortKey): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
	return String(a).localeCompare(String(b), 'en', { numeric: true });
}

/** The order that an address asks for; one that names no column is as if there were none. */
export function readOrder(search: string, columns: readonly string[]): Order | undefined {
	const [name = '', direction] = (new URLSearchParams(search).get('sort') ?? '').split('.');
	const column = columns.findIndex((each) => nameOf(each) === name);
	return column < 0 ? undefined : { column, direction: direction === 'descending' ? 'descending' : 'ascending' };
}

/** The address with the order in it. */
export function writeOrder(address: URL, columns: readonly string[], order: Order | undefined): URL {
	const written = new URL(address);
	if (!order) written.searchParams.delete('sort');
	else {
		const down = order.direction === 'descending' ? '.descending' : '';
		written.searchParams.set('sort', nameOf(columns[order.column] ?? '') + down);
	}
	return written;
}

function nameOf(column: string): string {
	return column.toLowerCase().replaceAll(/\W+/g, '-');
}
