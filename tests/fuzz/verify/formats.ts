/** What is doctored, by format; every other mutator of each was kept aside until the check was done. */
import type { Mutator } from './mutator';
import { CSV } from './mutators/csv';
import { DOCX } from './mutators/docx';
import { JSON_FILES } from './mutators/json';
import { PDF } from './mutators/pdf';
import { PNG } from './mutators/png';
import { SILENT_TEXTS } from './mutators/silent';
import { SVG } from './mutators/svg';
import { XLSX } from './mutators/xlsx';
import { ZIP } from './mutators/zip';

export const DOCTORED = {
	svg: SVG,
	png: PNG,
	pdf: PDF,
	json: JSON_FILES,
	csv: CSV,
	xlsx: XLSX,
	docx: DOCX,
	zip: ZIP,
	md: SILENT_TEXTS,
	bib: SILENT_TEXTS,
	ris: SILENT_TEXTS
} as const satisfies Record<string, readonly Mutator[]>;
export type DoctoredFormat = keyof typeof DOCTORED;

export const DOCTORED_FORMATS = Object.keys(DOCTORED) as DoctoredFormat[];

/** `tried`: looked at while the check was written; `kept`: not run before it was done. */
export const HALVES = ['tried', 'kept'] as const;
export type Half = (typeof HALVES)[number];

export function mutatorsOf(format: DoctoredFormat, half?: Half): readonly Mutator[] {
	return DOCTORED[format].filter((_, i) => half === undefined || HALVES[i % 2] === half);
}
