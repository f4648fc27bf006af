/** What is doctored, by format; every other mutator of each was kept aside until the check was done. */
import type { Format } from '../../../src/lib/press/formats';
import type { Mutator } from './mutator';
import { CSV } from './mutators/csv';
import { DOCX } from './mutators/docx';
import { JSON_FILES } from './mutators/json';
import { PDF } from './mutators/pdf';
import { PNG } from './mutators/png';
import { PPTX } from './mutators/pptx';
import { SILENT_TEXTS } from './mutators/silent';
import { SVG } from './mutators/svg';
import { DOCX_TRICKS, PPTX_TRICKS, XLSX_TRICKS } from './mutators/officeTricks';
import { PDF_TRICKS } from './mutators/pdfTricks';
import { PNG_TRICKS } from './mutators/pngTricks';
import { SVG_TRICKS } from './mutators/svgTricks';
import { CSV_TRICKS, JSON_TRICKS } from './mutators/tableTricks';
import { XLSX } from './mutators/xlsx';
import { ZIP } from './mutators/zip';

/** A format of the list that nobody doctors does not compile. */
const FULL = {
	svg: [...SVG, ...SVG_TRICKS],
	png: [...PNG, ...PNG_TRICKS],
	pdf: [...PDF, ...PDF_TRICKS],
	'outlines.svg': [...SVG, ...SVG_TRICKS],
	json: [...JSON_FILES, ...JSON_TRICKS],
	csv: [...CSV, ...CSV_TRICKS],
	'excel.csv': [...CSV, ...CSV_TRICKS],
	xlsx: [...XLSX, ...XLSX_TRICKS],
	docx: [...DOCX, ...DOCX_TRICKS],
	pptx: [...PPTX, ...PPTX_TRICKS],
	zip: ZIP,
	'csv-metadata.json': SILENT_TEXTS,
	md: SILENT_TEXTS,
	'figure.html': SILENT_TEXTS,
	bib: SILENT_TEXTS,
	ris: SILENT_TEXTS,
	'csl.json': SILENT_TEXTS
} as const satisfies Record<Format, readonly Mutator[]>;

/** What is drawn in brief is put together otherwise; the long run doctors it too. */
const BRIEF = {
	'brief.svg': FULL.svg,
	'brief.png': FULL.png,
	'brief.pdf': FULL.pdf,
	'brief.docx': FULL.docx
} as const satisfies Record<`brief.${string}`, readonly Mutator[]>;

export const DOCTORED = { ...FULL, ...BRIEF };
export type DoctoredFormat = keyof typeof DOCTORED;

export const DOCTORED_FORMATS = Object.keys(DOCTORED) as DoctoredFormat[];
/** Those of the list, for the short run. */
export const FORMATS_OF_LIST = Object.keys(FULL) as (keyof typeof FULL)[];

/** `tried`: looked at while the check was written; `kept`: not run before it was done. */
export const HALVES = ['tried', 'kept'] as const;
export type Half = (typeof HALVES)[number];

export function mutatorsOf(format: DoctoredFormat, half?: Half): readonly Mutator[] {
	return DOCTORED[format].filter((_, i) => half === undefined || HALVES[i % 2] === half);
}
