import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';
import { sliceCodePoints } from '../../../../src/lib/words/codePoints';
import type { Reading } from '../../../../src/lib/words/types';
import type { Expected } from './expected';
import { PHRASES } from './phrases';

describe('reading number words', () => {
	it('has a table of more than 150 phrases, none of them twice', () => {
		expect(new Set(PHRASES.map(({ text }) => text)).size).toBe(PHRASES.length);
		expect(PHRASES.length).toBeGreaterThan(150);
	});

	it.each(PHRASES.map(({ text, readings }) => [text, readings] as const))('reads “%s”', (text, expected) => {
		const readings = readNumbers(text);
		const found = readings.map((each) => ({ ...each, start: undefined, end: undefined }));
		const wanted = expected.map((each) => ({
			relation: 'exactly',
			decimals: 0,
			scale: 1,
			direction: directionOf(each),
			...each
		}));
		expect(found).toEqual(wanted.map((each) => ({ ...each, ...(each.stated && { stated: each.stated.map(near) }) })));
		for (const { start, end, text: words } of readings) expect(sliceCodePoints(text, start, end)).toBe(words);
	});
});

function near(value: number) {
	return expect.closeTo(value, 9);
}

/** The sign of a changed percentage, or of points, is its direction, where the table does not say otherwise. */
function directionOf({ unit, value, doubts, change }: Expected): Reading['direction'] {
	if (doubts || change || (unit !== 'percent-change' && unit !== 'percentage-point')) return undefined;
	return value < 0 ? 'down' : 'up';
}
