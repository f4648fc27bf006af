import { describe, expect, test } from 'vitest';
import { formatQuantity, formatTicks } from '../../../src/lib/quantity/format';
import { quantityProblem } from '../../../src/lib/quantity/quantity';
import { unitOf } from '../../../src/lib/quantity/unit';
import { UNIT_ROWS } from '../../../src/lib/quantity/units';
import { unitWords } from '../../../src/lib/quantity/unitWords';
import { stated, unit } from './stated';

const ROWS = [...UNIT_ROWS].map(([id, row]) => ({ id, ...row }));

describe('the table of units', () => {
	test.each(ROWS)('$id is measured and written as its row says', ({ id, measured, written }) => {
		expect(unitOf(id)).toEqual({
			id,
			dimension: measured.dimension,
			factor: measured.factor,
			discrete: measured.discrete === true,
			signed: measured.sign !== undefined
		});
		expect(measured.factor).toBeGreaterThan(0);
		expect(unitWords(unit(id))).toEqual({ before: '', ...written, plus: measured.sign === 'plus' });
	});

	test.each(ROWS)('$id lies below zero only where its row has a sign', ({ id, measured }) => {
		const code = quantityProblem({ unit: unit(id), value: -7 })?.code;
		expect(code).toBe(measured.sign === undefined ? 'below-zero' : undefined);
	});

	test('shows the plus of an increase for changes alone: a value in degrees may be a temperature', () => {
		const plus = ROWS.filter(({ id }) => id !== 'date' && formatTicks([0, 7], unit(id))[1]?.startsWith('+'));
		expect(plus.map(({ id }) => id)).toEqual(['percent-change', 'percentage-point']);
	});

	test.each(ROWS.filter(({ id, written }) => !['multiple', 'ms'].includes(id) && /^ \w+s\b/.test(written.after)))(
		'$id, which is written in a plural, has its singular',
		({ id }) => {
			expect(formatQuantity(stated(1, id))).not.toMatch(/s\b/);
		}
	);

	test('knows no other names', () => {
		expect(UNIT_ROWS.get('USD')).toBeUndefined();
		expect(unitOf('toString-per-year')).toBeUndefined();
	});
});
