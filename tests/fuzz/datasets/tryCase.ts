/** One case from its number to what came of it. */
import { formatProblems } from '../../../src/lib/dataset/problems/report';
import type { Problem } from '../../../src/lib/dataset/types';
import type { Base } from './bases';
import { caseOf, type Case } from './mutate';
import { falsehoodsIn } from './truths';
import type { Workspace } from './workspace';

/** Every so-manieth case parses all of its files; the others those that it has changed. */
const WHOLE_EVERY = 16;

export interface Outcome {
	readonly number: number;
	readonly steps: readonly string[];
	readonly base: string;
	/** Codes of its problems, each once; none if it was let through. */
	readonly codes: readonly string[];
	/** What must not be: a crash, a problem without a place, a falsehood. */
	readonly faults: readonly string[];
	readonly milliseconds: number;
}

/** Loads case `number` of the run `seed` and judges what comes of it. Never throws. */
export function tryCase(bases: readonly Base[], workspace: Workspace, seed: number, number: number): Outcome {
	const tried = caseOf(bases, seed, number);
	const { steps, base } = tried;
	const folder = workspace.folderOf(base);
	const start = performance.now();
	const outcome = (codes: readonly string[], faults: readonly string[]): Outcome => ({
		...{ number, steps, base: base.name, codes, faults },
		milliseconds: performance.now() - start
	});
	try {
		const { dataset, problems } = workspace.load(tried, number % WHOLE_EVERY === 0);
		const codes = [...new Set(problems.map(({ code }) => code))].sort();
		if (!dataset && problems.length === 0) return outcome(codes, ['neither a dataset nor a problem']);
		if (dataset && problems.length > 0) return outcome(codes, ['a dataset in spite of problems']);
		const faults = dataset ? falsehoodsIn(dataset, base) : problems.flatMap((each) => badPlace(each, folder, tried));
		return outcome(codes, [...faults, ...unreadable(formatProblems(problems))]);
	} catch (error) {
		return outcome([], [`threw ${error instanceof Error ? error.stack : String(error)}`]);
	}
}

/** A problem stands in a file of the dataset, at a line and a column that the file has, and says something. */
function badPlace({ at, code, message }: Problem, folder: string, { changes, base }: Case): string[] {
	const faults: string[] = [];
	const path = at.file.startsWith(`${folder}/`) ? at.file.slice(folder.length + 1) : undefined;
	if (path === undefined) faults.push(`${code} stands in ${at.file}`);
	if (![at.line, at.column].every((place) => Number.isSafeInteger(place) && place >= 1))
		faults.push(`${code} stands at ${at.line}:${at.column}`);
	if (!/\S/.test(message) || !/^[a-z0-9-]+$/.test(code)) faults.push(`${code} says “${message}”`);
	if (/undefined|\[object/.test(message)) faults.push(`${code} says “${message}”`);
	const change = changes.get(path ?? '');
	const text =
		change === undefined ? base.files.get(path ?? '') : typeof change === 'object' ? change.content : undefined;
	if (typeof text !== 'string') return faults;
	const line = text.split('\n')[at.line - 1];
	if (line === undefined || at.column > line.length + 2)
		faults.push(`${code} stands at ${at.line}:${at.column}, where ${path} has nothing`);
	return faults;
}

/** Messages go to a terminal: what moves its cursor or turns its letters round must not reach it. */
function unreadable(report: string): string[] {
	const found = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(report);
	if (!found) return [];
	return [
		`a message with a control character: ${JSON.stringify(report.slice(Math.max(0, found.index - 80), found.index + 20))}`
	];
}
