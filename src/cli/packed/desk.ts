/** `cited-figures desk`: the page on which figures are drawn from a text, on this machine alone. */
import type { Talk } from '../obey';
import { serveSite } from '../serve';
import { endedBy } from './takesNothing';
import { BIN } from './wording';

const HELP = `Usage: ${BIN} desk [--help]

Shows the page on which figures are drawn from a text, of the site that was built last, at 127.0.0.1, until it is stopped with
Ctrl+C. What is pasted there stays in the browser.`;

/** Runs a command line (without the program’s name); returns the exit code. @throws {Error} if nothing was built */
export async function deskCommand(args: readonly string[], talk: Talk): Promise<number> {
	const ended = endedBy(args, 'desk', HELP, talk);
	if (ended !== undefined) return ended;
	const { print, complain } = talk;
	print(`The desk: ${await serveSite(complain)}desk/ (stop it with Ctrl+C)`);
	return 0;
}
