import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/lib/quantity/date';
import {
	csvBound,
	formatBounds,
	formatDerived,
	formatQuantity,
	formatReadAs,
	formatTicks
} from '../../../src/lib/quantity/format';
import { makeQuantity } from '../../../src/lib/quantity/quantity';
import type { Quantity } from '../../../src/lib/quantity/types';
import { UNIT_IDS } from '../../../src/lib/quantity/unit';
import { billions, date, stated, unit } from './stated';

const range = (id: string, from: number, to: number) =>
	makeQuantity({ unit: unit(id), relation: 'between', stated: [from, to] });

describe('a quantity as a label and in a sentence', () => {
	test.each<[Quantity, string, string]>([
		[billions(240), '$240 bn', '$240 billion'],
		[billions(-8), '−$8 bn', '−$8 billion'],
		[billions(240.1), '$240.1 bn', '$240.1 billion'],
		[stated(4.5, 'USD', { decimals: 2 }), '$4.50', '$4.50'],
		[stated(12e6, 'GBP', { scale: 1e6 }), '£12 mn', '£12 million'],
		[stated(6.4e9, 'EUR', { scale: 1e9 }), '€6.4 bn', '€6.4 billion'],
		[stated(1.23e12, 'RUB', { scale: 1e12 }), 'RUB 1.23 tn', 'RUB 1.23 trillion'],
		[stated(-629e9, 'RUB', { scale: 1e9 }), '−RUB 629 bn', '−RUB 629 billion'],
		[stated(1234.5, 'USD', { decimals: 2 }), '$1,234.50', '$1,234.50'],
		[stated(60, 'percent-change'), '+60%', 'an increase of 60%'],
		[stated(-20, 'percent-change'), '−20%', 'a decrease of 20%'],
		[stated(0, 'percent-change'), '0%', '0%'],
		[stated(2, 'percentage-point'), '+2 points', '+2 percentage points'],
		[stated(-1, 'percentage-point'), '−1 point', '−1 point'],
		[stated(5, 'percent'), '5%', '5%'],
		[stated(0.5, 'share', { word: 'half' }), 'half', 'half'],
		[stated(0.5, 'share', { word: 'half', relation: 'over' }), 'over half', 'over half'],
		[stated(1 / 3, 'share', { word: 'a third', relation: 'just-under' }), 'just under a third', 'just under a third'],
		[stated(40, 'count', { relation: 'over', of: 'meetings' }), 'over 40', 'over 40 meetings'],
		[stated(1, 'count', { of: 'meetings' }), '1', '1'],
		[stated(13047, 'count'), '13,047', '13,047'],
		[stated(1.2e6, 'count', { scale: 1e6, of: 'people' }), '1.2 mn', '1.2 million people'],
		[stated(2, 'rank'), '2nd', 'second'],
		[stated(2, 'rank', { word: 'second' }), 'second', 'second'],
		[stated(1, 'rank'), '1st', 'first'],
		[stated(3, 'rank'), '3rd', 'third'],
		[stated(11, 'rank'), '11th', '11th'],
		[stated(112, 'rank'), '112th', '112th'],
		[stated(22, 'rank'), '22nd', '22nd'],
		[stated(75, 'year'), '75 years', '75 years'],
		[stated(1, 'year'), '1 year', '1 year'],
		[stated(6, 'month', { relation: 'just-over' }), 'just over 6 months', 'just over 6 months'],
		[stated(1.6, 'multiple'), '1.6 times', '1.6 times'],
		[stated(10_026_086, 'acre'), '10,026,086 acres', '10,026,086 acres'],
		[stated(7.6e6, 'acre', { scale: 1e6 }), '7.6 mn acres', '7.6 million acres'],
		[stated(1, 'acre'), '1 acre', '1 acre'],
		[stated(107, 'Mt'), '107 Mt', '107 million tonnes'],
		[stated(1.2, 'degree-C'), '1.2 °C', '1.2 °C'],
		[stated(5, 'per-100000'), '5 per 100,000', '5 per 100,000'],
		[date('2005'), '2005', '2005'],
		[date('2024-05', 'over'), 'after May 2024', 'after May 2024'],
		[date('2005', 'at-most'), '2005 or before', '2005 or before'],
		[date('2023-10-17/2023-10-18'), '17–18 October 2023', '17–18 October 2023']
	])('%#: “%s”', (quantity, label, sentence) => {
		expect(formatQuantity(quantity)).toBe(label);
		expect(formatQuantity(quantity, 'sentence')).toBe(sentence);
	});

	test.each([
		['about', 'about $240 bn', 'about −$8 bn'],
		['just-over', 'just over $240 bn', 'just below −$8 bn'],
		['just-under', 'just under $240 bn', 'just above −$8 bn'],
		['over', 'over $240 bn', 'below −$8 bn'],
		['at-least', 'at least $240 bn', '−$8 bn or below'],
		['under', 'under $240 bn', 'above −$8 bn'],
		['at-most', 'up to $240 bn', '−$8 bn or above']
	] as const)('“%s” is said on either side of zero', (relation, gain, loss) => {
		expect(formatQuantity(billions(240, { relation }))).toBe(gain);
		expect(formatQuantity(billions(-8, { relation }))).toBe(loss);
	});

	test('a change keeps its qualifier in a sentence', () => {
		expect(formatQuantity(stated(-20, 'percent-change', { relation: 'over' }), 'sentence')).toBe(
			'a decrease of over 20%'
		);
	});

	test.each<[Quantity, string, string]>([
		[range('percent', 45, 50), '45–50%', '45 to 50%'],
		[range('degree-C', 0.9, 1.5), '0.9–1.5 °C', '0.9 to 1.5 °C'],
		[range('percent-change', -3, -1), '−3 to −1%', 'a decrease of 1 to 3%'],
		[
			makeQuantity({ unit: unit('USD'), relation: 'between', stated: [5e9, 8e9], scale: 1e9 }),
			'$5–8 bn',
			'$5 to 8 billion'
		],
		[makeQuantity({ unit: unit('count'), relation: 'between', stated: [5, 7], of: 'dogs' }), '5–7', '5 to 7 dogs'],
		[range('percent-change', 20, 30), '+20–30%', 'an increase of 20 to 30%'],
		[range('percent-change', -3, 1), '−3 to 1%', '−3 to 1%']
	])('%#: a range', (quantity, label, sentence) => {
		expect(formatQuantity(quantity)).toBe(label);
		expect(formatQuantity(quantity, 'sentence')).toBe(sentence);
	});

	test('a scale that has no name is written in full', () => {
		expect(formatQuantity(stated(24, 'count', { scale: 12 }))).toBe('24');
	});

	test('a number never loses decimals that it has', () => {
		expect(formatQuantity(stated(0.5, 'share', { decimals: 0 }))).toBe('0.5');
	});

	test.each(UNIT_IDS.filter((id) => id !== 'date'))('%s is written without a stray space or an ASCII minus', (id) => {
		const { signed } = unit(id);
		const text = formatQuantity(stated(signed ? -7 : 7, id));
		expect(text).toBe(text.trim());
		expect(text).not.toMatch(/-|undefined|NaN| {2}/);
		expect(text).toContain('7');
	});
});

