import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitStairs, stairAt, stairsCss, type Stairs } from '../../../../src/lib/site/embed/stairs';
import { runs } from '../../extent';

/** What a browser makes of it, for a column of this width: the functions of CSS are those of arithmetic here. */
function evaluated(css: string, width: number): number {
	const arithmetic = css
		.replaceAll(/\b(max|min)\(/g, 'Math.$1(')
		.replaceAll('100%', String(width))
		.replaceAll('px', '');
	return Number(new Function(`return ${arithmetic}`)());
}

const FALLING: Stairs = [
	{ from: 240, to: 320, height: 1471 },
	{ from: 320, to: 740, height: 1005 },
	{ from: 740, to: undefined, height: 844 }
];
const RISING: Stairs = [
	{ from: 240, to: 420, height: 500 },
	{ from: 420, to: 560, height: 700 },
	{ from: 560, to: undefined, height: 600 }
];

describe('the steps of a height', () => {
	it('are CSS that is short where they only fall', () => {
		expect(stairsCss(FALLING)).toBe('max(844px,min(1005px,(740px - 100%)*1e5),min(1471px,(320px - 100%)*1e5))');
		expect(stairsCss(FALLING.slice(2))).toBe('844px');
	});

	it('come out of the CSS as they are, also where a narrower one is lower', () => {
		for (const stairs of [FALLING, RISING])
			for (const width of [240, 300, 319, 320, 419, 420, 559, 560, 739, 740, 2000])
				expect(evaluated(stairsCss(stairs), width), `${width}`).toBe(stairAt(stairs, width));
	});

	it('are never lower than what is needed, nor an eighth higher, whatever heights there are', () => {
		const levels = fc.array(fc.integer({ min: 200, max: 3000 }), { minLength: 7, maxLength: 7 });
		fc.assert(
			fc.property(levels, (heights) => {
				const heightAt = (width: number) =>
					(heights[[320, 420, 560, 740, 980, 1280].filter((step) => step <= width).length] ?? 0) + (width % 7);
				const stairs = fitStairs(heightAt);
				const css = stairsCss(stairs);
				for (let width = 240; width <= 1440; width += 13) {
					const given = evaluated(css, width);
					expect(given).toBeGreaterThanOrEqual(heightAt(width));
					expect(given).toBeLessThanOrEqual(heightAt(width) * 1.125);
				}
			}),
			{ numRuns: runs(50) }
		);
	});
});
