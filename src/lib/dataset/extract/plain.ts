/** Plain text: its characters as they stand, with one kind of line end and without a byte order mark. */
import { decode, UNKNOWN_ENCODING } from './characters';
import type { Extraction } from './types';
import { refused } from './types';
import { EXTRACTORS } from './versions';

/** How many characters of a text may be controls before it is taken for a program or a picture. */
const FEW = 0.01;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/gu;

export function extractPlain(bytes: Uint8Array): Extraction {
	const { text, notes, isUnread } = decode(bytes);
	const controls = text.match(CONTROLS)?.length ?? 0;
	if (controls > FEW * text.length)
		return refused(
			'not-a-text',
			'the file is no text: it holds too many control characters',
			'give a text, a web page, a PDF or a Word file'
		);
	if (isUnread) return UNKNOWN_ENCODING;
	const lines = text.replace(/\r\n?/gu, '\n');
	if (lines.trim() === '') return refused('empty-file', 'the text is empty', 'give a file with a text');
	return { found: { kind: 'text', text: lines, by: EXTRACTORS.text, facts: [], notes } };
}
