/** Layouts of figures that chance makes, at widths from 240 to 1600 px; `npm run fuzz:layouts` tries more of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/lib/charts/registry';
import { CHART_TYPES } from '../../../src/lib/charts/specs';
import { anyFigure } from '../../unit/figure/anyFigure';
import { drawingsOf, marksOutside, notFinite, wordsOutside, wordsOverWords } from '../../unit/figure/drawing';
import { outOfOrder } from '../../unit/figure/order';
import { unexplained } from '../../unit/figure/unexplained';

const NARROW = 240;
const WIDE = 1600;
const width = fc.integer({ min: NARROW, max: WIDE });
const chance = {
	numRuns: Number(process.env.LAYOUT_RUNS || 25),
	seed: Number(process.env.LAYOUT_SEED || 1)
};

describe.each(CHART_TYPES)('any %s, at any width', (type) => {
	it('holds all its marks and words, apart from each other, in finite numbers, in order, and explains what is open', () => {
		fc.assert(
			fc.property(anyFigure(type), width, (drawn, wide) => {
				const faults = drawingsOf(drawn, [wide]).flatMap((drawing) => [
					...notFinite(drawing.frame, 'frame'),
					...wordsOutside(drawing),
					...marksOutside(drawing),
					...wordsOverWords(drawing),
					...unexplained(drawn, drawing)
				]);
				expect([...faults, ...outOfOrder(drawn, wide)]).toEqual([]);
			}),
			chance
		);
	});
});

describe.each([
	['bar', CHARTS.bar.schema, 'bars'],
	['range', CHARTS.range.schema, 'ranges'],
	['multiples', CHARTS.multiples.schema, 'panels'],
	['timeline', CHARTS.timeline.schema, 'events']
] as const)('a %s of nothing, or of a thousand', (_, schema, field) => {
	it.each([0, 1000])('(%i) is refused before anything is laid out', (count) => {
		const items = Array.from({ length: count }, (_each, i) => ({ of: `n${i}`, label: 'A' }));
		const { success, error } = schema.safeParse({ from: 2000, to: 2010, [field]: items });
		expect(success).toBe(false);
		expect(error?.issues.map(({ path }) => path[0])).toContain(field);
	});
});
