import { describe, expect, it } from 'vitest';
import { atItsEdge, balanceLines, placeLabel, placeLines, STYLES, widthOf } from '../../../src/lib/charts/marks/label';

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

describe('a line of text', () => {
	it('is read from the side at which its first letter is written, wherever it is anchored', () => {
		const directions = (anchor: 'start' | 'end') =>
			['12 سفينة', '“240 ספינות”.', '2020 (GDP)', 'مصر 2020 (GDP)', 'Egypt (مصر)', '+60 %'].map(
				(text) => placeLabel(20, 40, text, { ...STYLES.name, anchor }).direction
			);
		expect(directions('start')).toEqual(['rtl', 'rtl', undefined, 'rtl', undefined, undefined]);
		expect(directions('end')).toEqual(directions('start'));
	});

	it('is read from the left where it is a sentence of ours that begins with words of others', () => {
		expect(placeLabel(0, 0, '“٤٫٥”: read by a person', STYLES.under).direction).toBeUndefined();
	});

	it('is read from the side of the text that it is a line of', () => {
		const lines = (text: string) => placeLines(0, 0, text, STYLES.name, 60).map(({ direction }) => direction);
		expect(new Set(lines('Ships of the port, called سفن الميناء in Egypt'))).toEqual(new Set([undefined]));
		expect(new Set(lines('سفن الميناء, Ships of the port, 2020'))).toEqual(new Set(['rtl']));
		expect(placeLabel(0, 0, 'سفن', STYLES.name, 'Ships: سفن').direction).toBeUndefined();
	});
});
