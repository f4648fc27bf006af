/**
 * What texts are taken out by, with exact versions: the text of a file is the same as long as these are. Whoever changes what
 * comes out, in our rules or by another version of a library, changes the name; a test compares the versions with package.json.
 */
export const EXTRACTORS = {
	text: 'characters 1',
	markdown: 'marked 18.2.1, blocks 1',
	html: 'readability 0.6.0, linkedom 0.18.15, blocks 2',
	docx: 'mammoth 1.13.0, blocks 1',
	pdf: 'pdfjs-dist 5.6.205, layout 3'
} as const;
