/** One file of the exporter when it is asked for, by the same functions as in the build: for `npm run dev`. */
import { findFigure } from '../../lib/dataset/current';
import { kitTexts } from '../../lib/export/report/kit';
import { readFigureRecord } from '../../lib/export/figureRecord';
import { zipFile } from '../../lib/export/figureZip';
import { PNG_SCALE } from '../../lib/export/png';
import { siteSigner } from '../../lib/site/signer';
import { drawingBeside } from './beside';
import { drawingNamed } from './drawings';
import { isDrawn, makeFile, type MadeKind } from './make';
import { KIT_PARTS } from './zips';

/** Types of the files, by the end of their names. */
export const TYPES: Readonly<Record<MadeKind | 'zip', string>> = {
	'outlines.svg': 'image/svg+xml; charset=utf-8',
	png: 'image/png',
	pdf: 'application/pdf',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	zip: 'application/zip'
};

/** Where the records come from that files are made of, and the fonts (paths of TTF files). */
export interface Workshop {
	/** A text or a file by its path; undefined if there is none. */
	read(path: string): Promise<Uint8Array | undefined>;
	readonly fonts: readonly string[];
}

/** The type of a path's file; undefined if the exporter makes no such file on demand. */
export function typeOf(path: string): string | undefined {
	const kind = kindOf(path);
	return kind && TYPES[kind];
}

function kindOf(path: string): keyof typeof TYPES | undefined {
	// The longer ending first.
	return Object.keys(TYPES)
		.filter(isKind)
		.find((kind) => path.endsWith(`.${kind}`));
}

function isKind(name: string): name is keyof typeof TYPES {
	return name in TYPES;
}

const FIGURES = '/figures/';

/** The bytes of `<stem>.<kind>`; undefined if there is nothing that it could be made of. */
export async function fileOnDemand(path: string, shop: Workshop): Promise<Uint8Array | undefined> {
	const kind = kindOf(path);
	if (!kind) return undefined;
	const stem = path.slice(0, -kind.length - 1);
	if (kind === 'zip') return kitOnDemand(stem, shop);
	if (isDrawn(kind)) {
		const drawing = drawingNamed(stem.slice(stem.lastIndexOf(FIGURES) + FIGURES.length), findFigure);
		const { scale = PNG_SCALE } = drawingBeside(stem) ?? {};
		return drawing && makeFile({ kind, drawing, fonts: shop.fonts, scale });
	}
	const json = await shop.read(`${stem}.json`);
	if (!json) return undefined;
	const record = new TextDecoder().decode(json);
	if (kind === 'xlsx') return makeFile({ kind, record });
	const picture = await fileOnDemand(`${stem}-report.png`, shop);
	return picture && makeFile({ kind, record, picture });
}

async function kitOnDemand(stem: string, shop: Workshop): Promise<Uint8Array | undefined> {
	const json = await shop.read(`${stem}.json`);
	if (!json) return undefined;
	const slug = stem.slice(stem.lastIndexOf('/') + 1);
	const texts = Object.entries(kitTexts(readFigureRecord(new TextDecoder().decode(json))));
	const files = new Map<string, Uint8Array>(texts.map(([name, text]) => [name, new TextEncoder().encode(text)]));
	for (const part of KIT_PARTS) {
		const file = (await fileOnDemand(`${stem}${part}`, shop)) ?? (await shop.read(`${stem}${part}`));
		if (file) files.set(`${slug}${part}`, file);
	}
	return zipFile(Object.fromEntries(files), siteSigner());
}
