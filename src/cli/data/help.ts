/** What the commands on the dataset say of themselves. */
import type { DataCommand, OwnOption } from './command';

/** All options, with what their value is called; those without take none. */
export const OPTIONS: Readonly<
	Record<
		OwnOption | 'dir' | 'texts' | 'no-texts' | 'json' | 'help',
		{ type: 'string' | 'boolean'; value?: string; does: string }
	>
> = {
	why: { type: 'string', value: '"<reason>"', does: 'Why it is published anew or withdrawn, as readers will see it.' },
	what: { type: 'string', value: '"<change>"', does: 'What changed; told from the differences if not said.' },
	all: { type: 'boolean', does: 'Every figure that changed, instead of slugs.' },
	withdraw: { type: 'boolean', does: 'Takes the figure back.' },
	figures: { type: 'boolean', does: 'Drafts figures, too, of numbers that can be drawn without a question.' },
	accept: { type: 'boolean', does: 'Writes what was found.' },
	record: { type: 'boolean', does: 'Writes down what this edition says of all versions, instead of publishing.' },
	id: { type: 'string', value: '<name>', does: 'Id of the source; the text’s file name if not said.' },
	language: {
		type: 'string',
		value: '<tag>',
		does: 'Language of the text, such as en or pt-BR; if not said, what its file says, else “en”.'
	},
	reference: {
		type: 'string',
		value: '<file>',
		does: 'A record of the work (BibTeX, RIS or CSL-JSON): its title, authors, publisher, date, address and language.'
	},
	dir: { type: 'string', value: '<folder>', does: 'The dataset; by default $CITED_FIGURES_DATA, else “data”.' },
	texts: {
		type: 'string',
		value: '<folder>',
		does: 'Where texts may lie; by default $CITED_FIGURES_TEXTS or ../shared/sources.'
	},
	'no-texts': { type: 'boolean', does: 'Looks for no texts: the recorded matches must hold.' },
	json: { type: 'boolean', does: 'Prints the result as JSON.' },
	help: { type: 'boolean', does: 'Prints this.' }
};

const COMMON = ['dir', 'texts', 'no-texts', 'json', 'help'];

const EXIT_CODES =
	'Exit code: 0 if all is well, 1 if there are problems or open words, 2 if the command is not understood.';

/** Whether a command takes an option. */
export function takesOption(command: DataCommand, name: string): boolean {
	return COMMON.includes(name) || command.options.some((option) => option === name);
}

/** The commands in a line each. */
export function helpOfAll(commands: Readonly<Record<string, DataCommand>>): string {
	const lines = Object.entries(commands).map(
		([name, { takes, does }]) => [`${name} ${takes}`.trim(), does[0]] as const
	);
	return [
		'Usage: npm run data:<command> -- [arguments and options]',
		'',
		...columns(lines),
		'',
		'More of each: npm run data:<command> -- --help',
		EXIT_CODES
	].join('\n');
}

/** All of one command. */
export function helpOf(name: string, command: DataCommand): string {
	const typed = `npm run data:${name}`;
	const options = Object.entries(OPTIONS).flatMap(([option, { value, does }]) =>
		takesOption(command, option) ? [[`--${option} ${value ?? ''}`.trim(), does] as const] : []
	);
	return [
		`Usage: ${`${typed} -- ${command.takes}`.trimEnd()} [options]`,
		'',
		...command.does,
		'',
		'Options',
		...columns(options),
		'',
		command.examples.length > 1 ? 'Examples' : 'Example',
		...command.examples.map((example) => `  ${example === '' ? typed : `${typed} -- ${example}`}`),
		'',
		EXIT_CODES
	].join('\n');
}

function columns(lines: readonly (readonly [string, string])[]): string[] {
	const width = Math.max(...lines.map(([left]) => left.length));
	return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
