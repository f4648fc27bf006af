import { describe, expect, it } from 'vitest';
import { addTotals, playwrightTotals, vitestTotals } from '../../../src/cli/test/totals';

describe('the sum of the tests', () => {
	it('adds what vitest and Playwright report', () => {
		const unit = vitestTotals({ numPassedTests: 120, numFailedTests: 1, numTotalTests: 121 });
		const browser = playwrightTotals({ stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 2 }, errors: [] });
		expect(addTotals(unit, browser)).toEqual({ passed: 127, failed: 2 });
	});

	it('counts as failed what passed only when repeated, and errors outside a test', () => {
		expect(
			playwrightTotals({ stats: { expected: 3, unexpected: 0, flaky: 1 }, errors: [{ message: 'no server' }] })
		).toEqual({
			passed: 3,
			failed: 2
		});
	});

	it('refuses another file', () => {
		expect(() => vitestTotals({ stats: {} })).toThrow();
	});
});
