/**
 * `npm run fuzz:layouts -- --cases 2000 --seed 1`: so many figures of each chart type, made by chance, at widths from 240 to
 * 1600 px. What fails is told with its numbers and made as small as it can be.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } }
});
// Components are compiled by the test runner alone.
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz/layouts/shortRun.test.ts', '--testTimeout', '0'], {
	stdio: 'inherit',
	env: { ...process.env, LAYOUT_RUNS: values.cases, LAYOUT_SEED: values.seed }
});
process.exitCode = status ?? 1;
