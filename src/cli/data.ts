/** The dataset on the command line. Each command has a file of its own in `data/`. */
import { statSync } from 'node:fs';
import { shorten } from '../lib/dataset/problems/show';
import { readArguments, unknownName } from './arguments';
import { problemOfWriting, tell, type DataCommand, type DataOptions } from './data/command';
import { draft } from './data/draft';
import { helpOf, helpOfAll, OPTIONS, takesOption } from './data/help';
import { inventory } from './data/inventory';
import { locate } from './data/locate';
import { match } from './data/match';
import { migrate } from './data/migrate';
import { publish } from './data/publish';
import { refresh } from './data/refresh';
import { rename } from './data/rename';
import { schema } from './data/schema';
import { validate } from './data/validate';
import { harmless, isCommand, settingsOrTold } from './terminal';

const COMMANDS: Readonly<Record<string, DataCommand>> = {
	check: validate,
	verify: match,
	publish,
	rename,
	locate,
	refresh,
	new: draft,
	inventory,
	migrate,
	schema
};

/** A command line that is understood, as far as can be told before it runs; or the exit code, after all was told. */
type Understood =
	| { readonly code: number }
	| {
			readonly name: string;
			readonly command: DataCommand;
			readonly given: readonly string[];
			readonly mistakes: readonly string[];
			readonly options: DataOptions;
	  };

function understand(
	args: readonly string[],
	print: (line: string) => void,
	complain: (line: string) => void
): Understood {
	const { rest, value, has, named, mistakes: misread } = readArguments(args, OPTIONS);
	const [name, ...given] = rest;
	const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (has('help') && (command || name === undefined)) {
		print(command && name !== undefined ? helpOf(name, command) : helpOfAll(COMMANDS));
		return { code: 0 };
	}
	if (!command || name === undefined) {
		const why = name === undefined ? 'No command was named.' : unknownName('The command', name, Object.keys(COMMANDS));
		complain([why, ...misread, '', helpOfAll(COMMANDS)].join('\n'));
		return { code: 2 };
	}
	const foreign = named.filter((option) => !takesOption(command, option));
	const texts = value('texts');
	const mistakes = [
		...misread,
		...foreign.map((option) => `“data:${name}” takes no --${option}.`),
		...(texts !== undefined && has('no-texts') ? ['--texts and --no-texts exclude each other.'] : []),
		...(texts !== undefined && isNoFolder(texts) ? [`--texts is “${shorten(texts)}”, which is no folder.`] : [])
	];
	const environment = settingsOrTold(complain);
	if (!environment) return { code: 1 };
	return {
		name,
		command,
		given,
		mistakes,
		options: {
			dir: value('dir') ?? environment.data,
			textDirs: has('no-texts') ? [] : texts === undefined ? environment.textDirs : [texts],
			json: has('json'),
			all: has('all'),
			withdraw: has('withdraw'),
			record: has('record'),
			figures: has('figures'),
			accept: has('accept'),
			why: value('why'),
			what: value('what'),
			id: value('id'),
			language: value('language'),
			reference: value('reference'),
			print
		}
	};
}

/** Runs a command line (without the program's name) and returns the exit code. Files that are no text themselves are taken by `dataCommandOnFiles`. */
export function dataCommand(
	args: readonly string[],
	print: (line: string) => void,
	say: (line: string) => void
): number {
	const complain = harmless(say);
	const understood = understand(args, print, complain);
	return 'code' in understood ? understood.code : obey(understood, complain);
}

/** The same, after what must be waited for: the text is taken out of a web page, a PDF, a Word file. */
export async function dataCommandOnFiles(
	args: readonly string[],
	print: (line: string) => void,
	say: (line: string) => void
): Promise<number> {
	const complain = harmless(say);
	const understood = understand(args, print, complain);
	if ('code' in understood) return understood.code;
	const { command, given, mistakes, options } = understood;
	const { language, reference } = options;
	const prepared = mistakes.length > 0 ? {} : await command.prepare?.(given, { stderr: complain, language, reference });
	return obey({ ...understood, options: { ...options, ...prepared } }, complain);
}

function obey(
	{ name, command, given, mistakes, options }: Exclude<Understood, { code: number }>,
	complain: (line: string) => void
): number {
	const code = mistakes.length > 0 ? undefined : runWhole(command, given, options);
	if (code !== undefined) return code;
	const expected = command.takes === '' ? 'It takes no arguments.' : `Expected: ${command.takes}`;
	const unfit =
		given.length === 0 ? `Nothing was given. ${expected}` : `“${shorten(given.join(' '))}” does not fit. ${expected}`;
	complain([...(mistakes.length > 0 ? mistakes : [unfit]), '', helpOf(name, command)].join('\n'));
	return 2;
}

/** Something else stands there; where nothing does, there are no texts. */
function isNoFolder(path: string): boolean {
	const found = statSync(path, { throwIfNoEntry: false });
	return found !== undefined && !found.isDirectory();
}

/** A file that cannot be written is told like every other mistake. */
function runWhole(command: DataCommand, args: readonly string[], options: DataOptions): number | undefined {
	try {
		return command.run(args, options);
	} catch (error) {
		const problem = problemOfWriting(error);
		if (!problem) throw error;
		return tell(options, [problem], {}, []);
	}
}

if (isCommand(import.meta.url))
	process.exitCode = await dataCommandOnFiles(process.argv.slice(2), console.log, (line: string): void => {
		console.error(line);
	});
