import { describe, expect, it } from 'vitest';
import { addTotals, readPlaywright, readVitest } from '../../../../src/cli/test/reports';

const UNIT = {
	numPassedTests: 120,
	numFailedTests: 1,
	numTotalTests: 121,
	testResults: [{ name: '/project/tests/unit/a.test.ts', startTime: 1000, endTime: 1250.5, status: 'passed' }]
};
const testOf = (...durations: number[]) => ({ results: durations.map((duration) => ({ duration })) });
const BROWSER = {
	stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 2 },
	errors: [],
	suites: [
		{
			specs: [{ file: 'axe.test.ts', tests: [testOf(1000), testOf(200, 30)] }],
			suites: [{ specs: [{ file: 'axe.test.ts', tests: [testOf(4)] }] }]
		},
		{ specs: [{ file: 'print.test.ts', tests: [testOf(70)] }] }
	]
};

describe('the sum of the tests', () => {
	it('adds what vitest and Playwright report', () => {
		expect(addTotals(readVitest(UNIT).totals, readPlaywright(BROWSER).totals)).toEqual({ passed: 127, failed: 2 });
	});

	it('counts as failed what passed only when repeated, and errors outside a test', () => {
		const stats = { expected: 3, unexpected: 0, flaky: 1 };
		expect(readPlaywright({ ...BROWSER, stats, errors: [{ message: 'no server' }] }).totals).toEqual({
			passed: 3,
			failed: 2
		});
	});

	it('refuses another file', () => {
		expect(() => readVitest({ stats: {} })).toThrow();
		expect(() => readPlaywright(UNIT)).toThrow();
	});
});

describe('the time of the tests', () => {
	it('is told of each file, with all of its tests', () => {
		expect(readVitest(UNIT).files).toEqual([{ file: '/project/tests/unit/a.test.ts', ms: 250.5 }]);
		expect(readPlaywright(BROWSER).files).toEqual([
			{ file: 'axe.test.ts', ms: 1234 },
			{ file: 'print.test.ts', ms: 70 }
		]);
	});
});
