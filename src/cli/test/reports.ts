/** How many tests passed and failed and how long each file took, from the reports that vitest and Playwright write as JSON. */
import { z } from 'zod';

export interface Totals {
	readonly passed: number;
	readonly failed: number;
}

export interface TestFile {
	/** Its path, as the report has it. */
	readonly file: string;
	/** The time of all its tests together, with what stands before and after them. */
	readonly ms: number;
}

export interface TestReport {
	readonly totals: Totals;
	readonly files: readonly TestFile[];
}

export const NO_TESTS: Totals = { passed: 0, failed: 0 };

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	testResults: z.array(z.object({ name: z.string(), startTime: z.number(), endTime: z.number() }))
});

const playwrightSpec = z.object({
	file: z.string(),
	tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) }))
});
type PlaywrightSpec = z.infer<typeof playwrightSpec>;
const playwrightSuite = z.object({
	specs: z.array(playwrightSpec),
	get suites() {
		return z.array(playwrightSuite).optional();
	}
});
type PlaywrightSuite = z.infer<typeof playwrightSuite>;
const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
	errors: z.array(z.unknown()),
	suites: z.array(playwrightSuite)
});

/** @throws if it is no report of vitest's `json` reporter */
export function readVitest(report: unknown): TestReport {
	const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
	return {
		totals: { passed: numPassedTests, failed: numFailedTests },
		files: testResults.map(({ name, startTime, endTime }) => ({ file: name, ms: endTime - startTime }))
	};
}

/** Errors outside a test, and tests that passed only when repeated, count as failed. @throws if it is no report of Playwright's `json` reporter */
export function readPlaywright(report: unknown): TestReport {
	const { stats, errors, suites } = playwrightReport.parse(report);
	const files = new Map<string, number>();
	for (const { file, tests } of suites.flatMap(specsOf))
		for (const { results } of tests)
			for (const { duration } of results) files.set(file, (files.get(file) ?? 0) + duration);
	return {
		totals: { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length },
		files: [...files].map(([file, ms]) => ({ file, ms }))
	};
}

function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSpec[] {
	return [...specs, ...suites.flatMap(specsOf)];
}

export function addTotals(one: Totals, other: Totals): Totals {
	return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
