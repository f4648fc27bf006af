import { expect, test } from 'vitest';
import { formatQuantity } from '../../../src/lib/quantity/format';
import { convert } from '../../../src/lib/quantity/unit';
import { ROW_IDS, UNIT_ROWS } from '../../../src/lib/quantity/units';
import { stated, unit } from './stated';

test.each([
	['kWh', 1000, 'Wh'],
	['ZJ', 1e21, 'J'],
	['mL', 1e-3, 'L'],
	['Mha', 1e6, 'ha'],
	['GB', 1e9, 'B'],
	['hPa', 100, 'Pa'],
	['GtCO2e', 1e9, 'tCO2e'],
	['mg', 1e-6, 'kg']
])('one %s is %d %s', (id, value, base) => {
	expect((convert(1, unit(id), unit(base)) ?? NaN) / value).toBeCloseTo(1, 12);
});

test('a prefix is written as people write it, its id in letters of every keyboard', () => {
	expect(formatQuantity(stated(7, 'ug'))).toBe('7 µg');
	expect(formatQuantity(stated(7, 'GB'))).toBe('7 GB');
	expect([...UNIT_ROWS.keys()].filter((id) => !/^[\w-]+$/.test(id))).toEqual([]);
});

test('a row of its own goes before what a prefix would make', () => {
	expect(UNIT_ROWS.get('Mt')?.written.sentence).toBe(' million tonnes');
	expect(ROW_IDS).not.toContain('kWh');
});
