import { describe, expect, it } from 'vitest';
import { addReports, readPlaywright, readVitest } from '../../../../src/cli/test/reports';

const UNIT = {
	numPassedTests: 120,
	numFailedTests: 1,
	numTotalTests: 121,
	testResults: [
		{
			name: '/project/tests/unit/a.test.ts',
			startTime: 1000,
			endTime: 1250.5,
			status: 'failed',
			message: '',
			assertionResults: [
				{ fullName: 'a adds', status: 'passed', failureMessages: [] },
				{
					fullName: 'a takes away',
					status: 'failed',
					failureMessages: ['\u001b[31mexpected 3 to be 2\u001b[39m\n at a:1']
				}
			]
		}
	]
};
const testOf = (...durations: number[]) => ({
	status: 'expected',
	results: durations.map((duration) => ({ duration, errors: [] }))
});
const failing = { status: 'unexpected', results: [{ duration: 70, errors: [{ message: 'no paper' }] }] };
const BROWSER = {
	stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 2 },
	errors: [],
	suites: [
		{
			specs: [{ title: 'axe', file: 'axe.test.ts', tests: [testOf(1000), testOf(200, 30)] }],
			suites: [{ specs: [{ title: 'axe', file: 'axe.test.ts', tests: [testOf(4)] }] }]
		},
		{ specs: [{ title: 'prints', file: 'print.test.ts', tests: [failing] }] }
	]
};

describe('the sum of the tests', () => {
	it('adds what vitest and Playwright report', () => {
		expect(addReports(readVitest(UNIT), readPlaywright(BROWSER)).totals).toEqual({ passed: 127, failed: 2 });
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

describe('what failed', () => {
	it('is named with its file and the reason, in plain letters', () => {
		expect(readVitest(UNIT).failures).toEqual([
			{ name: '/project/tests/unit/a.test.ts: a takes away', why: 'expected 3 to be 2\n at a:1' }
		]);
		expect(readPlaywright({ ...BROWSER, errors: [{ message: 'no server' }] }).failures).toEqual([
			{ name: 'outside of all tests', why: 'no server' },
			{ name: 'print.test.ts: prints', why: 'no paper' }
		]);
	});

	it('is a file that cannot be read as a whole', () => {
		const broken = {
			name: 'b.test.ts',
			startTime: 0,
			endTime: 1,
			status: 'failed',
			message: 'no such module',
			assertionResults: []
		};
		expect(readVitest({ ...UNIT, testResults: [broken] }).failures).toEqual([
			{ name: 'b.test.ts', why: 'no such module' }
		]);
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
