/** The end of `npm test`: how each step went, what took how long, what failed, and the sum of all tests. */
import { relative, sep } from 'node:path';
import { addReports, NO_TESTS, type Failure } from './reports';
import type { Outcome } from './run';

const SLOWEST = 10;
/** Of why something failed, as many lines are repeated. */
const LINES = 12;

const row = (ms: number, words: string) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${words}`;

/** The lines; the last one is the sum, alone. @param ms the time of all steps together, some of which ran side by side */
export function summaryOf(outcomes: readonly Outcome[], ms: number): string[] {
	const steps = outcomes.map(({ name, state, ms }) => row(ms, state === 'good' ? name : `${name}: ${state}`));
	const files = outcomes.flatMap(({ name, files }) =>
		files.map(({ file, ms }) => ({ ms, words: `${relative('.', file)}, in the ${name}` }))
	);
	const { totals, failures } = outcomes.reduce(addReports, NO_TESTS);
	const slowest = files.sort((one, other) => other.ms - one.ms).slice(0, SLOWEST);
	return [
		'',
		'What took how long:',
		...steps,
		row(ms, 'all of it'),
		...(slowest.length > 0 ? ['', 'The slowest files of tests:'] : []),
		...slowest.map(({ ms, words }) => row(ms, words)),
		...(failures.length > 0 ? ['', 'What failed:'] : []),
		...failures.flatMap(linesOf),
		'',
		`${totals.passed} passed, ${totals.failed} failed`
	];
}

function linesOf({ name, why }: Failure): string[] {
	const lines = why.split('\n').filter((line) => line.trim() !== '');
	return [`  ${name.replace(process.cwd() + sep, '')}`, ...lines.slice(0, LINES).map((line) => `      ${line}`)];
}
