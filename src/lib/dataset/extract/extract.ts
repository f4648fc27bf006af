/**
 * The door of this room: bytes of a file → its text, or why it has none. It works in browsers and in Node, asks no network,
 * runs no scripts, and loads what a kind of file needs when such a file comes.
 */
import { kindOf } from './kinds';
import { extractPlain } from './plain';
import { MOST_TEXT_BYTES, refused, type ExtractOptions, type Extraction } from './types';

export type { Extracted, ExtractOptions, Extraction, Fact, Field, Kind } from './types';

export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
	const extraction = await extractAny(bytes, options).catch(nestedTooDeep);
	return 'found' in extraction && extraction.found.text.length > MOST_TEXT_BYTES
		? refused(
				'too-large',
				`the text in it has ${extraction.found.text.length} characters, and at most ${MOST_TEXT_BYTES} are taken`,
				'give the part that is cited'
			)
		: extraction;
}

/** What fills the stack of those who read it, in whatever form it came. @throws all else */
function nestedTooDeep(error: unknown): Extraction {
	if (!(error instanceof RangeError)) throw error;
	return refused('too-deep', 'what is in it is nested too deep to be read', 'save the part that is cited on its own');
}

async function extractAny(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
	const looked = kindOf(bytes, options.name);
	if ('refused' in looked) return looked;
	switch (looked.kind) {
		case 'text':
			return extractPlain(bytes);
		case 'markdown':
			return (await import('./markdown')).extractMarkdown(bytes);
		case 'html':
			return (await import('./html/page')).extractHtml(bytes);
		case 'docx':
			return (await import('./docx')).extractDocx(bytes);
		case 'pdf':
			return (await import('./pdf/pdf')).extractPdf(bytes, options);
	}
}