describe('a derived quantity', () => {
	test('carries ≈ in place of “about”', () => {
		expect(formatDerived(billions(150, { relation: 'about' }))).toBe('≈ $150 bn');
		expect(formatDerived(billions(150, { relation: 'about' }), 'sentence')).toBe('≈ $150 billion');
	});

	test('without an end keeps its word', () => {
		expect(formatDerived(billions(50, { relation: 'over' }))).toBe('over ≈ $50 bn');
	});
});

describe('what a number leaves open', () => {
	test.each<[Quantity, string, string]>([
		[billions(240), '235 to 245', '240 × 10⁹ US$, rounded: 235 to 245'],
		[billions(-8), '−8.5 to −7.5', '−8 × 10⁹ US$, rounded: −8.5 to −7.5'],
		[stated(60, 'percent-change'), '55 to 65', '+60%, rounded: 55 to 65'],
		[stated(0.5, 'share', { word: 'half' }), '45 to 55 in 100', 'half, read as 45 to 55 in 100'],
		[stated(50, 'percent', { word: 'half' }), '45 to 55 in 100', 'half, read as 45 to 55 in 100'],
		[stated(1 / 3, 'share', { word: 'a third' }), '28 to 39 in 100', 'a third, read as 28 to 39 in 100'],
		[
			stated(40, 'count', { relation: 'over', of: 'meetings' }),
			'over 40, no upper bound',
			'40 meetings, “over”: over 40, no upper bound'
		],
		[
			stated(40, 'count', { relation: 'at-least' }),
			'at least 40, no upper bound',
			'40, “at least”: at least 40, no upper bound'
		],
		[billions(8, { relation: 'under' }), 'under 8, no lower bound', '8 × 10⁹ US$, “under”: under 8, no lower bound'],
		[
			billions(8, { relation: 'at-most' }),
			'at most 8, no lower bound',
			'8 × 10⁹ US$, “up to”: at most 8, no lower bound'
		],
		[stated(40, 'km', { relation: 'under' }), '0 to under 40', '40 km, “under”: 0 to under 40'],
		[billions(-8, { relation: 'under' }), 'over −8, up to 0', '−8 × 10⁹ US$, “under”: over −8, up to 0'],
		[stated(6, 'month', { relation: 'just-over' }), 'over 6, under 6.5', '6 months, “just over”: over 6, under 6.5'],
		[stated(75, 'year'), 'exactly 75', '75 years, exact'],
		[stated(2, 'rank', { word: 'second' }), 'exactly 2', 'second, exact'],
		[range('percent', 45, 50), '45 to 50', '45–50%, as stated'],
		[date('2005'), 'within 2005', '2005, any of its days'],
		[date('2024-05-16'), 'on 16 May 2024', '16 May 2024'],
		[date('2005', 'over'), 'after 2005, no end', '2005, “over”: after 2005, no end'],
		[date('2005', 'under'), 'before 2005, no beginning', '2005, “under”: before 2005, no beginning'],
		[date('2005', 'about'), '2004–2006', '2005, “about”: 2004–2006'],
		[date('2023-10-17/2023-10-18'), '17–18 October 2023', '17–18 October 2023, as stated']
	])('%#: “%s”', (quantity, bounds, readAs) => {
		expect(formatBounds(quantity)).toBe(bounds);
		expect(formatReadAs(quantity)).toBe(readAs);
	});

	test('tells an editor’s interval, with the reason', () => {
		const trade = billions(240, { override: { lower: 239.5e9, upper: 240.5e9, reason: 'three digits are meant' } });
		expect(formatReadAs(trade)).toBe('240 × 10⁹ US$, set by the editor: 239.5 to 240.5 (three digits are meant)');
	});

	test('is a plain number, an ISO date or nothing in CSV', () => {
		expect(csvBound(1e21, unit('USD'))).toBe('1000000000000000000000');
		expect(csvBound(Infinity, unit('USD'))).toBe('');
		expect(csvBound(daysOf(2005, 12, 31), unit('date'))).toBe('2005-12-31');
	});
});

