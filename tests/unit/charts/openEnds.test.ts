/** Ends that words leave open, beside ends that they close: what is less sure is never drawn shorter, and is told in brief. */
import { describe, expect, it } from 'vitest';
import { bar } from '../../../src/lib/charts/bar';
import { duration } from '../../../src/lib/charts/duration';
import { multiples } from '../../../src/lib/charts/multiples';
import { range } from '../../../src/lib/charts/range';
import { billions, claim, figure, stated } from './evidence';

const BOTH = [claim('rounded', billions(30)), claim('open', stated(40e9, 'USD', { scale: 1e9, relation: 'over' }))];
const named = BOTH.map(({ id }) => ({ of: id, label: id }));
const textsOf = ({ labels }: { readonly labels: readonly { readonly text: string }[] }) =>
	labels.map(({ text }) => text);
const ENDS = ['rounded: ends in the fade', '“over”: how much more is not given'];

describe.each([320, 640])('at %i px', (width) => {
	const bars = figure('bar', { bars: named }, BOTH);
	const panels = figure('multiples', { panels: named }, BOTH);

	it.each([
		['bars', bar.layout({ figure: bars, width, idPrefix: 'x' }).bars],
		['bars in brief', bar.compact({ figure: bars, width, idPrefix: 'x' }).bars],
		['multiples', multiples.layout({ figure: panels, width, idPrefix: 'x' }).panels],
		['multiples in brief', multiples.compact({ figure: panels, width, idPrefix: 'x' }).panels]
	])('%s fade farther where they are open than where they are rounded', (_, marks) => {
		const [rounded = 0, open = 0] = marks.map(({ fade }) => fade?.width ?? 0);
		expect(rounded).toBeGreaterThan(0);
		expect(open).toBeGreaterThan(rounded);
		for (const { fade } of marks) expect((fade?.x ?? 0) + (fade?.width ?? 0)).toBeLessThanOrEqual(width);
	});

	it('multiples in brief tell what their ends mean, as bars do', () => {
		const said = (texts: string[]) => texts.join(' · ');
		expect(said(textsOf(multiples.compact({ figure: panels, width, idPrefix: 'x' })))).toContain(ENDS[0]);
		for (const end of ENDS) {
			expect(said(textsOf(bar.compact({ figure: bars, width, idPrefix: 'x' })))).toContain(end);
			expect(said(textsOf(multiples.compact({ figure: panels, width, idPrefix: 'x' })))).toContain(end);
		}
	});

	it.each([undefined, 60])('a duration in brief tells what its end means, in a box of %s px', (height) => {
		const of = claim('open', stated(18, 'month', { relation: 'over' }));
		const one = figure('duration', { of: 'open', label: 'to build it' }, [of]);
		const { labels, height: high } = duration.compact({
			figure: one,
			width,
			idPrefix: 'x',
			...(height === undefined ? {} : { height })
		});
		const told = labels.find(({ text }) => text === ENDS[1]);
		expect(told?.y).toBeLessThan(high);
	});

	it('a range of “half” stands between none and all, without numbers', () => {
		const half = claim('half', stated(0.5, 'share', { word: 'half' }));
		const of = figure('range', { ranges: [{ of: 'half', label: 'homes' }] }, [half]);
		const ticks = textsOf(range.layout({ figure: of, width, idPrefix: 'x' })).slice(0, 3);
		expect(ticks).toEqual(['none', 'half', 'all']);
	});
});
