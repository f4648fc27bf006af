/** One exported file from the text that it is made of. The build's threads and `npm run dev` call the same function. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFigureRecord } from '../../lib/export/figureRecord';
import type { Signer } from '../../lib/export/fingerprint';
import { FORMATS, type MadeFormat, type TextFormat } from '../../lib/export/formats';
import { outlineSvg } from '../../lib/export/outlines';
import { renderPdf } from '../../lib/export/pdf';
import type { FontFile } from '../../lib/export/pdfText';
import { renderPng } from '../../lib/export/png';
import { docxFile } from '../../lib/export/report/docx';
import { xlsxFile } from '../../lib/export/xlsx';
import { PNG_SCALE } from '../../lib/figure/widths';
import { LIGHT } from '../../lib/scene/tokens';
import { siteSigner } from '../../lib/site/signer';

export interface MakeTask {
	readonly format: MadeFormat;
	/** The SVG or the JSON. */
	readonly text: string;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
	/** Of a PNG: pixels for each px of the drawing. */
	readonly scale?: number;
	/** Of a document: the picture in it, a PNG. */
	readonly picture?: Uint8Array;
	/** Of a PNG: the colour behind the drawing, or `none`. */
	readonly ground?: string;
}

type Maker = (task: MakeTask, signer: Signer | undefined) => Uint8Array | Promise<Uint8Array>;

/** A format that the list leaves to the exporter and nothing here makes does not compile. */
const MAKERS: Readonly<Record<MadeFormat, Maker>> = {
	png: ({ text, fonts, scale = PNG_SCALE, ground = LIGHT.card }, signer) =>
		renderPng(text, { scale, fonts, signer, ground }),
	pdf: async ({ text, fonts }, signer) => renderPdf(text, { fonts: await opened(fonts), signer }),
	'outlines.svg': async ({ text, fonts }, signer) =>
		new TextEncoder().encode(outlineSvg(text, { fonts: await opened(fonts), signer })),
	xlsx: ({ text }, signer) => xlsxFile(readFigureRecord(text), signer),
	docx: ({ text, picture }, signer) => {
		if (!picture) throw new Error('A document needs a picture.');
		return docxFile(readFigureRecord(text), picture, signer);
	}
};

/** The file that holds what a format is made from. */
export function sourceOf(format: MadeFormat): TextFormat {
	return FORMATS[format].from === 'scene' ? 'svg' : 'json';
}

/** @throws {Error} if the text is not what the format is made of */
export async function makeFile(task: MakeTask): Promise<Uint8Array> {
	return MAKERS[task.format](task, siteSigner());
}

function opened(fonts: readonly string[]): Promise<FontFile[]> {
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
