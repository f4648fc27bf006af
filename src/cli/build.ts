/** `npm run build`. */
import { seconds } from '../build/progress';
import { buildSite, inspectSite } from '../build/site';
import { settings } from '../lib/settings.js';
import { BUILD_HELP, readBuildCommand } from './build/options';
import type { Talk } from './obey';
import { isCommand, run } from './terminal';

/** Runs a command line (without the program's name); returns the exit code. @throws {Error} with all that is wrong */
export async function buildCommand(args: readonly string[], { print, complain }: Talk): Promise<number> {
	const start = performance.now();
	const command = readBuildCommand(args, settings().jobIndex);
	const told = { say: print, warn: complain };
	switch (command.do) {
		case 'help':
			print(BUILD_HELP);
			return 0;
		case 'inspect':
			await inspectSite(command.folder, told);
			print(`${command.folder} is the whole site.`);
			return 0;
		case 'build': {
			const site = await buildSite(command, told);
			print(`Built in ${seconds(start)}: ${site}`);
			return 0;
		}
	}
}

if (isCommand(import.meta.url))
	await run(() => buildCommand(process.argv.slice(2), { print: console.log, complain: console.warn }));
