/** Files as programs write them, made for a test: PDFs by pdfkit, Word files by hand. */
import { zipSync, type Zippable } from 'fflate';
import PDFDocument from 'pdfkit';
import { extract, type Extracted, type Extraction } from '../../../../src/lib/dataset/extract/extract';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is taken out of a file; throws if it is refused. */
export async function takenOut(bytes: Uint8Array, name: string): Promise<Extracted> {
	const extraction = await extract(bytes, { name });
	if ('refused' in extraction) throw new Error(extraction.refused.message);
	return extraction.found;
}

export function codeOf(extraction: Extraction): string | undefined {
	return 'refused' in extraction ? extraction.refused.code : undefined;
}

/** A PDF that a function draws. */
export function pdf(
	draw: (document: PDFKit.PDFDocument) => void,
	options: PDFKit.PDFDocumentOptions = {}
): Promise<Uint8Array> {
	return new Promise((resolve) => {
		const document = new PDFDocument({ size: 'A4', margin: 72, ...options });
		const chunks: Uint8Array[] = [];
		document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		document.on('end', () => {
			resolve(new Uint8Array(Buffer.concat(chunks)));
		});
		draw(document);
		document.end();
	});
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const OWN_RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with this body, its footnote 1, and further parts. */
export function docx(
	body: string,
	{ footnote = '', parts = {} }: { footnote?: string; parts?: Zippable } = {}
): Uint8Array {
	return zipSync({
		'[Content_Types].xml': bytesOf(TYPES),
		'_rels/.rels': bytesOf(RELATIONS),
		'word/document.xml': bytesOf(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
		'word/_rels/document.xml.rels': bytesOf(OWN_RELATIONS),
		'word/footnotes.xml': bytesOf(
			`<?xml version="1.0"?><w:footnotes ${W}><w:footnote w:id="1">${paragraph(footnote)}</w:footnote></w:footnotes>`
		),
		...parts
	});
}

export const paragraph = (text: string, more = '') =>
	`<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r>${more}</w:p>`;
