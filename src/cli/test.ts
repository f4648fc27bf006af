/**
 * `npm test`: all that must hold, and what took how long; the last line is the sum of all tests. `--fast` leaves out what needs
 * a built site, `--slow` is what takes too long for each change, `--long` both and more.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runStages } from './test/run';
import { FOLDER, stagesOf } from './test/steps';
import { summaryOf } from './test/summary';
import { run } from './terminal';

const FLAG = { type: 'boolean' } as const;

await run(async () => {
	const { values } = parseArgs({ options: { fast: FLAG, slow: FLAG, long: FLAG } });
	const extent = values.fast ? 'fast' : values.slow ? 'slow' : values.long ? 'long' : 'all';
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const start = performance.now();
	const outcomes = await runStages(stagesOf(extent), { say: console.log, isBrief: extent === 'fast' });
	if (outcomes.some(({ state }) => state !== 'good')) process.exitCode = 1;
	for (const line of summaryOf(outcomes, performance.now() - start)) console.log(line);
});
