/** A process of the fuzzer: it tries its share of the cases and tells what came of each. */
import { readBases } from './bases';
import { tryCase } from './tryCase';
import { Workspace } from './workspace';

const [seed = 1, first = 0, step = 1, end = 0] = process.argv.slice(2).map(Number);
const bases = readBases();
const workspace = new Workspace();
process.on('exit', () => workspace.remove());
// The command has ended, or was stopped: nobody listens any more.
process.on('disconnect', () => process.exit());
for (let number = first; number < end; number += step) {
	const outcome = tryCase(bases, workspace, seed, number);
	// Waiting until it is told leaves the process open to being stopped.
	await new Promise((told) => process.send?.(outcome, told));
}
process.disconnect();
