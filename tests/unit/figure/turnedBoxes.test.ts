import { describe, expect, it } from 'vitest';
import { placeQuote } from '../../../src/lib/figure/quoteLines';
import { turnedBoxes } from '../../../src/lib/figure/turnedBoxes';
import type { Ruler } from '../../../src/lib/fonts/measure';
import type { Quote } from '../../../src/lib/dataset/types';

/** Each character is 10 px wide. */
const ruler = (text: string): Ruler => ({
	characters: [...text],
	width: (start, end) => 10 * Math.max(0, end - start)
});
const boxes = (line: string, words: string) => {
	const start = line.indexOf(words);
	return turnedBoxes(line, ruler(line), [{ start, end: start + words.length }]);
};

const LINE = 'כ-240 אוניות באו';

describe('marked words of a line from right to left', () => {
	it('stand at the right where the line begins with them, and at the left where it ends', () => {
		expect(boxes(LINE, 'כ-240 אוניות')).toEqual([{ from: 40, to: 160 }]);
		expect(boxes(LINE, 'באו')).toEqual([{ from: 0, to: 30 }]);
	});

	it('are in pieces where a number and words beside it run against each other', () => {
		// “24” is the left of “240”, and what is read before it stands at its right.
		expect(boxes(LINE, 'כ-24')).toEqual([
			{ from: 110, to: 130 },
			{ from: 140, to: 160 }
		]);
	});
});

describe('a quote that begins at the right', () => {
	const quote: Quote = {
		id: 'q',
		exact: LINE,
		prefix: '',
		suffix: '',
		start: 0,
		end: LINE.length,
		speaker: { id: 's', name: 'S' }
	};
	const place = { x: 20, y: 40, width: 400, leading: 20, style: { role: 'quote', size: 17, ink: 'ink' } } as const;

	it('has lines from right to left, which begin at the right edge', () => {
		const { labels } = placeQuote(quote, [], undefined, place);
		expect(labels).toMatchObject([{ x: 420, anchor: 'end', direction: 'rtl', text: `“${LINE}”` }]);
	});

	it('is the only one that does', () => {
		const { labels } = placeQuote({ ...quote, exact: 'About 240 ships' }, [], undefined, place);
		expect(labels[0]).toMatchObject({ x: 20, anchor: 'start' });
		expect(labels[0]).not.toHaveProperty('direction');
	});
});
