/** The makers of all formats that are text, which the pages’ program and the command call. */
import type { Figure } from '../dataset/types';
import { toBibtex } from './cite/bibtex';
import { recordsOf, toCslJson } from './cite/citations';
import { figureCsv } from './table/csv';
import { csvForExcel } from './table/csvForExcel';
import { csvMetadata } from './table/csvMetadata';
import type { SiteDrawing } from './drawings';
import type { Signer } from './seal/fingerprint';
import type { TextFormat } from './formats';
import { jsonFile } from './record/json';
import { markdownTable } from './table/markdownTable';
import { toRis } from './cite/ris';
import { svgFile } from './svg/svg';
import type { ReadFont } from './svg/fonts';
import { inlineFigure } from './web/inlineFigure';

/** What is to be written. */
export interface TextOrder {
	readonly figure: Figure;
	/** Where the figure’s page is: absolute, or root-relative without a site address. */
	readonly address: string;
	/** How it is drawn, where it is. */
	readonly drawing: Pick<SiteDrawing, 'form' | 'look'>;
	readonly signer: Signer | undefined;
	readonly readFont: ReadFont;
}

/** A format that the list has as text and nothing here writes does not compile. */
export const TEXTS: Readonly<Record<TextFormat, (order: TextOrder) => string | Promise<string>>> = {
	svg: ({ figure, drawing: { form, look }, ...place }) => svgFile(figure, { ...place, form, look }),
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
