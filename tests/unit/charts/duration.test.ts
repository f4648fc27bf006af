import { describe, expect, it } from 'vitest';
import { duration } from '../../../src/lib/charts/duration';
import type { DurationSpec } from '../../../src/lib/charts/duration/spec';
import type { Evidence } from '../../../src/lib/dataset/types';
import { check, claim, date, derivation, figure, stated } from './evidence';
import { xsOf } from './corners';

const spec: DurationSpec = { of: 'apart', label: 'between two calls', start: 'first call', end: 'second call' };
const apart = claim('apart', stated(6, 'month', { relation: 'just-over' }));
const years = claim('years', stated(75, 'year'));
const founded = derivation(
	'founded',
	'date-before',
	{ date: claim('today', date('2024')), duration: years },
	{ measure: 'start' }
);

function layoutOf(evidence: readonly Evidence[], chart: DurationSpec = spec, width = 740) {
	return duration.layout({ figure: figure('duration', chart, evidence), width, idPrefix: 'x' });
}

describe('a duration', () => {
	it.each([208, 364, 684])('of “just over 6 months” is solid to 6 and fades to 6.5, %i px wide', (width) => {
		const layout = layoutOf([apart], spec, width);
		const numbers = layout.labels
			.map(({ text }) => /^(\d+)( months)?$/.exec(text)?.[1])
			.filter((text) => text !== undefined);
		const last = Number(numbers.at(-1));
		const [zero, end] = [layout.ticks[0] ?? NaN, layout.ticks.at(-1) ?? NaN];
		const at = (months: number) => zero + (months / last) * (end - zero);
		const { solid, fade } = layout.mark;
		expect(solid.x).toBeCloseTo(at(0), 6);
		expect(solid.x + solid.width).toBeCloseTo(at(6), 6);
		expect(fade?.x).toBeCloseTo(at(6), 6);
		expect((fade?.x ?? NaN) + (fade?.width ?? NaN)).toBeCloseTo(at(6.5), 6);
		expect(layout.legend).toEqual(['stated', 'open']);
	});

	it('of exactly 75 years has no fade', () => {
		const layout = layoutOf([years], { of: 'years', label: 'of relations' });
		expect(layout.mark.fade).toBeUndefined();
		expect(layout.legend).toEqual(['stated']);
	});

	it('has the unit on its ruler at every width, on the last tick', () => {
		for (const width of [184, 208, 288, 364, 684, 1224]) {
			const { labels } = layoutOf([years], { of: 'years', label: 'of relations' }, width);
			const ticks = labels.filter(({ anchor }) => anchor === 'middle');
			expect(ticks.map(({ text }) => text).filter((text) => text.endsWith(' years'))).toHaveLength(1);
			expect(ticks.at(-1)?.text).toMatch(/ years$/);
		}
	});

	it('names its two ends without dates, the second below where the solid part ends', () => {
		const layout = layoutOf([apart]);
		const end = layout.labels.find(({ text }) => text === 'second call');
		expect(end?.x).toBeCloseTo(layout.mark.solid.x + layout.mark.solid.width, 0);
		expect(layout.labels.find(({ text }) => text === 'first call')?.x).toBe(0);
	});

	it('has a derived date as a hatched key with its formula, not on the ruler', () => {
		const layout = layoutOf([years, founded], { of: 'years', label: 'of relations', derived: 'founded' });
		expect(layout.derived?.basis).toBe('derived');
		expect(layout.derived?.key.y).toBeGreaterThan(layout.axisY);
		expect(layout.labels.map(({ text }) => text).join(' ')).toContain('start: ≈ 1949 = 2024 − 75, derived');
		expect(layout.legend).toContain('derived');
	});

	it('in brief too has a derived year beside its key, and no dates at the ends of a span that its words do not date', () => {
		const chart = { of: 'years', label: 'of relations', derived: 'founded' };
		const layout = duration.compact({ figure: figure('duration', chart, [years, founded]), width: 740, idPrefix: 'x' });
		expect(layout.derived?.key).toMatchObject({ x: 1, width: 22 });
		expect(layout.derived?.key.y).toBeGreaterThan(layout.axisY);
		const texts = layout.labels.map(({ text }) => text);
		expect(texts).not.toContain('≈ 1949');
		expect(texts).not.toContain('2024');
		expect(texts.join(' ')).toContain('≈ 1949 = 2024 − 75');
	});

	it('has other sources on its ruler, which reaches as far as they do', () => {
		const differs = check('register', stated(9, 'month'), { verdict: 'differs' });
		const layout = layoutOf([claim('apart', apart.quantity, { checks: [differs] })]);
		const xs = xsOf(layout.lane?.diamonds[0]?.path);
		const perMonth = layout.mark.solid.width / 6;
		expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(1 + 9 * perMonth, 0);
	});

	it('is refused for what is no time, and for a derived value that is no date', () => {
		const problems = duration.problems({ ...spec, derived: 'years' }, [claim('apart', stated(40, 'count')), years]);
		expect(problems.map(({ path }) => path)).toEqual([['of'], ['derived']]);
	});
});
