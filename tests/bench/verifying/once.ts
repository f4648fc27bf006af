/** One file, verified as the command does; prints what it took: run by itself, so that the memory is that of this file. */
import { verifyCommand } from '../../../src/cli/check';

const [path = ''] = process.argv.slice(2);
const start = performance.now();
const lines: string[] = [];
await verifyCommand(
	[path, '--json'],
	(line) => lines.push(line),
	(line) => lines.push(line)
);
console.log(
	JSON.stringify({
		told: lines.join('\n'),
		seconds: (performance.now() - start) / 1000,
		megabytes: process.resourceUsage().maxRSS / 1024
	})
);
