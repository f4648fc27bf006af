/** What is given to a command behind its name: options and the rest, and all that is wrong with them at once. */
import { parseArgs } from 'node:util';
import { nearestName } from '../lib/dataset/problems/names';
import { shorten } from '../lib/dataset/problems/show';
import { codePoint } from '../lib/dataset/schema/plainText';

/** Options by name, without dashes: one that takes a value, or one that is there or not. */
export type OptionTypes = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

export interface Arguments<Options extends OptionTypes> {
	/** What is no option, in its order. */
	readonly rest: readonly string[];
	/** The value of an option; undefined if it was not given. */
	readonly value: (name: keyof Options & string) => string | undefined;
	/** Whether an option was given that takes no value. */
	readonly has: (name: keyof Options & string) => boolean;
	/** The known options that were given. */
	readonly named: readonly string[];
	/** Sentences: unknown options with the nearest known one, values that are missing or too many. */
	readonly mistakes: readonly string[];
}

/** Reads what stands behind a command's name. */
export function readArguments<Options extends OptionTypes>(
	args: readonly string[],
	options: Options
): Arguments<Options> {
	const { values, positionals, tokens } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const names = Object.keys(options).map((name) => `--${name}`);
	const mistakes = tokens.flatMap((token) => {
		if (token.kind !== 'option') return [];
		const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
		if (type === undefined) return [unknownName('The option', token.rawName, names)];
		if (type === 'string' && !hasValue(token)) return [`${token.rawName} needs a value.`];
		if (type === 'string' && tokens.some((other) => other !== token && isEarlier(other, token)))
			return [`${token.rawName} was given twice.`];
		if (type === 'string') return controls(token);
		if (type === 'boolean' && token.value !== undefined) return [`${token.rawName} takes no value.`];
		return [];
	});
	return {
		rest: positionals,
		value: (name) => {
			const value: unknown = values[name];
			return typeof value === 'string' ? value : undefined;
		},
		has: (name) => values[name] === true,
		named: tokens.flatMap((token) =>
			token.kind === 'option' && Object.hasOwn(options, token.name) ? [token.name] : []
		),
		mistakes
	};
}

interface Token {
	readonly kind: string;
	readonly index: number;
	readonly name?: string;
}

/** Whether an option was given before under the same name. */
function isEarlier(other: Token, token: Token): boolean {
	return other.kind === 'option' && other.name === token.name && other.index < token.index;
}

/** An empty text is no value, and what looks like the next option is one: "--dir --json". With "=" it may begin as it likes. */
function hasValue({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }): boolean {
	return value !== undefined && value !== '' && (inlineValue === true || value === '-' || !value.startsWith('-'));
}

/** Complains of a value that no name and no text may be: it would move a terminal's cursor, or turn its letters round. */
function controls({
	rawName,
	value = ''
}: {
	readonly rawName: string;
	readonly value?: string | undefined;
}): string[] {
	const [character] = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.exec(value) ?? [];
	if (character === undefined) return [];
	if (/[\n\r]/.test(character)) return [`${rawName} must stand on one line.`];
	return [`${rawName} is “${shorten(value)}”, which holds a control character (${codePoint(character)}).`];
}

/** "The format “pgn” is unknown. Perhaps “png”?" */
export function unknownName(what: string, name: string, known: readonly string[]): string {
	const nearest = nearestName(name, known);
	return `${what} “${shorten(name)}” is unknown. ${nearest ? `Perhaps “${nearest}”?` : `Expected one of ${known.join(', ')}.`}`;
}

/** An argument as it is typed: in quotation marks where a shell would take it apart. */
export function asTyped(argument: string): string {
	if (/^[\p{L}\p{M}\p{N}_./\\:@+=,-]+$/u.test(argument)) return argument;
	return `"${argument.replace(/["$`]/g, '\\$&')}"`;
}
