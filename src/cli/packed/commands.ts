/**
 * `cited-figures`: the one command of the package. Each of its commands is a script of the checkout under another name; all
 * that they say names them as they are typed here.
 */
import { fileURLToPath } from 'node:url';
import about from '../../../package.json' with { type: 'json' };
import { giveInstalled } from '../../build/installed';
import { giveTextFolder } from '../../lib/settings.js';
import { unknownName } from '../arguments';
import { TEXTS } from './startFiles';
import { run } from '../terminal';
import { BIN, COMMANDS, helpOfAll } from './help';
import { checkPlace } from './place';
import { asTypedHere } from './wording';

const print = (line: string): void => console.log(asTypedHere(line));
const complain = (line: string): void => console.error(asTypedHere(line));

/**
 * Runs a command line (without the program’s name), and sets the exit code.
 * @param dist the folder of the package’s files
 */
export async function main(args: readonly string[], dist: URL): Promise<void> {
	const [name, ...given] = args;
	if (name === undefined || name === '--help' || name === 'help') {
		print(helpOfAll());
		process.exitCode = name === undefined ? 2 : 0;
		return;
	}
	if (name === '--version') return print(about.version);
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) {
		complain(`${unknownName('The command', name, Object.keys(COMMANDS))}\nAll commands: ${BIN} --help`);
		process.exitCode = 2;
		return;
	}
	giveInstalled(fileURLToPath(dist));
	giveTextFolder(TEXTS);
	await run(async () => {
		if (command.needsData && !given.includes('--help')) checkPlace(given);
		return command.run(given, { print, complain });
	}, complain);
}
