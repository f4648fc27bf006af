/** One exported file from the text that it is made of. The build's threads and `npm run dev` call the same function. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readFigureRecord } from '../../lib/export/figureRecord';
import { outlineSvg } from '../../lib/export/outlines';
import { renderPdf } from '../../lib/export/pdf';
import type { FontFile } from '../../lib/export/pdfText';
import { PNG_SCALE, renderPng } from '../../lib/export/png';
import { docxFile } from '../../lib/export/report/docx';
import { xlsxFile } from '../../lib/export/xlsx';
import { LIGHT } from '../../lib/scene/tokens';
import { siteSigner } from '../../lib/site/signer';

/** What is made of one text alone, and of which: an SVG or the figure's JSON. */
export const SOURCES = { png: 'svg', pdf: 'svg', 'outlines.svg': 'svg', xlsx: 'json', docx: 'json' } as const;
export type MadeKind = keyof typeof SOURCES;

export interface MakeTask {
	readonly kind: MadeKind;
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

/** @throws {Error} if the text is not what the kind is made of */
export async function makeFile(task: MakeTask): Promise<Uint8Array> {
	const { kind, text, fonts, scale = PNG_SCALE, ground = LIGHT.card, picture } = task;
	const signer = siteSigner();
	if (kind === 'png') return renderPng(text, { scale, fonts, signer, ground });
	if (kind === 'docx') {
		if (!picture) throw new Error('A document needs a picture.');
		return docxFile(readFigureRecord(text), picture, signer);
	}
	if (kind === 'xlsx') return xlsxFile(readFigureRecord(text), signer);
	const opened = await Promise.all(fonts.map(fontFile));
	if (kind === 'pdf') return renderPdf(text, { fonts: opened, signer });
	return new TextEncoder().encode(outlineSvg(text, { fonts: opened, signer }));
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
