/** The end of `npm test`: how each step went, what took how long, and the sum of all tests. */
import { relative } from 'node:path';
import { addTotals, NO_TESTS } from './reports';
import type { Outcome } from './run';

const SLOWEST = 10;

const row = (ms: number, words: string) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${words}`;

/** The lines; the last one is the sum, alone. @param ms the time of all steps together, some of which ran side by side */
export function summaryOf(outcomes: readonly Outcome[], ms: number): string[] {
	const steps = outcomes.map(({ name, state, ms }) => row(ms, state === 'good' ? name : `${name}: ${state}`));
	const files = outcomes.flatMap(({ name, files }) =>
		files.map(({ file, ms }) => ({ ms, words: `${relative('.', file)}, in the ${name}` }))
	);
	const slowest = files.sort((one, other) => other.ms - one.ms).slice(0, SLOWEST);
	const { passed, failed } = outcomes.reduce((sum, { totals }) => addTotals(sum, totals), NO_TESTS);
	return [
		'',
		'What took how long:',
		...steps,
		row(ms, 'all of it'),
		...(slowest.length > 0 ? ['', 'The slowest files of tests:'] : []),
		...slowest.map(({ ms, words }) => row(ms, words)),
		'',
		`${passed} passed, ${failed} failed`
	];
}
