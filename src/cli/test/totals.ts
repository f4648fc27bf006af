/** How many tests passed and failed, from the reports that vitest and Playwright write as JSON. */
import { z } from 'zod';

export interface Totals {
	readonly passed: number;
	readonly failed: number;
}

export const NO_TESTS: Totals = { passed: 0, failed: 0 };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
	errors: z.array(z.unknown())
});

/** @throws if it is no report of vitest's `json` reporter */
export function vitestTotals(report: unknown): Totals {
	const { numPassedTests, numFailedTests } = vitestReport.parse(report);
	return { passed: numPassedTests, failed: numFailedTests };
}

/** Errors outside a test, and tests that passed only when repeated, count as failed. @throws if it is no report of Playwright's `json` reporter */
export function playwrightTotals(report: unknown): Totals {
	const { stats, errors } = playwrightReport.parse(report);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export function addTotals(one: Totals, other: Totals): Totals {
	return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
