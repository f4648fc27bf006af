/** One file, verified as the command does; prints what it took: run by itself, so that the memory is that of this file. */
import { verifyCommand } from '../../../src/cli/check';

const [path = ''] = process.argv.slice(2);
const start = process.cpuUsage();
const lines: string[] = [];
await verifyCommand(
	[path, '--json'],
	(line) => lines.push(line),
	(line) => lines.push(line)
);
const { user, system } = process.cpuUsage(start);
console.log(
	JSON.stringify({
		told: lines.join('\n'),
		// Of the processor: other programs may run beside it.
		seconds: (user + system) / 1e6,
		megabytes: process.resourceUsage().maxRSS / 1024
	})
);
