import { describe, expect, test } from 'vitest';
import { inVisualOrder, stretchesOf } from '../../../../src/lib/press/pdf/visualOrder';

/** What is seen from left to right, a stretch each. */
function seen(text: string): string[] {
	return inVisualOrder(stretchesOf(text)).map((stretch) => stretch.text);
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
});
