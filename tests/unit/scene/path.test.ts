import { describe, expect, it } from 'vitest';
import { levelLine, pathThrough, strokeFrom, uprightLine, type Point } from '../../../src/lib/scene/path';

const CORNERS: Point[] = [
	[1, 2],
	[8.04, 2],
	[8, 5],
	[3, 9.96]
];

describe('a line as path data', () => {
	it('leads through its points, rounded to a tenth, level and upright steps by one number', () => {
		expect(pathThrough(CORNERS)).toBe('M1 2H8V5L3 10');
	});

	it('leads back to where it begins if it is closed', () => {
		expect(pathThrough(CORNERS, { closed: true })).toBe('M1 2H8V5L3 10Z');
	});

	it('is rounded as it is told', () => {
		expect(pathThrough(CORNERS, { round: Math.floor })).toBe('M1 2H8V5L3 9');
	});

	it('keeps its direction where it has no length', () => {
		expect([levelLine(5, 1, 8), levelLine(5, 8, 8)]).toEqual(['M1 5H8', 'M8 5H8']);
		expect([uprightLine(5, 1, 8), uprightLine(5, 8, 8)]).toEqual(['M5 1V8', 'M5 8V8']);
	});

	it('of a given length is the same wherever it stands', () => {
		expect(strokeFrom([0.123, 10], { y: 6 })).toBe('M0.1 10v6');
		expect(strokeFrom([0.15, 10.04], { y: -6 })).toBe('M0.2 10v-6');
		expect(strokeFrom([7, 10], { x: 12.25 })).toBe('M7 10h12.3');
	});
});
