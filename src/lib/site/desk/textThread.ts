/** What has files read for the desk, in a thread that may be stopped. `answerTexts.ts` is its other half. */
import type { FoundWork } from '../../dataset/author/desk/foundWork';
import { workIn } from '../../dataset/author/desk/workIn';
import type { Extraction } from '../../dataset/extract/extract';
import type { TextOrigin } from '../../dataset/text/textRecord';
import { ownAddress } from '../shell/ownScript';
import type { FromThread } from './answerTexts';
import { FILES_NOT_LOADED } from './notLoaded';

/** Bytes of a file that is still read; pictures of a report are large. */
const LARGEST = 100_000_000;

export interface FileText {
	readonly text: string;
	readonly work: FoundWork;
	/** Undefined where the file is the text itself. */
	readonly from: TextOrigin | undefined;
	/** What is to be known of how it was taken out. */
	readonly notes: readonly string[];
}

export type Reading = { readonly found: FileText } | { readonly refused: string };

export interface ReadingFile {
	readonly done: Promise<Reading>;
	/** Ends it. */
	readonly stop: () => void;
}

/**
 * Reads a file: a page, a PDF, a Word file, Markdown or plain text in any encoding.
 * @param script address of the thread's script
 * @param tell how far a long file is read
 */
export function readFile(file: File, script: string, tell: (line: string) => void): ReadingFile {
	let stop = () => {};
	const done = new Promise<Reading>((resolve) => {
		if (file.size > LARGEST)
			return resolve({
				refused: `${file.name} is ${Math.round(file.size / 1e6)} MB large; up to ${LARGEST / 1e6} MB are read. Save the part that is cited on its own, or copy its words.`
			});
		const end = (reading: Reading) => {
			thread?.terminate();
			resolve(reading);
		};
		const thread = begun(script);
		if (!thread) return end({ refused: FILES_NOT_LOADED });
		stop = () => end({ refused: `${file.name} was not read to its end: it was stopped.` });
		thread.onerror = () => end({ refused: FILES_NOT_LOADED });
		thread.onmessage = ({ data }: MessageEvent<FromThread>) => {
			if ('page' in data) tell(`Reading page ${data.page} of ${data.of} …`);
			else if ('failed' in data)
				end({
					refused: `${file.name} could not be read. A folder has no text; choose a file in it, or copy the words.`
				});
			else if ('text' in data) end({ found: { text: data.text, work: {}, from: undefined, notes: [] } });
			else end(readingOf(file.name, data.extraction, data.sha256));
		};
		thread.postMessage(file);
	});
	return { done, stop: () => stop() };
}

function begun(script: string): Worker | undefined {
	try {
		return new Worker(ownAddress('extractor', script), { type: 'module' });
	} catch {
		return undefined;
	}
}

function readingOf(name: string, extraction: Extraction, sha256: string): Reading {
	if ('refused' in extraction) {
		const { message, mend } = extraction.refused;
		return { refused: `${name}: ${message}. What helps: ${mend}.` };
	}
	const { kind, text, by, pages, labels, facts, notes } = extraction.found;
	const from = { kind, sha256, by, ...(pages && { pages }), ...(labels && { labels }) };
	return { found: { text, work: workIn(facts), from, notes: notes.map(asSentence) } };
}

const asSentence = (note: string) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
