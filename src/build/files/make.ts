/** One exported file from what it is made of. The build's threads and `npm run dev` call the same function. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Drawing } from '../../lib/press/drawing';
import { readFigureRecord } from '../../lib/press/record/figureRecord';
import type { Signer } from '../../lib/press/seal/fingerprint';
import type { DocumentFormat, MadeFormat, SceneFormat } from '../../lib/press/formats';
import { outlineSvg } from '../../lib/press/svg/outlines';
import { renderPdf } from '../../lib/press/pdf/pdf';
import type { FontFile } from '../../lib/press/pdf/text';
import { renderPng } from '../../lib/press/png/png';
import { docxFile } from '../../lib/press/report/docx';
import { xlsxFile } from '../../lib/press/table/xlsx';
import { siteSigner } from '../../lib/site/making/signer';

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
	docx: ({ record, picture }, signer) => docxFile(readFigureRecord(record), picture, signer)
};

/** @throws {Error} if it cannot be made, such as a workbook of what is no figure's JSON */
export async function makeFile<Name extends MadeFormat>(task: MakeTask<Name>): Promise<Uint8Array> {
	return MAKERS[task.format](task, siteSigner());
}

/** Fonts with their bytes. */
export function opened(fonts: readonly string[]): Promise<FontFile[]> {
	return Promise.all(fonts.map(fontFile));
}

const read = new Map<string, Promise<FontFile>>();

/** A font, read once a thread. */
function fontFile(path: string): Promise<FontFile> {
	const known = read.get(path);
	if (known) return known;
	const file = readFile(path).then((bytes) => ({ name: basename(path), bytes }));
	read.set(path, file);
	return file;
}
