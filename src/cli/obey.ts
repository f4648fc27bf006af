/** What commands that take a command line have in common: help, mistakes in it, and settings that cannot be used. */
import { harmless, settingsOrTold } from './terminal';

/** A command line, read: all that is wrong with it at once. */
export type CommandLine<Options> =
	{ readonly help: true } | { readonly mistakes: readonly string[] } | { readonly options: Options };

export interface Command<Options> {
	/** As people call it: `npm run export`. */
	readonly name: string;
	readonly help: string;
	/** @param dataFolder the dataset, where the command line names none */
	read(args: readonly string[], dataFolder: string): CommandLine<Options>;
	/** Returns the exit code. */
	run(options: Options, talk: Talk): Promise<number>;
}

export interface Talk {
	print(line: string): void;
	complain(line: string): void;
}

/**
 * Runs a command line (without the program's name).
 * @returns the exit code: 1 if the settings cannot be used, 2 if the command line is not understood, else the command's own
 */
export async function obey<Options>(
	command: Command<Options>,
	args: readonly string[],
	{ print, complain }: Talk
): Promise<number> {
	const talk = { print, complain: harmless(complain) };
	const environment = settingsOrTold(talk.complain);
	if (!environment) return 1;
	const read = command.read(args, environment.data);
	if ('help' in read) {
		talk.print(command.help);
		return 0;
	}
	if ('mistakes' in read) {
		talk.complain(`${read.mistakes.join('\n')}\n\nHow it is used: ${command.name} -- --help`);
		return 2;
	}
	return command.run(read.options, talk);
}
