import { disk } from '../../lib/dataset/ports/disk';
import { matchedFile, matchText } from '../../lib/dataset/text/recordMatch';
import { counted, tell, today, type DataCommand, type DataOptions } from './command';
import { replaceFiles } from './replaceFiles';

/** Compares the quotes with a text and records that they stand in it. */
export const match: DataCommand = {
	takes: '<text file>',
	does: [
		'Compares a source’s text with the quotes and records that they stand in it.',
		'The record is written into the source’s file, so that a copy without the text can rely on it. It is void as soon as a quote, its position or the text changes.'
	],
	options: [],
	examples: ['texts/interview.txt'],
	run
};

function run([text, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (text === undefined || more.length > 0) return undefined;
	const { problems, path, record } = matchText(disk, { dir: options.dir, text, date: today() });
	if (path !== undefined && record) replaceFiles([matchedFile(disk, path, record)]);
	const quotes = Object.keys(record?.quotes ?? {}).length;
	const words = record
		? `${quotes === 1 ? 'The one quote stands where it says' : `All ${counted(quotes, 'quote')} stand where they say`}. Recorded in ${path ?? ''}.`
		: 'Nothing was recorded.';
	return tell(options, problems, { path, record }, [words]);
}
