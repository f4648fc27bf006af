/** What follows from a range has no middle: no chart draws one, and no word or cell names one. */
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/lib/charts/registry';
import { spec as dumbbell } from '../../../src/lib/charts/dumbbell/spec';
import { endOf, extentOf } from '../../../src/lib/charts/marks/interval';
import type { Derivation, Figure } from '../../../src/lib/dataset/types';
import { billions, claim, derivation, figure, stated } from './evidence';

const between = claim('between', billions(54, { relation: 'between', stated: [53e9, 56e9] }));
const other = claim('other', billions(42));
const gap = derivation('gap', 'difference', { value: between, subtract: other });
const ships = { of: 'ships' } as const;
const some = claim('some', stated(6, 'count', { ...ships, relation: 'between', stated: [5, 8] }));
const all = claim('all', stated(10, 'count', ships));
const share = derivation('share', 'share-of', { part: some, whole: all });
const growth = derivation('growth', 'percent-change', { from: other, to: between });

/** Each with its middle, as it must stand nowhere. */
const DRAWN: readonly (readonly [string, Derivation, unknown, string])[] = [
	['bar', gap, { bars: [{ of: 'gap', label: 'Gap' }] }, '12.5'],
	['multiples', gap, { panels: [{ of: 'gap', label: 'Gap' }] }, '12.5'],
	['range', gap, { ranges: [{ of: 'gap', label: 'Gap' }] }, '12.5'],
	['number', gap, { of: 'gap', label: 'gap' }, '12.5'],
	['share', share, { of: 'share', label: 'came', rest: 'others', whole: 'all ships' }, '65'],
	['change', growth, { of: 'growth', base: 'Before', after: '2020' }, '30']
];

describe.each(DRAWN)('%s', (type, of, spec, middle) => {
	const drawn: Figure = figure(type, spec, [of]);
	const chart = chartOf(drawn);

	it('names both ends and no middle', () => {
		const layouts = [320, 740].flatMap((width) => [
			chart.layout({ figure: drawn, width, idPrefix: 'x' }),
			chart.compact({ figure: drawn, width, idPrefix: 'x' })
		]);
		const scales = new Set(['0', '50', '100', '150', '0%', '50%', '100%']);
		const texts = layouts.flatMap(({ labels }) => labels.map(({ text }) => text)).filter((text) => !scales.has(text));
		const said = [...texts, chart.describe(drawn)].join(' ');
		expect(said).toContain(`≈`);
		expect(said).not.toMatch(new RegExp(`(?<![\\d.])${middle}(?![\\d.])`));
	});

	it('has an empty value in its row, and both bounds', () => {
		const [row] = chart.rows(drawn);
		expect(row).toMatchObject({ value: '', relation: 'between' });
		expect([row?.lower, row?.upper]).toEqual([of.quantity.interval.lower, of.quantity.interval.upper]);
	});
});

it('is hatched up to its nearer end, on either side of zero', () => {
	const fall = derivation('fall', 'difference', { value: other, subtract: between });
	expect([endOf(gap.quantity), extentOf(gap, 0).solid]).toEqual([gap.quantity.interval.lower, endOf(gap.quantity)]);
	expect(endOf(fall.quantity)).toBe(fall.quantity.interval.upper);
	expect(endOf(fall.quantity)).toBeLessThan(0);
});

it('is no dot of a pair', () => {
	const end = (of: string) => ({ of, label: of });
	const pairs = { pairs: [{ label: 'Gap', from: end('gap'), to: end('other') }] };
	expect(dumbbell.problems(pairs, [gap, other]).map(({ code }) => code)).toEqual(['chart-range']);
});
