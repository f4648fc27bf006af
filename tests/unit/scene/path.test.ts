import { describe, expect, it } from 'vitest';
import {
	joined,
	levelLine,
	pathThrough,
	strokeFrom,
	uprightLine,
	withSteps,
	type Point
} from '../../../src/lib/scene/path';

const CORNERS: Point[] = [
	[1, 2],
	[8.04, 2],
	[8, 5],
	[3, 9.96]
];

describe('a line as path data', () => {
	it('leads through its points, rounded to a tenth, level and upright steps by one number', () => {
		expect(pathThrough(CORNERS).d).toBe('M1 2H8V5L3 10');
	});

	it('leads back to where it begins if it is closed', () => {
		expect(pathThrough(CORNERS, { closed: true }).d).toBe('M1 2H8V5L3 10Z');
	});

	it('is rounded as it is told', () => {
		expect(pathThrough(CORNERS, { round: Math.floor }).d).toBe('M1 2H8V5L3 9');
	});

	it('keeps its direction where it has no length', () => {
		expect([levelLine(5, 1, 8).d, levelLine(5, 8, 8).d]).toEqual(['M1 5H8', 'M8 5H8']);
		expect([uprightLine(5, 1, 8).d, uprightLine(5, 8, 8).d]).toEqual(['M5 1V8', 'M5 8V8']);
	});

	it('of a given length is the same wherever it stands', () => {
		expect(strokeFrom([0.123, 10], { y: 6 }).d).toBe('M0.1 10v6');
		expect(strokeFrom([0.15, 10.04], { y: -6 }).d).toBe('M0.2 10v-6');
		expect(strokeFrom([7, 10], { x: 12.25 }).d).toBe('M7 10h12.3');
	});

	it('keeps the points that it writes, each line for itself', () => {
		expect(joined([pathThrough(CORNERS, { closed: true }), strokeFrom([0.123, 10], { y: -6 })]).lines).toEqual([
			{
				points: [
					[1, 2],
					[8, 2],
					[8, 5],
					[3, 10]
				],
				isClosed: true
			},
			{
				points: [
					[0.1, 10],
					[0.1, 4]
				],
				isClosed: false
			}
		]);
	});
});

describe('withSteps', () => {
	it.each([
		['M566.2 9L572.2 3L578.2 9L572.2 15Z', 'M566.2 9l6-6 6 6-6 6Z'],
		['M709.2 252L715.2 246H796.3L802.3 252L796.3 258H715.2Z', 'M709.2 252l6-6 81.1 0 6 6-6 6-81.1 0Z'],
		['M0.1 10V20.3H5Z', 'M0.1 10l0 10.3 4.9 0Z']
	])('writes the outline %s as steps', (d, steps) => {
		expect(withSteps(d)).toBe(steps);
	});

	it.each(['M0 581h1280', 'M802.3 87.8V105H1221.4V122.3', 'M1 2L3 4Z', 'M1 2v6M3 4v6', ''])(
		'leaves %s, which is no outline, as it is',
		(d) => {
			expect(withSteps(d)).toBe(d);
		}
	);
});
