/** The record of a work that stands in a file of its own, as reference managers write it. */
import { disk } from '../../lib/dataset/ports/disk';
import { readAtMost } from '../../lib/dataset/ports/files';
import { counted, problemOf, type DataOptions } from './command';

/** What reads records is loaded where one is named. */
export async function readReference(
	path: string,
	tell: (line: string) => void
): Promise<Pick<DataOptions, 'recorded' | 'unread'>> {
	const refused = (message: string, mend: string) => ({ unread: problemOf(path, 'bad-record', message, { mend }) });
	const file = readAtMost(disk, path, MOST_BYTES);
	if ('refused' in file) return refused(`the record cannot be read: ${file.refused}`, 'name a file of one record');
	const { recordFacts } = await import('../../lib/dataset/author/records/recordFacts');
	const record = recordFacts(new TextDecoder().decode(file.bytes));
	if (!record)
		return refused('it is no record in BibTeX, RIS or CSL-JSON, or is broken', 'export it anew, in one of these');
	if (record.records > 1) tell(`${path} holds ${counted(record.records, 'record')}: the first is taken.`);
	return { recorded: record.facts };
}

/** A record has some hundred bytes, a library of them millions. */
const MOST_BYTES = 1_000_000;
