/** Problems as text for people: the only place where they become sentences. */
import { group } from 'd3';
import { oneLine } from './show';
import type { Problem } from '../types';

/** Mistakes of how a value is written, or not yet: what else is wrong with the same value follows from them. */
const CAUSES = ['left-to-do', 'yaml', 'yaml-alias', 'yaml-tag', 'yaml-space', 'unplain-number'];

function withoutConsequences(problems: readonly Problem[]): Problem[] {
	const isCause = ({ code }: Problem) => CAUSES.includes(code);
	const places = new Set(problems.filter(isCause).map(({ at }) => JSON.stringify(at)));
	return problems.filter((problem) => isCause(problem) || !places.has(JSON.stringify(problem.at)));
}

/** By file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return withoutConsequences(problems)
		.filter((problem) => {
			const key = JSON.stringify([problem.at, problem.code, problem.message]);
			return !seen.has(key) && seen.add(key);
		})
		.sort(
			(a, b) =>
				compare(a.at.file, b.at.file) ||
				a.at.line - b.at.line ||
				a.at.column - b.at.column ||
				compare(a.code, b.code) ||
				compare(a.message, b.message)
		);
}

/**
 * `file:line:column  message (code)`, then what was expected, the nearest right name and how to mend it, one a line;
 * at the end the number of problems and of files they are in. What a message quotes of a file, or of its name, cannot move
 * a terminal's cursor or turn its letters round.
 */
export function formatProblems(problems: readonly Problem[]): string {
	const groups = problems.length > TOLD_ONE_BY_ONE ? grouped(problems) : problems.map((problem) => [problem]);
	const paragraphs = groups.map(([problem, ...same]) =>
		[
			problem && `${placeOf(problem)}  ${problem.message} (${problem.code})`,
			problem?.expected && `  expected: ${problem.expected}`,
			problem?.nearest && `  did you mean: ${problem.nearest}`,
			problem?.mend && `  to mend it: ${problem.mend}`,
			same.length > 0 &&
				`  and ${same.length} more of this kind: ${same.slice(0, PLACES).map(placeOf).join(', ')}${same.length > PLACES ? ', …' : ''}`
		]
			.flatMap((line) => (line ? oneLine(line) : []))
			.join('\n')
	);
	const all = groups.length < problems.length ? ['npm run data:check -- --json tells each of them.'] : [];
	return [...paragraphs, [countLine(problems), ...all].join(' ')].join('\n\n');
}

/** More problems than these are told by their kinds, each with its number and its first places. */
const TOLD_ONE_BY_ONE = 200;
const PLACES = 8;

/** No file system has a name of so many characters; who types one sees the beginning. */
const LONGEST_NAME = 1000;

function placeOf({ at: { file, line, column } }: Problem): string {
	const name = file.length > LONGEST_NAME ? `${file.slice(0, 57)}…` : file;
	return `${name}:${line}:${column}`;
}

/** Problems that say the same of other names and numbers, in the order of each kind's first place. */
function grouped(problems: readonly Problem[]): Problem[][] {
	const kindOf = ({ code, message }: Problem) => `${code} ${message.replace(/“[^”]*”|\d+/g, '…')}`;
	const byKind = group(problems, kindOf);
	// Where messages differ too much, the kinds of the program are left.
	const groups = byKind.size > TOLD_ONE_BY_ONE ? group(problems, ({ code }) => code) : byKind;
	return [...groups.values()];
}

/** Notes that a build prints; a collection of a thousand sources may have one on each. */
const NOTES_AT_MOST = 10;

/** The first of many notes, and where all are to be had. */
export function firstNotes(notes: readonly string[]): string[] {
	if (notes.length <= NOTES_AT_MOST) return [...notes];
	const rest = notes.length - NOTES_AT_MOST;
	return [...notes.slice(0, NOTES_AT_MOST), `… and ${count(rest, 'more note')}: npm run data:check prints them all.`];
}

function countLine(problems: readonly Problem[]): string {
	const files = new Set(problems.map((problem) => problem.at.file)).size;
	if (problems.length === 0) return 'No problems.';
	return `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** By code units: the order must not depend on the machine's language. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
