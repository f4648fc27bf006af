/** A process of the fuzzer: it tries its share of the cases and tells what came of each. */
import { readBases } from './bases';
import { tryCase } from './tryCase';
import { Workspace } from './workspace';

const [seed = 1, first = 0, step = 1, end = 0] = process.argv.slice(2).map(Number);
const bases = readBases();
const workspace = new Workspace();
for (let number = first; number < end && process.connected; number += step) {
	const outcome = tryCase(bases, workspace, seed, number);
	// Waiting until it is told leaves the process open to being stopped.
	await new Promise((told) => process.send?.(outcome, told));
}
// If it is not connected any more, the command was stopped: nobody listens.
if (process.connected) process.disconnect();
else process.exit();
