/** What commands that take nothing but `--help`, or `--json` as well, begin with. */
import { readArguments } from './arguments';
import { shorten } from '../lib/dataset/problems/show';
import type { Talk } from './obey';
import { harmless } from './terminal';

/**
 * @param args of the command line, without the program’s name
 * @param script as npm calls it: `serve`
 * @returns the exit code where there is nothing more to do: help was asked for, or something is not understood
 */
export function endedBy(
	args: readonly string[],
	script: string,
	help: string,
	{ print, complain }: Talk
): number | undefined {
	const { rest, has, mistakes } = readArguments(args, { help: { type: 'boolean' } });
	if (has('help')) {
		print(help);
		return 0;
	}
	const all = [...mistakes, ...rest.map((extra) => `“${shorten(extra)}” is no option.`)];
	if (all.length === 0) return undefined;
	harmless(complain)([...all, `What is understood: npm run ${script} -- --help`].join('\n'));
	return 2;
}

/** A command line without `--json`, and whether that stood in it. */
export function withoutJson(args: readonly string[]): { readonly json: boolean; readonly rest: readonly string[] } {
	return { json: args.includes('--json'), rest: args.filter((each) => each !== '--json') };
}
