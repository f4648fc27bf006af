/** Problems as text for people: the only place where they become sentences. */
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
	const paragraphs = problems.map((problem) =>
		[
			`${problem.at.file}:${problem.at.line}:${problem.at.column}  ${problem.message} (${problem.code})`,
			problem.expected && `  expected: ${problem.expected}`,
			problem.nearest && `  did you mean: ${problem.nearest}`,
			problem.mend && `  to mend it: ${problem.mend}`
		]
			.flatMap((line) => (line ? oneLine(line) : []))
			.join('\n')
	);
	return [...paragraphs, countLine(problems)].join('\n\n');
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
