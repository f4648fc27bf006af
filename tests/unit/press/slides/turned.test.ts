import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/lib/press/slides/markup';

const box = { x: 0, y: 0, width: 100, height: 20 };
const letters = { face: 'Georgia', size: 12, colour: '#000000', bold: false, italic: true };
const line = { runs: [{ text: 'שלום 240.' }], align: 'r' as const, letters };

describe('a line of a slide', () => {
	it('runs from right to left where its text does', () => {
		expect(textOf({ id: 1, name: 'Words' }, box, { ...line, direction: 'rtl' })).toContain('<a:pPr algn="r" rtl="1"/>');
		expect(textOf({ id: 1, name: 'Words' }, box, line)).toContain('<a:pPr algn="r"/>');
	});
});
