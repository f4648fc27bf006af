/** What commands that take nothing but `--help` begin with. */
import { readArguments } from '../arguments';
import type { Talk } from '../obey';
import { BIN } from './wording';

/**
 * @param args of the command line, without the program’s name
 * @returns the exit code where there is nothing more to do: help was asked for, or something is not understood
 */
export function endedBy(
	args: readonly string[],
	command: string,
	help: string,
	{ print, complain }: Talk
): number | undefined {
	const { rest, has, mistakes } = readArguments(args, { help: { type: 'boolean' } });
	if (has('help')) {
		print(help);
		return 0;
	}
	const all = [...mistakes, ...rest.map((extra) => `“${extra}” is no option.`)];
	if (all.length === 0) return undefined;
	complain([...all, `What is understood: ${BIN} ${command} --help`].join('\n'));
	return 2;
}
