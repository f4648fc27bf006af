/** A Word file → its text with tables, captions, footnotes and endnotes, and its properties. Nothing outside of it is opened. */
import { unzip, type Unzipped } from 'fflate';
import sax from 'sax';
import { blocksOf } from './html/blocks';
import { documentOf } from './html/page';
import { refused, type Extraction, type Fact, type Field } from './types';
import { EXTRACTORS } from './versions';

/** Unpacked; a report of 300 pages has some 3 MB of text, and pictures are left packed. */
const MOST_BYTES = 60_000_000;

const PROPERTIES: Readonly<Record<string, readonly (readonly [element: string, field: Field, from: string])[]>> = {
	'docProps/core.xml': [
		['dc:title', 'title', 'DOCX title'],
		['dc:creator', 'author', 'DOCX creator'],
		['dcterms:created', 'issued', 'DOCX created'],
		['dc:language', 'language', 'DOCX language'],
		['dc:description', 'description', 'DOCX description'],
		['dc:identifier', 'url', 'DOCX identifier']
	],
	'docProps/app.xml': [['Company', 'publisher', 'DOCX company']]
};

export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
	const opened = await open(bytes);
	if (!('parts' in opened)) return opened;
	const { default: mammoth } = await import('mammoth');
	const file = Uint8Array.from(bytes).buffer;
	let markup: string;
	try {
		const converted = await mammoth.convertToHtml(
			typeof Buffer === 'undefined' ? { arrayBuffer: file } : { buffer: Buffer.from(file) },
			{ externalFileAccess: false, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) }
		);
		markup = converted.value;
	} catch {
		return refused(
			'broken-file',
			'the Word file is broken: its text cannot be read',
			'open it in Word or LibreOffice, and save it anew'
		);
	}
	const document = await documentOf(markup);
	for (const back of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]')) back.remove();
	const text = blocksOf(document.querySelector('body') ?? document.documentElement);
	if (text === '')
		return refused(
			'no-text',
			'the Word file has no text: its pages may be pictures',
			'run text recognition on it, or give the text'
		);
	const facts = Object.entries(PROPERTIES).flatMap(([name, elements]) => propertiesOf(opened.parts[name], elements));
	return {
		found: {
			kind: 'docx',
			text,
			by: EXTRACTORS.docx,
			facts,
			notes: ['headers, footers and text boxes of the Word file are not read']
		}
	};
}

/** The parts that are read here; what is no Word file, or too large once unpacked, is refused before it is unpacked. */
async function open(bytes: Uint8Array): Promise<{ readonly parts: Unzipped } | Extraction> {
	const names: string[] = [];
	let size = 0;
	const unpacked = await new Promise<Unzipped | undefined>((resolve) => {
		unzip(
			bytes,
			{
				filter: ({ name, originalSize }) => {
					names.push(name);
					if (!name.startsWith('word/media/')) size += originalSize;
					return Object.hasOwn(PROPERTIES, name) && originalSize < 1_000_000;
				}
			},
			(error, parts) => {
				resolve(error ? undefined : parts);
			}
		);
	});
	if (!unpacked)
		return refused(
			'broken-file',
			'the file is a broken zip: it may not have come whole',
			'fetch it again, or open it in Word or LibreOffice and save it anew'
		);
	if (!names.includes('word/document.xml'))
		return refused(
			'not-a-text',
			`the file is ${zipKind(names)}, and no Word file`,
			'save it as .docx or PDF, or give its text'
		);
	if (size > MOST_BYTES)
		return refused(
			'too-large',
			`the Word file unpacks to ${size} bytes`,
			`at most ${MOST_BYTES}; save the part that is cited on its own`
		);
	return { parts: unpacked };
}

function zipKind(names: readonly string[]): string {
	if (names.some((name) => name.startsWith('xl/'))) return 'an Excel file';
	if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint file';
	if (names.includes('META-INF/container.xml')) return 'an EPUB';
	if (names.includes('content.xml')) return 'an OpenDocument file';
	return 'a zip';
}

function propertiesOf(part: Uint8Array | undefined, elements: (typeof PROPERTIES)[string]): Fact[] {
	if (!part) return [];
	const facts: Fact[] = [];
	const reader = sax.parser(true, {});
	let said = '';
	reader.onopentag = () => {
		said = '';
	};
	reader.ontext = (text) => {
		said += text;
	};
	reader.onclosetag = (name) => {
		const known = elements.find(([element]) => element === name);
		const value = said.replace(/\s+/gu, ' ').trim();
		if (known && value !== '') facts.push({ field: known[1], value, from: known[2] });
		said = '';
	};
	reader.onerror = () => {
		reader.resume();
	};
	reader.write(new TextDecoder().decode(part)).close();
	return facts;
}
