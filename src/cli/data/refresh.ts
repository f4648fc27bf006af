import { extname } from 'node:path';
import { disk } from '../../lib/dataset/ports/disk';
import { stemOf } from '../../lib/dataset/ports/files';
import type { Fate, RefreshedQuote, RefreshedWords } from '../../lib/dataset/text/refresh';
import { refreshSource } from '../../lib/dataset/text/refreshFiles';
import { openText } from '../../lib/dataset/text/texts';
import type { Problem } from '../../lib/dataset/types';
import { asTyped } from '../arguments';
import { problemOf, tell, type DataCommand, type DataOptions } from './command';
import { replaceFiles } from './replaceFiles';
import { takeOut, textPlace } from './takeOut';

/** Finds the quotes of a source in its text as it is now. */
export const refresh: DataCommand = {
	takes: '<file>',
	does: [
		'Tells what became of each quote in an article that was edited: unmoved, moved, changed or vanished.',
		'With --accept, places and changed words are written into the files of the source, with the fingerprint of the new text; comments and order stay. Without it nothing is written.',
		'The file may be a web page, a PDF, a Word file, Markdown or plain text, as data:new takes it.',
		'A quote that has vanished stays as it is: data:check refuses it until it is taken out, and its figures are withdrawn or drawn from other words.'
	],
	options: ['id', 'accept'],
	examples: ['texts/interview.txt', 'interview-edited.html --id interview', 'texts/interview.txt --accept'],
	prepare: takeOut,
	run
};

const FATES: readonly Fate[] = ['unmoved', 'moved', 'changed', 'vanished'];

function run([path, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (path === undefined || more.length > 0) return undefined;
	const refuse = (problems: readonly Problem[]) => tell(options, problems, { quotes: [] }, ['Nothing was written.']);
	const { takenOut } = options;
	if (takenOut && 'refused' in takenOut) {
		const { code, message, mend } = takenOut.refused;
		return refuse([problemOf(path, code, message, { mend })]);
	}
	const extracted = takenOut?.found;
	const opened = extracted ? { found: { text: extracted.text } } : openText(disk, path);
	if ('problem' in opened) return refuse([opened.problem]);
	const { text } = opened.found;
	const id = options.id ?? stemOf(path, extname(path));
	const source = refreshSource({ files: disk, dir: options.dir }, id, text, extracted);
	if ('problems' in source)
		return refuse(source.problems.length > 0 ? source.problems : [unknown(path, id, source.known)]);
	const { claims, found, files } = source;
	const place = extracted ? textPlace(path, id) : path;
	if (options.accept) replaceFiles([...(extracted ? [{ path: place, text }] : []), ...files]);
	return tell(options, [], { source: id, isWritten: options.accept, ...found }, [
		...found.quotes.flatMap((quote) => toldOf(quote, claims.quotes[quote.id]?.exact ?? '')),
		...found.words.filter(({ isGuessed, at, now }) => isGuessed || now.length < at.length).map(undrawnTold),
		FATES.map((fate) => `${found.quotes.filter((quote) => quote.fate === fate).length} ${fate}`).join(', '),
		options.accept
			? `Written into ${files[0].path} and ${files[1].path}${extracted ? `, the text into ${place}` : ''}. Next: npm run data:verify -- ${asTyped(place)}, npm run data:check, and npm run data:publish -- --all --why "The article was edited."`
			: 'Nothing was written. To take these places and words: the same command with --accept.'
	]);
}

function unknown(path: string, id: string, known: readonly string[]): Problem {
	return problemOf(path, 'unknown-source', `there is no source “${id}” with claims`, {
		expected: known.length > 0 ? `one of the sources: ${known.join(', ')}` : 'a source in the dataset',
		mend: 'name it with --id'
	});
}

function toldOf({ id, fate, now, stretches, times }: RefreshedQuote, before: string): string[] {
	const sure = times === undefined ? '' : `; its words stand ${times} times, and nothing tells which is meant: look`;
	if (fate === 'unmoved') return times === undefined ? [] : [`${id}: unmoved${sure}`];
	if (fate === 'vanished') return [`${id}: vanished: “${before}”`];
	if (fate === 'moved') return [`${id}: moved to ${now?.start ?? ''}–${now?.end ?? ''}${sure}`];
	const marked = stretches.map(({ text, is }) =>
		is === 'kept' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`
	);
	return [`${id}: changed, now at ${now?.start ?? ''}–${now?.end ?? ''}:`, `    ${marked.join('')}`];
}

function undrawnTold({ text, at, now }: RefreshedWords): string {
	const stood = `“${text}”, undrawn, stood at ${at.join(', ')}`;
	return now.length === 0
		? `${stood}; it stands there no more: take it out of “undrawn”.`
		: `${stood}; now at ${now.join(', ')}? Look.`;
}
