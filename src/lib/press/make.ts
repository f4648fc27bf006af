/** One file that is no text from what it is made of: for the build's threads, `npm run dev`, and programs of others. */
import { basename, dirname } from 'node:path';
import type { Depth } from '../figure/brief/purposes';
import type { Drawing } from './drawing';
import { readFigureRecord } from './record/figureRecord';
import type { Signer } from './seal/fingerprint';
import type { DocumentFormat, MadeFormat, SceneFormat } from './formats';
import { outlineSvg } from './svg/outlines';
import { renderPdf } from './pdf/pdf';
import type { FontFile } from './drawnFonts';
import { renderPng } from './png/png';
import { briefDocxFile } from './report/briefDocx';
import { docxFile } from './report/docx';
import { slideFile } from './slides/pptx';
import { xlsxFile } from './table/xlsx';
import { fontBytes } from './fontBytes';

interface OfDrawing {
	readonly drawing: Drawing;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
	/** Of a PNG: pixels for each px of the drawing. */
	readonly scale: number;
}

interface OfRecord {
	/** The figure's JSON. */
	readonly record: string;
}

interface OfRecordAndPicture extends OfRecord {
	/** The picture in it, a PNG. */
	readonly picture: Uint8Array;
	readonly depth: Depth;
}

/** What the list of formats says that each is made from. */
type MadeOf = {
	readonly [Name in MadeFormat]: Name extends SceneFormat
		? OfDrawing
		: Name extends DocumentFormat
			? OfRecordAndPicture
			: OfRecord;
};

/** What can be handed to a thread: a format, and what it is made of. */
export type MakeTask<Name extends MadeFormat = MadeFormat> = {
	readonly [Each in Name]: { readonly format: Each } & MadeOf[Each];
}[Name];

type Makers = {
	readonly [Name in MadeFormat]: (of: MakeTask<Name>, signer: Signer | undefined) => Uint8Array | Promise<Uint8Array>;
};

/** A format that the list leaves to the exporter and nothing here makes of what it is said to be made from does not compile. */
const MAKERS: Makers = {
	png: ({ drawing, scale, fonts }, signer) => renderPng(drawing, { scale, fonts, signer }),
	pdf: async ({ drawing, fonts }, signer) => renderPdf(drawing, { fonts: await opened(fonts), signer }),
	'outlines.svg': async ({ drawing, fonts }, signer) =>
		new TextEncoder().encode(outlineSvg(drawing, { fonts: await opened(fonts), signer })),
	xlsx: ({ record }, signer) => xlsxFile(readFigureRecord(record), signer),
	docx: ({ record, picture, depth }, signer) =>
		depth === 'full'
			? docxFile(readFigureRecord(record), picture, signer)
			: briefDocxFile({ record: readFigureRecord(record), picture }, signer),
	pptx: ({ record }, signer) => slideFile(readFigureRecord(record), signer)
};

/** @throws {Error} if it cannot be made, such as a workbook of what is no figure's JSON */
export async function makeFile<Name extends MadeFormat>(
	task: MakeTask<Name>,
	signer: Signer | undefined
): Promise<Uint8Array> {
	return MAKERS[task.format](task, signer);
}

/** Fonts with their bytes. */
export function opened(paths: readonly string[]): Promise<FontFile[]> {
	return Promise.all(
		paths.map(async (path) => ({ name: basename(path), bytes: await fontBytes(basename(path), dirname(path)) }))
	);
}
