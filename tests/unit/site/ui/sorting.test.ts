import { describe, expect, it } from 'vitest';
import { nextOrder, readOrder, sortRows, writeOrder } from '../../../../src/lib/site/ui/sorting';

const up = { column: 0, direction: 'ascending' } as const;
const down = { column: 0, direction: 'descending' } as const;
const sorted = (keys: readonly (string | number)[], order: typeof up | typeof down) =>
	sortRows(keys, (key) => key, order);

describe('sorting a table', () => {
	it('sorts numbers by size, words by their letters, and empty cells last in both directions', () => {
		expect(sorted([10, 9, 100], up)).toEqual([9, 10, 100]);
		expect(sorted(['b', '', 'a'], up)).toEqual(['a', 'b', '']);
		expect(sorted(['b', '', 'a'], down)).toEqual(['b', 'a', '']);
		expect(sorted(['item 10', 'item 9'], up)).toEqual(['item 9', 'item 10']);
	});

	it('keeps equal rows in the order of the drawing', () => {
		const rows = [
			{ id: 1, key: 'x' },
			{ id: 2, key: 'x' }
		];
		expect(sortRows(rows, ({ key }) => key, down).map(({ id }) => id)).toEqual([1, 2]);
	});

	it('goes up, down, and back to the order of the drawing', () => {
		const first = nextOrder(undefined, 2);
		expect(first).toEqual({ column: 2, direction: 'ascending' });
		const second = nextOrder(first, 2);
		expect(second).toEqual({ column: 2, direction: 'descending' });
		expect(nextOrder(second, 2)).toBeUndefined();
		expect(nextOrder(second, 0)).toEqual({ column: 0, direction: 'ascending' });
	});

	it('keeps the order in the address', () => {
		const columns = ['What', 'Drawn, or why not'];
		const address = writeOrder(new URL('https://example.org/?q=oil#table'), columns, {
			column: 1,
			direction: 'descending'
		});
		expect(address.href).toBe('https://example.org/?q=oil&sort=drawn-or-why-not.descending#table');
		expect(readOrder(address.search, columns)).toEqual({ column: 1, direction: 'descending' });
		expect(readOrder('?sort=nonsense', columns)).toBeUndefined();
		expect(writeOrder(address, columns, undefined).search).toBe('?q=oil');
	});
});
