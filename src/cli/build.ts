/** `npm run build`. */
import { seconds } from '../build/progress';
import { buildSite, inspectSite, type Told } from '../build/site';
import { messageOf } from '../build/systemError';
import { settings } from '../lib/settings.js';
import { BUILD_HELP, readBuildCommand, type BuildCommand } from './build/options';
import type { Talk } from './obey';
import { harmless, isCommand, run } from './terminal';

/**
 * Runs a command line (without the program's name); returns the exit code, 2 where it is not understood.
 * With `--json` one object is printed, `{ folder, seconds }` or `{ error }`, and all else goes where messages go.
 * @throws {Error} with all that is wrong
 */
export async function buildCommand(args: readonly string[], { print, complain }: Talk): Promise<number> {
	const start = performance.now();
	const command = commandOr(args, harmless(complain));
	if (!command) return 2;
	if (command.do === 'help') {
		print(BUILD_HELP);
		return 0;
	}
	const say = command.json ? complain : print;
	try {
		const folder = await done(command, { say, warn: complain });
		const took = Math.round((performance.now() - start) / 100) / 10;
		if (command.json) print(JSON.stringify({ folder, seconds: took }));
		else print(command.do === 'inspect' ? `${folder} is the whole site.` : `Built in ${seconds(start)}: ${folder}`);
		return 0;
	} catch (error) {
		if (command.json) print(JSON.stringify({ error: messageOf(error) }));
		throw error;
	}
}

function commandOr(args: readonly string[], complain: (line: string) => void): BuildCommand | undefined {
	try {
		return readBuildCommand(args, settings().jobIndex);
	} catch (error) {
		complain(messageOf(error));
		return undefined;
	}
}

/** @returns the folder of the site */
async function done(command: Exclude<BuildCommand, { do: 'help' }>, told: Told): Promise<string> {
	if (command.do === 'build') return buildSite(command, told);
	await inspectSite(command.folder, told);
	return command.folder;
}

if (isCommand(import.meta.url))
	await run(() => buildCommand(process.argv.slice(2), { print: console.log, complain: console.warn }));
