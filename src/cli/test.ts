/**
 * `npm test`: all that must hold, and what took how long; the last line is the sum of all tests. `--fast` leaves out what needs
 * a built site, `--slow` is what takes too long for each change, `--long` both and more.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { readArguments } from './arguments';
import { runStages } from './test/run';
import { FOLDER, stagesOf } from './test/steps';
import { summaryOf } from './test/summary';
import { run } from './terminal';

const FLAG = { type: 'boolean' } as const;
const EXTENTS = ['fast', 'slow', 'long'] as const;
const OPTIONS = { fast: FLAG, slow: FLAG, long: FLAG, help: FLAG };

const HELP = `Usage: npm test [-- options]

Tries all that must hold, and tells what took how long; the last line is the sum of all tests.

Options
  --fast  Leaves out what needs a built site (npm run test:fast).
  --slow  What takes too long for each change: real programs, three browsers, long runs (npm run test:slow).
  --long  All of both, and more.
  --help  Prints this.`;

await run(async () => {
	const { has, rest, mistakes } = readArguments(process.argv.slice(2), OPTIONS);
	if (has('help')) {
		console.log(HELP);
		return;
	}
	const unfit = [...mistakes, ...rest.map((word) => `“${word}” does not fit. Single tests: npx vitest run <file>.`)];
	if (unfit.length > 0) throw new Error(`${unfit.join('\n')}\n\nHow it is used: npm test -- --help`);
	const extent = EXTENTS.find((name) => has(name)) ?? 'all';
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const start = performance.now();
	const outcomes = await runStages(stagesOf(extent), { say: console.log, isBrief: extent === 'fast' });
	if (outcomes.some(({ state }) => state !== 'good')) process.exitCode = 1;
	for (const line of summaryOf(outcomes, performance.now() - start)) console.log(line);
});
