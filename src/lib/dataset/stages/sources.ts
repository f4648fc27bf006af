/** The records of sources, and which claims and checks belong to one. */
import { parseDate } from '../../quantity/date';
import type { FileName, Report } from '../read/files';
import { Names } from '../problems/names';
import type { LocatedSource } from './quotes';
import { parseRecord } from '../read/records';
import { show } from '../problems/show';
import { isDeviceName } from '../schema/fields';
import { sourceSchema, type SourceRecord } from '../schema/source';
import type { YamlFile } from '../read/yaml';

/**
 * Sources by id. `followers` are the files named after a source, claims and checks; `unread` files are there too, and
 * their own mistakes are reported already.
 */
export function sourcesOf(
	files: readonly YamlFile[],
	followers: readonly YamlFile[],
	unread: readonly FileName[],
	report: Report
): Map<string, LocatedSource> {
	const names = new Names<YamlFile>();
	for (const { kind, name } of unread) if (kind === 'sources') names.define(name, undefined);
	const sources = new Map<string, LocatedSource>();
	for (const file of files) {
		names.define(file.name, file);
		if (isDeviceName(file.name))
			report({
				at: file.at([]),
				code: 'unsafe-slug',
				message: `Windows keeps the name ${show(file.name)} for a device`,
				expected: 'another name',
				mend: 'rename the source’s files'
			});
		const parsed = parseRecord(sourceSchema, file, report);
		if (!parsed) continue;
		const record = parsed.stoodIn(['id']) ? { ...parsed.value, id: file.name } : parsed.value;
		if (record.id !== file.name)
			report({
				at: file.at(['id']),
				code: 'name-mismatch',
				message: `the source ${show(record.id)} stands in a file named ${show(file.name)}`,
				expected: `id: ${file.name}, or a file ${record.id}.yaml`
			});
		reportRetrieval(record, file, report);
		if (record.issuedInferred && record.issuedNote === undefined && !parsed.stoodIn(['issuedNote']))
			report({
				at: file.at(['issuedInferred']),
				code: 'date-without-reason',
				message: `the date ${record.issued} is inferred, and nothing tells from what`,
				expected: '“issuedNote”, with what the date was inferred from'
			});
		const { title, sentenceTitle } = record;
		if (sentenceTitle !== undefined && sentenceTitle.toLowerCase() !== title.toLowerCase())
			report({
				at: file.at(['sentenceTitle']),
				code: 'other-title',
				message: `${show(sentenceTitle)} is another title than ${show(title)}`,
				expected: 'the same letters, some of them small'
			});
		const seen = new Map<string, number>();
		record.speakers.forEach(({ id }, index) => {
			const path = ['speakers', parsed.indexOf('speakers', index), 'id'];
			if (parsed.stoodIn(path)) return;
			const at = file.at(path);
			const first = seen.get(id);
			if (first === undefined) seen.set(id, at.line);
			else
				report({
					at,
					code: 'duplicate-id',
					message: `the speaker ${show(id)} stands twice, first in ${file.path}:${first}`,
					expected: 'each speaker once'
				});
		});
		sources.set(file.name, { record, file, stoodIn: parsed.stoodIn });
	}
	const followed = new Set([...followers, ...unread].filter(({ kind }) => kind === 'claims').map(({ name }) => name));
	for (const file of followers)
		if (!names.has(file.name))
			report({
				at: file.at([]),
				code: 'unknown-source',
				message: `there is no source ${show(file.name)} whose ${file.kind} these could be`,
				expected: `a file sources/${file.name}.yaml`,
				nearest: names.nearest(file.name)
			});
	for (const { file } of sources.values())
		if (!followed.has(file.name))
			report({
				at: file.at([]),
				code: 'missing-file',
				message: `the source ${show(file.name)} has no claims`,
				expected: `a file claims/${file.name}.yaml`
			});
	return sources;
}

/** Nobody has retrieved what was not out yet; where the day begins earlier, it was out the day before. */
function reportRetrieval({ issued, retrieved }: SourceRecord, file: YamlFile, report: Report): void {
	const [out, seen] = [issued, retrieved].map((date) => (date === undefined ? undefined : parseDate(date)));
	if (!out || !seen || seen.last >= out.first - 1) return;
	report({
		at: file.at(['retrieved']),
		code: 'retrieved-before-issued',
		message: `${show(retrieved)} lies before the day of publication, issued: ${issued ?? ''}`,
		expected: 'the day on which the published text was fetched'
	});
}
