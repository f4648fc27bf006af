/** How files are made anew, kind by kind, and what of them is compared. */
import { drawingOf } from '../../lib/press/drawing';
import type { Figure } from '../../lib/dataset/types';
import { canBeDrawn } from '../../lib/figure/scene';
import type { SiteForm } from '../../lib/figure/widths';
import { isRecord } from '../../lib/dataset/read/plain';
import { citedSvg } from '../../lib/press/completeSvg';
import { fontBytes } from '../../lib/press/fontBytes';
import { latin1 } from '../../lib/press/latin1';
import type { Look } from '../../lib/press/look';
import { opened } from '../../lib/press/make';
import { POINTS_PER_PX, renderPdf } from '../../lib/press/pdf/pdf';
import { readFigureRecord } from '../../lib/press/record/figureRecord';
import { jsonFile } from '../../lib/press/record/json';
import { fontFaces } from '../../lib/press/svg/fonts';
import { outlineSvg } from '../../lib/press/svg/outlines';
import { slideFile } from '../../lib/press/slides/pptx';
import { xlsxFile } from '../../lib/press/table/xlsx';
import type { VerifiedFile } from '../../lib/press/verify/judge';
import { openZip } from '../../lib/press/verify/openZip';
import { Budget } from '../../lib/press/verify/shown/budget';
import { cellsDigest, readSheets } from '../../lib/press/verify/shown/cells';
import { drawingDigest } from '../../lib/press/verify/shown/drawingForm';
import { parseXml } from '../../lib/press/verify/shown/parseXml';
import { partsDigest } from '../../lib/press/verify/shown/office/parts';
import { PdfFile } from '../../lib/press/verify/shown/pdf/file';
import { graphDigest } from '../../lib/press/verify/shown/pdf/graph';
import { recordDigest } from '../../lib/press/verify/shown/recordForm';
import { xmlOf } from '../../lib/press/verify/shown/xmlOfSvg';

const UNPACKED = 400_000_000;
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** How a file was made, as far as it says. */
export interface Made {
	readonly figure: Figure;
	readonly address: string;
	readonly form: SiteForm;
	readonly look: Look;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
}

/** How files of a kind are made anew and compared. */
export interface Maker {
	/** Digest of what the file shows. */
	readonly shown: (bytes: Uint8Array) => string;
	/** Of a drawing: sizes that the file gives, in px. One of another size is not made. */
	readonly sizes?: (bytes: Uint8Array) => readonly Size[];
	/** Digest of what it would show, for each kind of such files. */
	readonly made: readonly ((how: Made) => string | Promise<string>)[];
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Digest of what an SVG shows. */
export const svgDigest = (svg: string) => drawingDigest(parseXml(svg));
const pdfDigest = (pdf: Uint8Array) => graphDigest(new PdfFile(pdf));
const xlsxDigest = (xlsx: Uint8Array) => cellsDigest(readSheets(openZip(xlsx, new Budget(UNPACKED)).entries));
const pptxDigest = (pptx: Uint8Array) => partsDigest(openZip(pptx, new Budget(UNPACKED)).entries);
function jsonDigest(json: string): string {
	const record: unknown = JSON.parse(json);
	return isRecord(record) ? recordDigest(record) : '';
}

/** Pictures are not among them: what a browser has drawn to order has other pixels, and is no forgery. */
export const MAKERS: Readonly<Partial<Record<NonNullable<VerifiedFile['kind']>, Maker>>> = {
	svg: {
		shown: (bytes) => svgDigest(utf8(bytes).replace(/^\ufeff/, '')),
		sizes: (bytes) => sizesIn(/<svg [^>]*>/.exec(utf8(bytes))?.[0] ?? '', / width="([\d.]+)" height="([\d.]+)"/g, 1),
		made: [
			async ({ figure, fonts: _, ...how }) => {
				const drawing = drawingOf(figure, how);
				return drawingDigest(xmlOf(citedSvg(drawing, await fontFaces(drawing.scene, fontBytes))));
			},
			async ({ figure, fonts, ...how }) => svgDigest(outlineSvg(drawingOf(figure, how), { fonts: await opened(fonts) }))
		]
	},
	pdf: {
		shown: pdfDigest,
		sizes: (bytes) => sizesIn(latin1(bytes), /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g, POINTS_PER_PX),
		made: [
			async ({ figure, fonts, ...how }) =>
				pdfDigest(await renderPdf(drawingOf(figure, how), { fonts: await opened(fonts) }))
		]
	},
	json: {
		shown: (bytes) => jsonDigest(utf8(bytes).replace(/^\ufeff/, '')),
		made: [({ figure, address }) => jsonDigest(jsonFile(figure, address))]
	},
	xlsx: {
		shown: xlsxDigest,
		made: [async ({ figure, address }) => xlsxDigest(await xlsxFile(readFigureRecord(jsonFile(figure, address))))]
	},
	pptx: {
		shown: pptxDigest,
		made: [
			async ({ figure, address }) =>
				canBeDrawn(figure, address, 'slide')
					? pptxDigest(await slideFile(readFigureRecord(jsonFile(figure, address))))
					: ''
		]
	}
};

function sizesIn(text: string, pattern: RegExp, perPx: number): Size[] {
	return [...text.matchAll(pattern)].map(([, width, height]) => ({
		width: Number(width) / perPx,
		height: Number(height) / perPx
	}));
}
