import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/lib/charts/timeline';
import type { Claim } from '../../../src/lib/dataset/types';
import { check, claim, date, figure } from './evidence';
import { xsOf } from './corners';

function layoutOf(events: readonly Claim[], from = 2019, to = 2021, width = 740) {
	const spec = { from, to, events: events.map(({ id }) => ({ of: id, label: id })) };
	return timeline.layout({ figure: figure('timeline', spec, events), width, idPrefix: 'x' });
}

const year = claim('the year', date('2020'));
const month = claim('the month', date('2020-05'));
const day = claim('the day', date('2020-05-16'));

describe('a timeline', () => {
	it.each([208, 684, 1280])('gives a year the whole cell of its year, %i px wide', (width) => {
		const { cells, ticks } = layoutOf([year], 2019, 2021, width);
		expect(ticks).toHaveLength(4);
		expect(cells[0]?.even?.x).toBeCloseTo(ticks[1] ?? NaN, 6);
		expect((cells[0]?.even?.x ?? NaN) + (cells[0]?.even?.width ?? NaN)).toBeCloseTo(ticks[2] ?? NaN, 6);
	});

	it('gives a month its month, and a day its day', () => {
		const { cells, ticks } = layoutOf([month, day]);
		const perDay = ((ticks[2] ?? NaN) - (ticks[1] ?? NaN)) / 366;
		expect(cells[0]?.even?.width).toBeCloseTo(31 * perDay, 6);
		expect(cells[0]?.even?.x).toBeCloseTo((ticks[1] ?? NaN) + (31 + 29 + 31 + 30) * perDay, 6);
		expect(cells[1]?.box?.width).toBeCloseTo(Math.max(3, perDay), 6);
		expect(cells[1]?.box?.x).toBeCloseTo((cells[0]?.even?.x ?? NaN) + 15 * perDay, 6);
	});

	it('fills a day, and no year or month in which something fell on one of its days', () => {
		const { cells, legend } = layoutOf([year, month, day]);
		expect(cells.map(({ box, even }) => [box !== undefined, even !== undefined])).toEqual([
			[false, true],
			[false, true],
			[true, false]
		]);
		expect(legend).toEqual(['within', 'stated']);
		const target = layoutOf([{ ...year, nature: 'target' }]);
		expect(target.legend).toEqual(['target', 'within']);
	});

	it('shows the first and the last year whole', () => {
		const { ticks, width } = layoutOf([year]);
		expect(ticks[0]).toBeCloseTo(1, 6);
		expect(ticks.at(-1)).toBeCloseTo(width - 1, 6);
	});

	it('names years over their cells, and no more of them than have room', () => {
		const { labels, ticks } = layoutOf([year]);
		const name = labels.find(({ text, anchor }) => text === '2020' && anchor === 'middle');
		expect(name?.x).toBeCloseTo(((ticks[1] ?? NaN) + (ticks[2] ?? NaN)) / 2, 0);
		const crowded = layoutOf([year], 1950, 2060, 208);
		const years = crowded.labels.filter(({ text, anchor }) => /^\d{4}$/.test(text) && anchor === 'middle');
		expect(years.length).toBeGreaterThan(2);
		expect(years.length).toBeLessThan(8);
	});

	it('puts the dates of other sources on the calendar, those too that speak of another event', () => {
		const other = check('other event', date('2019-07-02'), { verdict: 'not-comparable' });
		const { lane, ticks } = layoutOf([
			claim('the year', date('2020'), { checks: [check('same', date('2020-07-02')), other] })
		]);
		expect(lane?.diamonds.map(({ of }) => of)).toEqual(['same', 'other event']);
		const middles = lane?.diamonds.map(({ path }) => {
			const xs = xsOf(path);
			return (Math.min(...xs) + Math.max(...xs)) / 2;
		});
		const middleOf = (index: number) => ((ticks[index] ?? NaN) + (ticks[index + 1] ?? NaN)) / 2;
		expect(middles?.[0]).toBeCloseTo(middleOf(1), -0.5);
		expect(middles?.[1]).toBeCloseTo(middleOf(0), -0.5);
	});

	it('tells a date outside of its years in words, and explains no diamond that it does not draw', () => {
		const early = claim('the year', date('2020'), { checks: [check('early', date('1949-10-03'))] });
		const layout = layoutOf([early]);
		expect(layout.lane?.diamonds).toEqual([]);
		expect(layout.lane?.labels.map(({ text }) => text).join(' ')).toContain('3 October 1949');
		expect(layout.legend).toEqual(['within']);
	});

	it('says of a year that it is some day in it, and draws no month after the article', () => {
		const late = claim('late', date('2021'));
		const layout = layoutOf([year, late]);
		const texts = layout.labels.map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['some day in 2020 · stated', 'some day in 2021, by March · stated']));
		const perDay = ((layout.ticks[3] ?? NaN) - (layout.ticks[2] ?? NaN)) / 365;
		expect(layout.cells[1]?.even?.width).toBeCloseTo(90 * perDay, 6);
		const forecast = layoutOf([{ ...late, nature: 'forecast' }]);
		expect(forecast.cells[0]?.even?.width).toBeCloseTo(365 * perDay, 6);
	});

	it('lets a day be seen on the calendar of centuries, whose years are not all ticked', () => {
		const { cells, ticks } = layoutOf([day], 1000, 2999, 320);
		expect(cells[0]?.box?.width).toBe(3);
		expect(ticks.length).toBeLessThan(20);
	});

	it('fades away from the day that words leave open, with a firm edge at it', () => {
		const { cells, legend } = layoutOf([
			claim('before', date('2020-05', 'under')),
			claim('about', date('2020', 'about'))
		]);
		const [before, about] = cells;
		expect(before?.box).toBeUndefined();
		expect(before?.fades.map(({ thins }) => thins)).toEqual(['left']);
		expect((before?.fades[0]?.x ?? NaN) + (before?.fades[0]?.width ?? NaN)).toBeCloseTo(before?.bound ?? NaN, 6);
		expect(about?.fades.map(({ thins }) => thins)).toEqual(['left', 'right']);
		expect(legend).toEqual(['stated', 'open']);
	});

	it('draws an outline alone for a date that its words do not name', () => {
		const said = claim('the visit', date('2020'));
		const words = { start: 0, end: 'The harbour'.length };
		const { cells, legend } = layoutOf([{ ...said, words }, year]);
		expect(cells[0]).toMatchObject({ fades: [], outline: { x: cells[1]?.even?.x, width: cells[1]?.even?.width } });
		expect(cells[0]?.box).toBeUndefined();
		expect(legend).toEqual(['not-given', 'within']);
	});

	it('has all events below each other in the order of the file', () => {
		const { cells } = layoutOf([month, year, day]);
		const tops = cells.map(({ box, even }) => (box ?? even)?.y ?? NaN);
		expect(cells.map(({ of }) => of)).toEqual(['the month', 'the year', 'the day']);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
	});
});

describe('what a timeline refuses', () => {
	const codes = (of: Claim, from = 2019, to = 2021) =>
		timeline.problems({ from, to, events: [{ of: of.id, label: 'x' }] }, [of]).map(({ code }) => code);

	it('a date outside of its years, with or without a beginning, and years that run backward', () => {
		expect(codes(claim('old', date('1949')))).toEqual(['chart-outside']);
		expect(codes(claim('before', date('1949', 'under')))).toEqual(['chart-outside']);
		expect(codes(claim('before', date('2020', 'under')))).toEqual([]);
		expect(codes(year, 2021, 2019)).toEqual(['chart-years']);
		expect(codes(year)).toEqual([]);
	});
});
