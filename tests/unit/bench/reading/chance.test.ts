import { describe, expect, it } from 'vitest';
import { bootstrap, wilson } from '../../../bench/reading/chance';

describe('intervals of 95 %', () => {
	it('are Wilson’s for a share: 0 of 500 and 8 of 10 as textbooks have them', () => {
		expect(wilson(0, 500)[0]).toBe(0);
		expect(wilson(0, 500)[1]).toBeCloseTo(0.00762, 4);
		expect(wilson(8, 10)[0]).toBeCloseTo(0.4902, 3);
		expect(wilson(8, 10)[1]).toBeCloseTo(0.9433, 3);
	});

	it('say nothing where nothing was tried', () => {
		expect(wilson(0, 0)).toEqual([0, 1]);
	});

	it('hold the mean of what was drawn, and are the same each time', () => {
		const mean = (sample: readonly number[]) => sample.reduce((sum, one) => sum + one, 0) / sample.length;
		const units = Array.from({ length: 100 }, (_, place) => place % 2);
		const [lower, upper] = bootstrap(units, mean);
		expect(lower).toBeGreaterThan(0.35);
		expect(lower).toBeLessThan(0.5);
		expect(upper).toBeGreaterThan(0.5);
		expect(upper).toBeLessThan(0.65);
		expect(bootstrap(units, mean)).toEqual([lower, upper]);
	});
});
