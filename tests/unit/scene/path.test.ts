import { describe, expect, it } from 'vitest';
import { joined, levelLine, pathThrough, strokeFrom, uprightLine, type Point } from '../../../src/lib/scene/path';

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
