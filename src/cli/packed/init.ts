/** `cited-figures init`: a folder of figures, in two commands from nothing to a running site. It asks nothing, and overwrites nothing. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { messageOf } from '../../build/systemError';
import type { NewFile } from '../../lib/dataset/ports/files';
import { TODO } from '../../lib/dataset/author/todo';
import { asTyped, readArguments } from '../arguments';
import { dataCommandOnFiles } from '../data';
import { replaceFiles } from '../data/replaceFiles';
import type { Talk } from '../obey';
import { askedFor } from './askedFor';
import { startFiles, TEXTS } from './startFiles';
import { BIN } from './wording';

const HELP = `Usage: ${BIN} init [options]

Makes a folder of figures here: data, package.json, .gitignore, README.md, and a workflow that publishes the site from GitHub.
The folder must be empty, but for the text and what version control keeps in it. Nothing is asked.

Options
  --text <file>  Drafts a source, its claims and figures from a text: a web page (HTML), a PDF, a Word file (DOCX), Markdown or
                 plain text. What only a person knows stands as TODO.
  --json         Prints the result as JSON.
  --help         Prints this.`;

const OPTIONS = { text: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/** What may stand in the folder: version control’s own, and what npm writes where this package is installed. */
const HARMLESS = new Set(['.git', '.hg', '.svn', '.DS_Store']);
const OF_NPM = new Set(['node_modules', 'package.json', 'package-lock.json']);

/** Runs a command line (without the program’s name); returns the exit code. */
export async function initCommand(args: readonly string[], { print, complain }: Talk): Promise<number> {
	const { rest, value, has, mistakes: misread } = readArguments(args, OPTIONS);
	if (has('help')) {
		print(HELP);
		return 0;
	}
	const mistakes = [...misread, ...rest.map((extra) => `“${extra}” is no option.`)];
	if (mistakes.length > 0) {
		complain([...mistakes, `What is understood: ${BIN} init --help`].join('\n'));
		return 2;
	}
	const text = value('text');
	try {
		const own = partOfHere(text);
		const hasPackage = isInstalledHere();
		checkEmpty(own, hasPackage);
		const files = startFiles({
			name: basename(process.cwd()),
			asked: askedFor(),
			hasPackage,
			...(own === undefined ? {} : { text: own })
		});
		begin(files);
		const made = files.map(({ path }) => path);
		if (has('json')) print(JSON.stringify({ files: made }, undefined, '\t'));
		else for (const path of made) print(`Wrote ${path}`);
		const code = text === undefined ? 0 : await draftFrom(text, has('json') ? complain : print, complain);
		if (!has('json')) print(`\n${nextSteps(text, text === undefined ? 0 : countTodos('data'))}`);
		return code;
	} catch (error) {
		if (has('json')) print(JSON.stringify({ files: [], error: messageOf(error) }, undefined, '\t'));
		complain(messageOf(error));
		return 1;
	}
}

/**
 * Writes the files where no other command does at the same time: one alone makes the folder of data.
 * @throws {Error} if another has made it, and what the file system refuses; then nothing was written
 */
function begin(files: readonly NewFile[]): void {
	try {
		mkdirSync('data');
	} catch (error) {
		if (!existsSync('data')) throw error;
		throw new Error(`Another ${BIN} init has just begun in this folder. Nothing was written.`, { cause: error });
	}
	try {
		replaceFiles(files);
	} catch (error) {
		rmdirSync('data');
		throw error;
	}
}

/** Drafts from a copy of the text where it is not published. */
function draftFrom(text: string, print: (line: string) => void, complain: (line: string) => void): Promise<number> {
	mkdirSync(TEXTS, { recursive: true });
	const copy = join(TEXTS, basename(text));
	copyFileSync(text, copy);
	return dataCommandOnFiles(['new', copy, '--figures'], print, complain);
}

/** What to type next, in its order: nothing of a draft is built before its TODOs are answered. */
export function nextSteps(text: string | undefined, todos: number): string {
	if (text === undefined || todos === 0) return 'Next: npm install, then: npm start';
	const steps: [string, string][] = [
		['npm install', 'once'],
		[
			`${BIN} validate`,
			`lists ${todos === 1 ? 'the TODO' : `the ${todos} TODOs`} with file and line: what only you know. Answer in data/, until none is left`
		],
		[`${BIN} match ${asTyped(join(TEXTS, basename(text)))}`, 'compares the quotes with the text'],
		[`${BIN} dev`, 'builds the site and shows it']
	];
	const width = Math.max(...steps.map(([command]) => command.length));
	return ['Next:', ...steps.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`)].join('\n');
}

/** In all files of a folder. */
function countTodos(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').split(TODO).length - 1)
		.reduce((sum, count) => sum + count, 0);
}

/** The part of this folder that a text lies in; undefined if it lies elsewhere. @throws {Error} if there is no such file */
function partOfHere(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	if (statSync(text, { throwIfNoEntry: false })?.isFile() !== true)
		throw new Error(`There is no file “${text}”. Nothing was written.`);
	const [first] = relative(process.cwd(), resolve(text)).split(sep);
	return first === undefined || first === '..' || first === '' ? undefined : first;
}

/** Whether there is a `package.json` that asks for this package. */
function isInstalledHere(): boolean {
	return existsSync('package.json') && readFileSync('package.json', 'utf8').includes('"cited-figures"');
}

/** @throws {Error} if something stands here that is no text to begin with */
function checkEmpty(own: string | undefined, hasPackage: boolean): void {
	const mayStand = (name: string) => HARMLESS.has(name) || name === own || (hasPackage && OF_NPM.has(name));
	const there = readdirSync('.').filter((name) => !mayStand(name));
	if (there.length === 0) return;
	const named = there.slice(0, 5).map((name) => `“${name}”`);
	const more = there.length > named.length ? ` and ${there.length - named.length} more` : '';
	const mend = there.includes('data')
		? `There are data already, which ${BIN} dev shows.`
		: 'Make an empty folder, and go there.';
	throw new Error(`This folder is not empty: it has ${named.join(', ')}${more}. Nothing was written. ${mend}`);
}
