/** What kind of file some bytes are, by what they begin with; the name decides only between plain text and Markdown. */
import type { Kind, Refused } from './types';

const HEAD = 1024;

const SIGNATURES: readonly (readonly [readonly number[], string, string])[] = [
	[
		[0xd0, 0xcf, 0x11, 0xe0],
		'a file of Word before 2007',
		'open it in Word or LibreOffice, and save it as .docx or PDF'
	],
	[[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)', PICTURE()],
	[[0xff, 0xd8, 0xff], 'a picture (JPEG)', PICTURE()],
	[[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)', PICTURE()],
	[[0x49, 0x49, 0x2a, 0x00], 'a picture (TIFF)', PICTURE()],
	[[0x4d, 0x4d, 0x00, 0x2a], 'a picture (TIFF)', PICTURE()],
	[[0xff, 0xfe, 0x00, 0x00], 'a text in UTF-32', 'save it as UTF-8'],
	[[0x00, 0x00, 0xfe, 0xff], 'a text in UTF-32', 'save it as UTF-8'],
	[[0x1f, 0x8b], 'a compressed file (gzip)', 'unpack it, and give what it holds'],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a file in RTF', 'open it in Word or LibreOffice, and save it as .docx or PDF']
];

function PICTURE(): string {
	return 'a picture has no text: run text recognition on it (ocrmypdf, Tesseract), and give the PDF or text it makes';
}

const TAGS = /<(?:!doctype\s+html|html|head|body|article)[\s>]/iu;

/** The kind of a file, or why no text can be taken out of it. */
export function kindOf(bytes: Uint8Array, name: string): { readonly kind: Kind } | { readonly refused: Refused } {
	if (bytes.length === 0) return no('empty-file', 'the file is empty', 'give a file with a text');
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	if (head.includes('%PDF-')) return { kind: 'pdf' };
	if (head.startsWith('PK')) return { kind: 'docx' };
	const known = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
	if (known) return no('not-a-text', `the file is ${known[1]}`, known[2]);
	if (head.startsWith('MIME-Version:') || /^From: <Saved by/mu.test(head))
		return no('not-a-text', 'the file is a web archive (MHTML)', 'save the page as “HTML only” or as a PDF');
	const named = /\.(docx|pdf)$/iu.exec(name)?.[1]?.toUpperCase();
	if (named !== undefined)
		return no(
			'not-a-text',
			`the file is named as ${named}, and is none`,
			'save it anew from the program that has written it'
		);
	// Two bytes a letter hide tags from this look; they are found once the text is decoded.
	const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase();
	if (TAGS.test(head.replaceAll('\0', '')) || /^x?html?$/u.test(ending ?? '')) return { kind: 'html' };
	return { kind: /^(?:md|markdown|mdown)$/u.test(ending ?? '') ? 'markdown' : 'text' };
}

function no(code: string, message: string, mend: string): { readonly refused: Refused } {
	return { refused: { code, message, mend } };
}
