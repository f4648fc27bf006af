/** One exported file from what it is made of. The build's threads and `npm run dev` call the same function. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Drawing } from '../../lib/export/drawing';
import { readFigureRecord } from '../../lib/export/figureRecord';
import { outlineSvg } from '../../lib/export/outlines';
import { renderPdf } from '../../lib/export/pdf';
import type { FontFile } from '../../lib/export/pdfText';
import { renderPng } from '../../lib/export/png';
import { docxFile } from '../../lib/export/report/docx';
import { xlsxFile } from '../../lib/export/xlsx';
import { siteSigner } from '../../lib/site/signer';

const DRAWN = ['png', 'pdf', 'outlines.svg'] as const;
/** What is made of a drawing. */
export type DrawnKind = (typeof DRAWN)[number];
export type MadeKind = MakeTask['kind'];

/** What can be handed to a thread. */
export type MakeTask = DrawnTask | WorkbookTask | DocumentTask;

interface DrawnTask {
	readonly kind: DrawnKind;
	readonly drawing: Drawing;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
	/** Of a PNG: pixels for each px of the drawing. */
	readonly scale: number;
}

interface WorkbookTask {
	readonly kind: 'xlsx';
	/** The figure's JSON. */
	readonly record: string;
}

interface DocumentTask {
	readonly kind: 'docx';
	/** The figure's JSON. */
	readonly record: string;
	/** The picture in it, a PNG. */
	readonly picture: Uint8Array;
}

export function isDrawn(kind: string): kind is DrawnKind {
	return DRAWN.some((each) => each === kind);
}

/** @throws {Error} if it cannot be made, such as a workbook of what is no figure's JSON */
export async function makeFile(task: MakeTask): Promise<Uint8Array> {
	const signer = siteSigner();
	switch (task.kind) {
		case 'xlsx':
			return xlsxFile(readFigureRecord(task.record), signer);
		case 'docx':
			return docxFile(readFigureRecord(task.record), task.picture, signer);
		case 'png':
			return renderPng(task.drawing, { scale: task.scale, fonts: task.fonts, signer });
		case 'pdf':
			return renderPdf(task.drawing, { fonts: await opened(task.fonts), signer });
		case 'outlines.svg':
			return new TextEncoder().encode(outlineSvg(task.drawing, { fonts: await opened(task.fonts), signer }));
	}
}

const read = new Map<string, Promise<FontFile>>();

/** Fonts, each read once a thread. */
function opened(paths: readonly string[]): Promise<FontFile[]> {
	return Promise.all(
		paths.map((path) => {
			const known = read.get(path);
			if (known) return known;
			const file = readFile(path).then((bytes) => ({ name: basename(path), bytes }));
			read.set(path, file);
			return file;
		})
	);
}
