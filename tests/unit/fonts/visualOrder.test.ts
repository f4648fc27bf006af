import { describe, expect, test } from 'vitest';
import { asSet, inVisualOrder, stretchesOf, type Direction } from '../../../src/lib/fonts/visualOrder';

/** What is seen from left to right, a stretch each. */
function seen(text: string, direction?: Direction): string[] {
	return inVisualOrder(stretchesOf(text, direction)).map((stretch) => stretch.text);
}

describe('the order in which a line is seen', () => {
	test('is that of its letters where all run from left to right', () => {
		expect(seen('Trade, 2020 (mn)')).toEqual(['Trade, 2020 (mn)']);
	});

	test('has words of Hebrew from the right, each in the order in which it is read', () => {
		expect(seen('שלום נמל')).toEqual(['נמל', ' ', 'שלום']);
	});

	test('keeps a number from left to right among them', () => {
		expect(seen('ميناء 2020: عام')).toEqual(['عام', ' ', ':', '2020', ' ', 'ميناء']);
	});

	test('turns brackets round', () => {
		expect(seen('ميناء (2020)')).toEqual(['(', '2020', ')', ' ', 'ميناء']);
		expect(seen('(ميناء) a')).toEqual(['(', 'ميناء', ') a']);
	});

	test('leaves words of Latin where they stand in the line', () => {
		expect(seen('عدد السفن, count')).toEqual(['السفن', ' ', 'عدد', ', count']);
	});

	test('begins and ends a line from right to left at its own ends', () => {
		expect(seen('“שלום 240.”', 'rtl')).toEqual(['.”', '240', ' ', '“שלום']);
		expect(seen('2023 (ABC)', 'rtl')).toEqual(['(', 'ABC', ')', ' ', '2023']);
	});

	test('gives fonts signs as they are seen: they turn round what has letters of such a script alone', () => {
		expect(asSet({ text: '.”', level: 1 })).toBe('”.');
		expect(asSet({ text: 'שלום', level: 1 })).toBe('שלום');
		expect(asSet({ text: '٤٫٥', level: 2 })).toBe('٥٫٤');
	});
});