describe('the ticks of an axis', () => {
	test.each([
		['USD', 1e9, [0, 50e9, 100e9, 150e9, 200e9, 250e9], ['$0', '50', '100', '150', '200', '$250 bn']],
		['USD', 1e9, [-8e9, -6e9, -4e9, -2e9, 0], ['−$8 bn', '−6', '−4', '−2', '$0']],
		['USD', 1e9, [0, 0.5e9, 1e9], ['$0', '0.5', '$1.0 bn']],
		['USD', 1e9, [-5e9, 0, 5e9], ['−5', '$0', '$5 bn']],
		['percent-change', 1, [0, 20, 40, 60], ['0', '+20', '+40', '+60%']],
		['count', 1, [0, 10, 20], ['0', '10', '20']],
		['month', 1, [0, 2, 4, 6], ['0', '2', '4', '6 months']],
		['km', 1, [0, 5000, 10000], ['0', '5,000', '10,000 km']],
		['acre', 1e6, [0, 4e6, 8e6], ['0', '4', '8 mn acres']]
	])('in %s', (id, scale, values, expected) => {
		expect(formatTicks(values, unit(id), scale)).toEqual(expected);
	});

	test('are years, months or days, by the finest that is needed', () => {
		const ticks = (...days: number[]) => formatTicks(days, unit('date'));
		expect(ticks(daysOf(1950, 1, 1), daysOf(1960, 1, 1))).toEqual(['1950', '1960']);
		expect(ticks(daysOf(2023, 10, 1), daysOf(2024, 1, 1))).toEqual(['October 2023', 'January 2024']);
		expect(ticks(daysOf(2023, 10, 17))).toEqual(['17 October 2023']);
	});

	test('are none where there are no values', () => {
		expect(formatTicks([], unit('USD'))).toEqual([]);
	});
});
