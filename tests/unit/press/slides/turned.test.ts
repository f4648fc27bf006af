import { describe, expect, it } from 'vitest';
import { turnedBoxes } from '../../../../src/lib/figure/turnedBoxes';
import { rulerOf } from '../../../../src/lib/fonts/measure';
import { textOf } from '../../../../src/lib/press/slides/markup';
import { runsOf } from '../../../../src/lib/press/slides/runs';
import type { TextShape } from '../../../../src/lib/scene/shapes';

const box = { x: 0, y: 0, width: 100, height: 20 };
const letters = { face: 'Georgia', size: 12, colour: '#000000', bold: false, italic: true };
const line = { runs: [{ text: 'שלום 240.' }], align: 'r' as const, letters };

describe('a line of a slide', () => {
	it('runs from right to left where its text does', () => {
		expect(textOf({ id: 1, name: 'Words' }, box, { ...line, direction: 'rtl' })).toContain('<a:pPr algn="r" rtl="1"/>');
		expect(textOf({ id: 1, name: 'Words' }, box, line)).toContain('<a:pPr algn="r"/>');
	});

	it('has its drawn words marked, wherever they are seen', () => {
		const text = '“כ-240 אוניות נכנסו לנמל בשנת 2023.”';
		const ruler = rulerOf(text, 'quote', 16);
		const shape: TextShape = {
			kind: 'text',
			x: 50,
			y: 20,
			text,
			role: 'quote',
			size: 16,
			ink: 'ink',
			anchor: 'start',
			width: ruler.width(0, [...text].length),
			direction: 'rtl'
		};
		for (const words of ['כ-240 אוניות', '2023']) {
			const start = text.indexOf(words);
			const grounds = turnedBoxes(text, ruler, [{ start, end: start + words.length }]).map(({ from, to }) => ({
				x: 50 + from - 1,
				y: 10,
				width: to - from + 2,
				height: 12
			}));
			const runs = runsOf(shape, 50, { grounds, colour: '#FFE599' });
			expect(runs.map((run) => run.text).join('')).toBe(text);
			expect(runs.flatMap((run) => (run.marked ? [run.text] : []))).toEqual([words]);
		}
		expect(runsOf(shape, 50, { grounds: [], colour: '#FFE599' })).toEqual([{ text }]);
	});
});
