/** Numbers as a house writes them. */
import { describe, expect, test } from 'vitest';
import { formatBounds, formatDerived, formatQuantity, formatTicks } from '../../../src/lib/quantity/format';
import { DERIVATIONS } from '../../../src/lib/quantity/derivations';
import { withStyle } from '../../../src/lib/quantity/houseStyle';
import { makeQuantity } from '../../../src/lib/quantity/quantity';
import type { HouseStyle, Quantity } from '../../../src/lib/quantity/types';
import { billions, date, stated, unit } from './stated';

const HOUSE: HouseStyle = {
	scales: { billion: { label: 'bn', sentence: ' billion' }, million: { label: 'm' } },
	percent: { label: '%', sentence: ' per cent' },
	thousands: '\u00a0',
	dates: 'month-first'
};
const inHouse = (quantity: Quantity): Quantity => withStyle(quantity, HOUSE);

describe('a quantity in the style of a house', () => {
	test.each<[Quantity, string, string]>([
		[billions(240), '$240bn', '$240 billion'],
		[billions(-8), '−$8bn', '−$8 billion'],
		[stated(12e6, 'GBP', { scale: 1e6 }), '£12m', '£12 million'],
		[stated(1.23e12, 'RUB', { scale: 1e12 }), 'RUB 1.23 tn', 'RUB 1.23 trillion'],
		[stated(1234.5, 'USD', { decimals: 2 }), '$1\u00a0234.50', '$1\u00a0234.50'],
		[stated(60, 'percent-change'), '+60%', 'an increase of 60 per cent'],
		[stated(5, 'percent'), '5%', '5 per cent'],
		[stated(2, 'percentage-point'), '+2 points', '+2 percentage points'],
		[stated(0.5, 'share', { word: 'half' }), 'half', 'half'],
		[stated(12e3, 'count', { relation: 'over', of: 'ships' }), 'over 12\u00a0000', 'over 12\u00a0000 ships'],
		[makeQuantity({ unit: unit('percent'), relation: 'between', stated: [5, 7] }), '5–7%', '5 to 7 per cent'],
		[date('2024-05-16'), 'May 16, 2024', 'May 16, 2024'],
		[date('2024-05'), 'May 2024', 'May 2024'],
		[date('2023-10-17/2023-10-18'), 'October 17–18, 2023', 'October 17–18, 2023'],
		[date('2023-10-17/2023-11-02'), 'October 17 – November 2, 2023', 'October 17 – November 2, 2023'],
		[date('2023-10-17/2024-05-16'), 'October 17, 2023 – May 16, 2024', 'October 17, 2023 – May 16, 2024']
	])('%#: %s', (quantity, label, sentence) => {
		expect([formatQuantity(inHouse(quantity)), formatQuantity(inHouse(quantity), 'sentence')]).toEqual([
			label,
			sentence
		]);
	});

	test('bounds, ticks and days have it too', () => {
		expect(formatBounds(inHouse(stated(12345, 'count', { relation: 'over' })))).toBe(
			'over 12\u00a0345, no upper bound'
		);
		expect(formatTicks([0, 100e9, 200e9], inHouse(billions(1)).unit, 1e9)).toEqual(['$0', '100', '$200bn']);
		expect(formatTicks([0, 5000, 10000], inHouse(stated(1, 'count')).unit)).toEqual(['0', '5\u00a0000', '10\u00a0000']);
		expect(formatBounds(inHouse(date('2024-05-16')))).toBe('on May 16, 2024');
	});

	test('what is computed from it is written as it is, formula and result', () => {
		const outcome = DERIVATIONS['base-before-increase'].compute({
			value: inHouse(billions(240)),
			increase: inHouse(stated(60, 'percent-change'))
		});
		if (!outcome.ok) throw new Error(outcome.message);
		expect(formatDerived(outcome.quantity)).toBe('≈ $150bn');
		const before = DERIVATIONS['date-before'].compute({
			date: inHouse(date('2024-05-16')),
			duration: inHouse(stated(6, 'month'))
		});
		if (!before.ok) throw new Error(before.message);
		expect(before.formula).toContain('May');
		expect(formatDerived(before.quantity)).toContain('2023');
	});
});
