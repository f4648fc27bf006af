import { describe, expect, it } from 'vitest';
import { share } from '../../../src/lib/charts/share';
import type { Claim } from '../../../src/lib/dataset/types';
import { check, claim, figure, stated } from './evidence';
import { xsOf } from './corners';

const half = claim('half', stated(0.5, 'share', { word: 'half' }));

function layoutOf(of: Claim, width = 740) {
	const spec = { of: of.id, label: 'to the north', rest: 'everywhere else', whole: 'all exports' };
	return share.layout({ figure: figure('share', spec, [of]), width, idPrefix: 'x' });
}

/** A place on the bar as a part of the whole, from 0 to 1. */
function partAt(layout: ReturnType<typeof layoutOf>, x: number): number {
	return (x - layout.whole.x) / layout.whole.width;
}

describe('a share', () => {
	it.each([184, 364, 684, 1280])('said as “half” has a soft edge from 45 to 55 of 100, %i px wide', (width) => {
		const layout = layoutOf(half, width);
		const { solid, fade } = layout.mark;
		expect(partAt(layout, solid.x)).toBeCloseTo(0, 6);
		expect(partAt(layout, solid.x + solid.width)).toBeCloseTo(0.45, 6);
		expect(partAt(layout, fade?.x ?? NaN)).toBeCloseTo(0.45, 6);
		expect(partAt(layout, (fade?.x ?? NaN) + (fade?.width ?? NaN))).toBeCloseTo(0.55, 6);
	});

	it.each([
		['half', 1 / 2],
		['a third', 1 / 3],
		['two thirds', 2 / 3]
	])('said as “%s” has no percent sign in any of its labels', (word, value) => {
		const texts = layoutOf(claim('part', stated(value, 'share', { word }))).labels.map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['none', 'half', 'all', word]));
		expect(texts.filter((text) => /%|percent/.test(text))).toEqual([]);
	});

	it('said in percent has its ticks in percent, and ends within its rounding', () => {
		const layout = layoutOf(claim('part', stated(37, 'percent')));
		expect(layout.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['0%', '50%', '100%', '37%']));
		expect(partAt(layout, layout.mark.solid.x + layout.mark.solid.width)).toBeCloseTo(0.365, 6);
		expect(partAt(layout, (layout.mark.fade?.x ?? NaN) + (layout.mark.fade?.width ?? NaN))).toBeCloseTo(0.375, 6);
		expect(layout.legend).toEqual(['stated', 'rounded', 'not-given']);
	});

	it('has its ticks at none, half and all of the bar', () => {
		const layout = layoutOf(half);
		expect(layout.ticks.map((x) => partAt(layout, x))).toEqual([0, 0.5, 1].map((part) => expect.closeTo(part, 6)));
	});

	it('never fades beyond the whole', () => {
		const layout = layoutOf(claim('part', stated(97, 'percent', { relation: 'over' })));
		const { fade } = layout.mark;
		expect(partAt(layout, (fade?.x ?? NaN) + (fade?.width ?? NaN))).toBeCloseTo(1, 6);
	});

	it('names the rest, and says that it is not given', () => {
		for (const width of [184, 740]) {
			const text = layoutOf(half, width)
				.labels.map((label) => label.text)
				.join(' ');
			expect(text).toContain('everywhere else');
			expect(text).toContain('not given in the source');
		}
		expect(layoutOf(half).legend).toEqual(['stated', 'open', 'not-given']);
	});

	it('has the other sources on the same scale', () => {
		const between = stated(0.475, 'share', { relation: 'between', stated: [0.45, 0.5] });
		const layout = layoutOf(claim('half', half.quantity, { checks: [check('novak', between)] }));
		const xs = xsOf(layout.lane?.diamonds[0]?.path);
		expect(partAt(layout, Math.min(...xs))).toBeCloseTo(0.45, 3);
		expect(partAt(layout, Math.max(...xs))).toBeCloseTo(0.5, 3);
	});

	it('is refused for what is no part of a whole', () => {
		const spec = { of: 'grown', label: 'a', rest: 'b', whole: 'c' };
		expect(share.problems(spec, [claim('grown', stated(60, 'percent-change'))]).map(({ code }) => code)).toEqual([
			'chart-unit'
		]);
		expect(share.problems({ ...spec, of: 'half' }, [half])).toEqual([]);
	});

	it('says of the rest of a pasted text no more than that it is not in these words', () => {
		const spec = { of: 'half', label: 'to the north', rest: 'the rest', whole: 'all exports' };
		const pasted = { ...figure('share', spec, [half]), pasted: true as const };
		const input = { figure: pasted, width: 684, idPrefix: 'x' };
		for (const height of [90, 400]) {
			const said = share.compact({ ...input, height }).labels.map(({ text }) => text);
			expect(said.join(' ')).toContain('not in these words');
			expect(said.join(' ')).not.toContain('not given');
		}
		expect(share.describe(pasted)).toContain('; the rest is not in these words.');
	});
});
