/** An article was edited: the files of its source as they are once its quotes are found in the text of now; comments and order stay. */
import { spliceField } from '../author/spliceField';
import { spliceValues, type NewValue } from '../author/spliceValues';
import { readText, type Files, type NewFile } from '../ports/files';
import { sortProblems } from '../problems/report';
import { readFiles, type Report } from '../read/files';
import { parseRecord } from '../read/records';
import { parseYaml } from '../read/yaml';
import { claimsSchema, type ClaimsRecord } from '../schema/claims';
import type { Problem } from '../types';
import { refresh, type Refreshed } from './refresh';
import { textRecord, type TextOrigin } from './textRecord';

export interface RefreshedSource {
	readonly claims: ClaimsRecord;
	readonly found: Refreshed;
	/** Of the claims and the source, in this order. */
	readonly files: readonly [NewFile, NewFile];
}

/**
 * Looks for all that a source has in a text as it is now. Writes nothing.
 * @param from what the text was taken out of
 * @returns problems for files that cannot be read; none of them, and the known sources, where there is no such source
 */
export function refreshSource(
	{ files: from, dir }: { readonly files: Files; readonly dir: string },
	id: string,
	text: string,
	origin?: TextOrigin
): RefreshedSource | { readonly problems: readonly Problem[]; readonly known: readonly string[] } {
	const problems: Problem[] = [];
	const report: Report = (problem) => void problems.push(problem);
	const { files } = readFiles(from, dir, report);
	const sources = files.filter(({ kind }) => kind === 'sources');
	const known = sources.map(({ name }) => name);
	const source = sources.find(({ name }) => name === id);
	const file = files.find(({ kind, name }) => kind === 'claims' && name === id);
	if (!file || !source) return { problems: [], known };
	const yaml = parseYaml(file, report);
	const claims = yaml && parseRecord(claimsSchema, yaml, report)?.value;
	if (!claims || problems.length > 0) return { problems: sortProblems(problems), known };
	const found = refresh(claims, text);
	return {
		claims,
		found,
		files: [
			{ path: file.path, text: spliceValues(readText(from, file.path), newPlaces(claims, found)) },
			{ path: source.path, text: spliceField(readText(from, source.path), 'text', textRecord(text, origin)) }
		]
	};
}

/** What is written: what is another now, but for what has vanished. */
function newPlaces(claims: ClaimsRecord, { quotes, words }: Refreshed): NewValue[] {
	return [
		...quotes.flatMap(({ id, now }): NewValue[] => {
			const before = claims.quotes[id];
			if (!now || !before) return [];
			return (['exact', 'prefix', 'suffix', 'start', 'end'] as const)
				.filter((field) => now[field] !== before[field])
				.map((field) => ({ path: ['quotes', id, field], value: now[field] }));
		}),
		...words
			.filter(({ at, now }) => now.length > 0 && now.join() !== at.join())
			.map(({ group, index, now }) => ({ path: ['undrawn', group, 'words', index, 'at'], value: now }))
	];
}
