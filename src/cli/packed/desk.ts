/** `cited-figures desk`: the page on which figures are drawn from a text, on this machine alone. */
import { readArguments } from '../arguments';
import type { Talk } from '../obey';
import { serveSite } from '../serve';
import { BIN } from './wording';

const HELP = `Usage: ${BIN} desk [--help]

Shows the page on which figures are drawn from a text, of the site that was built last, at 127.0.0.1, until it is stopped with
Ctrl+C. What is pasted there stays in the browser.`;

/** Runs a command line (without the program’s name); returns the exit code. @throws {Error} if nothing was built */
export async function deskCommand(args: readonly string[], { print, complain }: Talk): Promise<number> {
	const { rest, has, mistakes } = readArguments(args, { help: { type: 'boolean' } });
	if (has('help')) {
		print(HELP);
		return 0;
	}
	const all = [...mistakes, ...rest.map((extra) => `“${extra}” is no option.`)];
	if (all.length > 0) {
		complain([...all, `What is understood: ${BIN} desk --help`].join('\n'));
		return 2;
	}
	print(`The desk: ${await serveSite(complain)}desk/ (stop it with Ctrl+C)`);
	return 0;
}
