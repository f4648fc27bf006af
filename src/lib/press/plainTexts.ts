/** The makers of texts that hold no font, for the browser, too. */
import type { Figure } from '../dataset/types';
import { toBibtex } from './cite/bibtex';
import { recordsOf, toCslJson } from './cite/citations';
import { toRis } from './cite/ris';
import type { FormatWith, TextFormat } from './formats';
import { jsonFile } from './record/json';
import type { Signer } from './seal/fingerprint';
import { figureCsv } from './table/csv';
import { csvForExcel } from './table/csvForExcel';
import { csvMetadata } from './table/csvMetadata';
import { markdownTable } from './table/markdownTable';
import { inlineFigure } from './web/inlineFigure';

/** Text that is made of what a figure says, not of its placed shapes. */
export type PlainFormat = Exclude<TextFormat, FormatWith<{ from: 'scene' }>>;

export interface PlainOrder {
	readonly figure: Figure;
	/** Where the figure’s page is: absolute, or root-relative without a site address. */
	readonly address: string;
	readonly signer: Signer | undefined;
}

/** A format that the list has as text and nothing here writes does not compile. */
export const PLAIN_TEXTS: Readonly<Record<PlainFormat, (order: PlainOrder) => string>> = {
	csv: ({ figure, address }) => figureCsv(figure, address),
	'excel.csv': ({ figure, address }) => csvForExcel(figureCsv(figure, address)),
	'csv-metadata.json': ({ figure, address }) => `${JSON.stringify(csvMetadata(figure, address), null, '\t')}\n`,
	json: ({ figure, address, signer }) => jsonFile(figure, address, signer),
	'figure.html': ({ figure, address }) => inlineFigure(figure, address),
	md: ({ figure, address }) => markdownTable(figure, address),
	bib: ({ figure, address }) => toBibtex(recordsOf(figure, address)),
	ris: ({ figure, address }) => toRis(recordsOf(figure, address)),
	'csl.json': ({ figure, address }) => toCslJson(recordsOf(figure, address))
};
