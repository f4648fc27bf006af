/** Recording a match: a text's quotes are compared with it, and what was compared is written into the source's file. */
import { readFiles } from '../read/files';
import type { DataFile, Report } from '../read/files';
import type { LocatedSource } from '../stages/quotes';
import { matchQuotes } from './matchQuotes';
import { isRecord } from '../read/plain';
import { readText, stemOf, type Files, type NewFile } from '../ports/files';
import { parseRecord } from '../read/records';
import { sortProblems } from '../problems/report';
import { claimsSchema } from '../schema/claims';
import type { ClaimsRecord } from '../schema/claims';
import { sourceSchema } from '../schema/source';
import type { SourceRecord, MatchRecord } from '../schema/source';
import { spliceField } from '../author/spliceField';
import { openText } from './texts';
import { convertedFrom } from './converted';
import type { Problem } from '../types';
import { inventoryDigest, quoteDigest } from './matchDigests';
import { parseYaml } from '../read/yaml';

export interface Verified {
	/** Empty if every quote stands where it says. */
	readonly problems: readonly Problem[];
	/** The source's file that the record belongs into; absent if the text belongs to no source. */
	readonly path?: string;
	readonly source?: string;
	readonly record?: MatchRecord;
}

/**
 * Compares a text with the quotes of the source that it belongs to: by its fingerprint, else as a converted copy of the
 * recorded text, else by its name `<source>.txt`. `date` is the day of the match, as 2024-05-16. Writes nothing.
 */
export function matchText(
	from: Files,
	{ dir, text: path, date }: { dir: string; text: string; date: string }
): Verified {
	const problems: Problem[] = [];
	const report: Report = (problem) => void problems.push(problem);
	const result = (more: Omit<Verified, 'problems'> = {}): Verified => ({ problems: sortProblems(problems), ...more });
	const opened = openText(from, path);
	if ('problem' in opened) {
		report(opened.problem);
		return result();
	}
	const text = opened.found;
	const { files } = readFiles(from, dir, report);
	const sources = files.filter(({ kind }) => kind === 'sources').flatMap((file) => recordOf(file, report));
	const source =
		sources.find(({ record }) => record.text.sha256 === text.sha256) ??
		sources.find(({ record }) => convertedFrom(text.text, record.text.sha256)) ??
		sources.find(({ file }) => file.name === stemOf(path, '.txt'));
	if (!source) {
		report({
			at: { file: path, line: 1, column: 1 },
			code: 'unknown-source',
			message: `no source that can be read has a text with the sha256 ${text.sha256}`,
			expected:
				sources.length > 0
					? `one of the sources: ${sources.map(({ file }) => file.name).join(', ')}`
					: 'a source whose record has no mistake',
			mend: 'record the fingerprint in the source’s file, or name the text after its source'
		});
		return result();
	}
	const claimsFile = files.find(({ kind, name }) => kind === 'claims' && name === source.file.name);
	const yaml = claimsFile && parseYaml(claimsFile, report);
	const claims = yaml && parseRecord(claimsSchema, yaml, report)?.value;
	if (!yaml || !claims) return result({ path: source.file.path, source: source.file.name });
	matchQuotes(source, claims, yaml, text, report, []);
	const record = problems.length === 0 ? matchOf(source.record, claims, date) : undefined;
	return result({ path: source.file.path, source: source.file.name, ...(record ? { record } : {}) });
}

/** What a match of these quotes records. */
function matchOf(source: SourceRecord, claims: ClaimsRecord, date: string): MatchRecord {
	const quotes = Object.entries(claims.quotes).map(([id, quote]): [string, string] => [id, quoteDigest(quote)]);
	return {
		date,
		text: source.text.sha256,
		quotes: Object.fromEntries(quotes),
		inventory: inventoryDigest(claims.undrawn)
	};
}

/** A source's file with the record in it; everything else stays as it is, byte for byte. */
export function matchedFile(from: Files, path: string, record: MatchRecord): NewFile {
	return { path, text: spliceField(readText(from, path), 'verified', record) };
}

function recordOf(file: DataFile, report: Report): LocatedSource[] {
	const yaml = parseYaml(file, report);
	if (!yaml) return [];
	// The record that is about to be replaced may be broken: that is what the command is for.
	const data = isRecord(yaml.data) ? { ...yaml.data, verified: undefined } : yaml.data;
	const parsed = parseRecord(sourceSchema, { ...yaml, data }, report);
	return parsed ? [{ record: parsed.value, file: yaml, stoodIn: parsed.stoodIn }] : [];
}
