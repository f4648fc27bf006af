/** What a source's record says of its text. */
import type { Extracted } from '../extract/types';
import { codePoints } from '../../words/locate';
import type { SourceRecord } from '../schema/source';
import { sha256Of } from './texts';

/** The file that a text was taken out of. */
export interface TextOrigin extends Pick<Extracted, 'kind' | 'by' | 'pages' | 'labels'> {
	/** Of the file's bytes. */
	readonly sha256: string;
}

/** Fingerprint, length and origin. @param from nothing if the file is the text itself */
export function textRecord(text: string, from?: TextOrigin): SourceRecord['text'] {
	return { sha256: sha256Of(text), length: codePoints(text), ...(from && { from: originRecord(from) }) };
}

function originRecord({ kind, sha256, by, pages, labels }: TextOrigin): NonNullable<SourceRecord['text']['from']> {
	return { kind, sha256, by, ...(pages && { pages: [...pages] }), ...(labels && { labels: [...labels] }) };
}
