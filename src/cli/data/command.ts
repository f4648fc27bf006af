/** What the commands on the dataset share: where it is, how they speak, and their exit codes. */
import { join } from 'node:path';
import { nearestName } from '../../lib/dataset/problems/names';
import { NotWritten } from '../../build/disk/newFiles';
import { formatProblems } from '../../lib/dataset/problems/report';
import { shorten } from '../../lib/dataset/problems/show';
import { languageTag } from '../../lib/dataset/schema/fields';
import type { Extracted, Extraction, Fact } from '../../lib/dataset/extract/extract';
import type { Figure, Problem } from '../../lib/dataset/types';
import type { OtherLanguage } from '../../lib/words/otherLanguage';
import { systemReason } from '../../build/systemError';

export interface DataOptions {
	/** The dataset's folder. */
	readonly dir: string;
	/** Where texts may lie. */
	readonly textDirs: readonly string[];
	readonly json: boolean;
	readonly all: boolean;
	readonly withdraw: boolean;
	readonly record: boolean;
	readonly figures: boolean;
	readonly accept: boolean;
	readonly why?: string;
	readonly what?: string;
	readonly id?: string;
	readonly language?: string;
	/** A file with a record of the work. */
	readonly reference?: string;
	/** What that says of the work. */
	readonly recorded?: readonly Fact[];
	/** Why nothing was read of it. */
	readonly unread?: Problem;
	/** What was taken out of the file that is given, where it is no text itself. */
	readonly takenOut?: TakenOut;
	/** What its text looks to be in, where that is not the language that it is taken for. */
	readonly looks?: OtherLanguage;
	readonly print: (line: string) => void;
}

/** What came of a file that is no text itself, with the fingerprint of its bytes. */
export type TakenOut =
	{ readonly found: Extracted & { readonly sha256: string } } | Extract<Extraction, { refused: unknown }>;

/** The options that only some commands take; where data and texts are, `--json` and `--help` are everybody's. */
export type OwnOption =
	'why' | 'what' | 'id' | 'language' | 'all' | 'withdraw' | 'record' | 'figures' | 'accept' | 'reference';

export interface Preparing extends Pick<DataOptions, 'language' | 'reference'> {
	readonly stderr: (line: string) => void;
}

export interface DataCommand {
	/** What it takes besides options: `"<quote>" <text file>`. */
	readonly takes: string;
	/** What it does: sentences, the first of which stands in the list of commands. */
	readonly does: readonly [string, ...string[]];
	readonly options: readonly OwnOption[];
	/** What to type behind its name, each with what it is for. */
	readonly examples: readonly string[];
	/** What must be waited for before it runs: the text of a file that is none itself, and what language it looks to be in. */
	readonly prepare?: (
		args: readonly string[],
		to: Preparing
	) => Promise<Pick<DataOptions, 'takenOut' | 'looks' | 'recorded' | 'unread'>>;
	/** Its arguments → the exit code, or undefined if the arguments are not understood. */
	readonly run: (args: readonly string[], options: DataOptions) => number | undefined;
}

/** Today on this machine's clock, UTC: 2024-05-16. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}

/** The problem of a language that is named by an option and is none. */
export function languageMistake(language: string | undefined, path: string): Problem | undefined {
	return language === undefined || languageTag.safeParse(language).success
		? undefined
		: problemOf(path, 'bad-language', `“${shorten(language)}” is no language tag`, {
				mend: 'name it with --language, such as en or pt-BR'
			});
}

/** Prints a result for programs or for people; exit code 0 without problems, else 1. */
export function tell(
	{ json, print }: DataOptions,
	problems: readonly Problem[],
	result: Readonly<Record<string, unknown>>,
	words: readonly string[]
): number {
	if (json) print(JSON.stringify({ problems, ...result }, undefined, '\t'));
	else print([...(problems.length > 0 ? [formatProblems(problems)] : []), ...words].join('\n'));
	return problems.length === 0 ? 0 : 1;
}

/** "1 claim", "2 claims". */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A problem of a whole file. */
export function problemOf(file: string, code: string, message: string, more: Partial<Problem> = {}): Problem {
	return { at: { file, line: 1, column: 1 }, code, message, ...more };
}

/** What a file system refused, as a problem; undefined for any other error. */
export function problemOfWriting(error: unknown): Problem | undefined {
	if (!(error instanceof NotWritten)) return undefined;
	const { path, code } = error;
	return problemOf(path, 'not-written', `cannot be written: ${systemReason(code)}`, {
		expected: 'room and permission to write; nothing was changed'
	});
}

/** The problem of a slug that no figure has, with the nearest that one has. */
export function unknownFigure(dir: string, slug: string, figures: readonly Figure[]): Problem {
	// The name of its file is often completed by the shell.
	const bare = slug.replace(/\.ya?ml$/, '');
	const nearest = nearestName(
		bare,
		figures.map((figure) => figure.slug)
	);
	return problemOf(
		join(dir, 'figures', `${shorten(bare)}.yaml`),
		'unknown-figure',
		`there is no figure “${shorten(slug)}”`,
		nearest === undefined ? {} : { nearest }
	);
}
