import { describe, expect, it } from 'vitest';
import { atItsEdge, balanceLines, placeLabel, STYLES, widthOf } from '../../../src/lib/charts/marks/label';

const TEXT = 'China’s customs service counted $140 bn';

describe('lines of about one length', () => {
	it('keep a number and its unit together, and every word as it stands', () => {
		for (let width = 80; width <= 300; width += 1) {
			const lines = balanceLines(TEXT, STYLES.other, width);
			expect(lines.join(' ')).toBe(TEXT);
			expect(lines.some((line) => line.endsWith('$140'))).toBe(false);
			for (const line of lines) expect(widthOf(line, STYLES.other)).toBeLessThanOrEqual(width);
		}
	});

	it('part them where the line is shorter than both', () => {
		const width = widthOf('$140', STYLES.other) + 1;
		expect(balanceLines('$140 bn', STYLES.other, width)).toEqual(['$140', 'bn']);
	});

	it('leave a no-break space of the text as it is', () => {
		expect(balanceLines('over\u00a040 times', STYLES.other, 1000)).toEqual(['over\u00a040 times']);
	});
});

describe('lines in a column', () => {
	it('stand at the edge from which they are read', () => {
		const at = (text: string) => {
			const [line] = atItsEdge([placeLabel(20, 40, text, STYLES.other)], text, 20, 300);
			return [line?.x, line?.anchor];
		};
		expect(at('240 ships')).toEqual([20, 'start']);
		expect(at('240 سفينة')).toEqual([320, 'end']);
		expect(at('“ספינות” 240')).toEqual([320, 'end']);
		expect(at('Ships (سفن)')).toEqual([20, 'start']);
	});
});
