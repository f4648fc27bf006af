import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../../../src/lib/site/figure/linked/cleanLine';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the line while nothing is pointed at', () => {
	const words = box(100, 0, 60, 20);
	const mark = box(0, 100, 200, 40);

	it('goes straight down where nothing is in the way', () => {
		expect(cleanLine(words, mark, 60, [])).toEqual([
			{ x: 130, y: 20 },
			{ x: 130, y: 54 },
			{ x: 130, y: 54 },
			{ x: 130, y: 100 }
		]);
	});

	it('goes across above the drawing to where the way down is free', () => {
		expect(cleanLine(words, mark, 60, [box(20, 70, 150, 16)])).toEqual([
			{ x: 130, y: 20 },
			{ x: 130, y: 54 },
			{ x: 192, y: 54 },
			{ x: 192, y: 100 }
		]);
	});

	it('goes down between two words where it is told to', () => {
		const next = [box(90, 30, 50, 16), box(146, 30, 60, 16)];
		expect(cleanLine(words, mark, 60, next)).toBeUndefined();
		expect(cleanLine(words, mark, 60, next, [143])?.[3]).toEqual({ x: 143, y: 100 });
	});

	it('is none where lines of words close every way', () => {
		expect(cleanLine(words, mark, 60, [box(0, 30, 300, 16)])).toBeUndefined();
	});
});
