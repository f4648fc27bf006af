/** The commands of the package, each by the function that a script of the checkout calls too. */
import type { Talk } from '../obey';
import { BIN } from './wording';

export { BIN } from './wording';

export interface PackedCommand {
	/** What it takes besides options. */
	readonly takes: string;
	/** What it does, in a sentence. */
	readonly does: string;
	/** Whether it works on a dataset, which must be there. */
	readonly needsData: boolean;
	/** Returns the exit code. */
	run(args: readonly string[], talk: Talk): Promise<number>;
}

/** A command on the dataset (`npm run data:<name>`). */
function onData(name: string, takes: string, does: string): PackedCommand {
	return {
		takes,
		does,
		needsData: true,
		run: async (args, { print, complain }) =>
			(await import('../data')).dataCommandOnFiles([name, ...args], print, complain)
	};
}

export const COMMANDS: Readonly<Record<string, PackedCommand>> = {
	init: {
		takes: '[--text <file>]',
		does: 'Makes a folder of figures here, with a draft from a text if one is named.',
		needsData: false,
		run: async (args, talk) => (await import('./init')).initCommand(args, talk)
	},
	dev: {
		takes: '',
		does: 'Builds and shows the site, and builds it again whenever the data change.',
		needsData: true,
		run: async (args, talk) => (await import('./dev')).devCommand(args, talk)
	},
	build: {
		takes: '',
		does: 'Builds the site into the folder “build”.',
		needsData: true,
		run: async (args, talk) => (await import('../build')).buildCommand(args, talk)
	},
	serve: {
		takes: '',
		does: 'Shows the site that was built last.',
		needsData: false,
		run: async (args, talk) => (await import('../serve')).serveCommand(args, talk)
	},
	desk: {
		takes: '',
		does: 'Shows the page on which figures are drawn from a text, and opens the dataset’s folder in it.',
		needsData: true,
		run: async (args, talk) => (await import('../desk')).deskCommand(args, talk)
	},
	validate: onData('check', '', 'Says all that is wrong with the dataset.'),
	match: onData('verify', '<text file>', 'Compares quotes with their text, and records it.'),
	publish: onData('publish', '<slug …>', 'Freezes figures as versions that never change.'),
	refresh: onData('refresh', '<file>', 'Compares a source with its text of today.'),
	new: onData('new', '<file>', 'Drafts a source and its claims from a text.'),
	rename: onData('rename', '<slug> <new slug>', 'Renames a figure; its old address leads on.'),
	locate: onData('locate', '"<quote>" <text file>', 'Says where a quote stands in a text.'),
	inventory: onData('inventory', '<text file>', 'Lists the numbers of a text that no claim has.'),
	migrate: onData('migrate', '', 'Brings data of an earlier edition of the format up to today’s.'),
	export: {
		takes: '<slug …|all>',
		does: 'Writes figures as files, in any size and format.',
		needsData: true,
		run: async (args, { print, complain }) => (await import('../export')).exportCommand(args, print, complain)
	},
	cite: {
		takes: '<slug …>',
		does: 'Prints how to cite figures, in any style.',
		needsData: true,
		run: async (args, talk) => (await import('../cite')).citeCommand(args, talk)
	},
	verify: {
		takes: '<file …>',
		does: 'Says of files what they show, and whether that is what was published.',
		needsData: false,
		run: async (args, { print, complain }) => (await import('../check')).verifyCommand(args, print, complain)
	}
};

/** All commands in a line each. */
export function helpOfAll(): string {
	const lines = Object.entries(COMMANDS).map(([name, { takes, does }]) => [`${name} ${takes}`.trim(), does] as const);
	const width = Math.max(...lines.map(([left]) => left.length));
	return [
		`Usage: ${BIN} <command> [arguments and options]`,
		'',
		...lines.map(([left, does]) => `  ${left.padEnd(width)}  ${does}`),
		'',
		`More of each: ${BIN} <command> --help`,
		'Exit code: 0 if all is well, 1 if there are problems, 2 if the command is not understood.'
	].join('\n');
}
