/** Which tests failed, how many passed and how long each file took, from the reports that vitest and Playwright write as JSON. */
import { stripVTControlCharacters } from 'node:util';
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

export interface Failure {
	/** The test, or what broke outside of all. */
	readonly name: string;
	readonly why: string;
}

export interface TestReport {
	readonly totals: Totals;
	readonly files: readonly TestFile[];
	readonly failures: readonly Failure[];
}

export const NO_TESTS: TestReport = { totals: { passed: 0, failed: 0 }, files: [], failures: [] };

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	testResults: z.array(
		z.object({
			name: z.string(),
			startTime: z.number(),
			endTime: z.number(),
			status: z.string(),
			/** Why the whole file failed. */
			message: z.string(),
			assertionResults: z.array(
				z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() })
			)
		})
	)
});

const errorOf = z.object({ message: z.string().optional() });

const playwrightSpec = z.object({
	title: z.string(),
	file: z.string(),
	tests: z.array(
		z.object({
			status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
			results: z.array(z.object({ duration: z.number(), errors: z.array(errorOf) }))
		})
	)
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
	errors: z.array(errorOf),
	suites: z.array(playwrightSuite)
});

/** @throws if it is no report of vitest's `json` reporter */
export function readVitest(report: unknown): TestReport {
	const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
	return {
		totals: { passed: numPassedTests, failed: numFailedTests },
		files: testResults.map(({ name, startTime, endTime }) => ({ file: name, ms: endTime - startTime })),
		failures: testResults.flatMap(({ name: file, status, message, assertionResults }) => {
			const failed = assertionResults.filter(({ status }) => status === 'failed');
			if (failed.length === 0 && status === 'failed') return [failure(file, [message])];
			return failed.map(({ fullName, failureMessages }) => failure(`${file}: ${fullName}`, failureMessages ?? []));
		})
	};
}

/** Errors outside a test, and tests that passed only when repeated, count as failed. @throws if it is no report of Playwright's `json` reporter */
export function readPlaywright(report: unknown): TestReport {
	const { stats, errors, suites } = playwrightReport.parse(report);
	const files = new Map<string, number>();
	const failures = errors.map((error) => failure('outside of all tests', [error.message ?? '']));
	for (const { title, file, tests } of suites.flatMap(specsOf))
		for (const { status, results } of tests) {
			for (const { duration } of results) files.set(file, (files.get(file) ?? 0) + duration);
			if (status !== 'unexpected' && status !== 'flaky') continue;
			const said = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message));
			failures.push(failure(`${file}: ${title}`, said));
		}
	return {
		totals: { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length },
		files: [...files].map(([file, ms]) => ({ file, ms })),
		failures
	};
}

function failure(name: string, messages: readonly string[]): Failure {
	return { name, why: stripVTControlCharacters(messages.join('\n')).trim() };
}

function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSpec[] {
	return [...specs, ...suites.flatMap(specsOf)];
}

export function addReports(one: TestReport, other: TestReport): TestReport {
	return {
		totals: {
			passed: one.totals.passed + other.totals.passed,
			failed: one.totals.failed + other.totals.failed
		},
		files: [...one.files, ...other.files],
		failures: [...one.failures, ...other.failures]
	};
}
