/**
 * `npm test`: all that must hold, and what took how long; the last line is the sum of all tests. `--fast` leaves out what needs
 * a built site, `--long` adds what takes too long for every day.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runStages } from './test/run';
import { FOLDER, stagesOf } from './test/steps';
import { summaryOf } from './test/summary';
import { run } from './terminal';

await run(async () => {
	const { values } = parseArgs({ options: { fast: { type: 'boolean' }, long: { type: 'boolean' } } });
	const extent = values.fast ? 'fast' : values.long ? 'long' : 'all';
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const start = performance.now();
	const outcomes = await runStages(stagesOf(extent), { say: console.log, isBrief: extent === 'fast' });
	if (outcomes.some(({ state }) => state !== 'good')) process.exitCode = 1;
	for (const line of summaryOf(outcomes, performance.now() - start)) console.log(line);
});
