/** What a file is. */

/** What is exported, by what a file is, not by its name. */
export const KINDS = {
	png: 'picture (PNG)',
	svg: 'drawing (SVG)',
	pdf: 'PDF',
	csv: 'table (CSV)',
	json: 'JSON',
	xlsx: 'workbook (XLSX)',
	docx: 'page (DOCX)',
	pptx: 'slide (PPTX)',
	zip: 'zip'
} as const;
export type Kind = keyof typeof KINDS;

/** What the seal of a kind covers: every byte, or every part of what is a zip; a table has none, and its values are compared. */
export const SEALED: Readonly<Record<Kind, 'bytes' | 'parts' | 'values'>> = {
	png: 'bytes',
	svg: 'bytes',
	pdf: 'bytes',
	csv: 'values',
	json: 'bytes',
	xlsx: 'parts',
	docx: 'parts',
	pptx: 'parts',
	zip: 'parts'
};
