/** How files are made anew, kind by kind, and what of them is compared. */
import { drawingOf } from '../../lib/press/drawing';
import { canBeDrawn } from '../../lib/figure/scene';
import { isRecord } from '../../lib/dataset/read/plain';
import { citedSvg } from '../../lib/press/completeSvg';
import { fontBytes } from '../../lib/press/fontBytes';
import { latin1 } from '../../lib/press/latin1';
import { opened } from '../../lib/press/make';
import { POINTS_PER_PX, renderPdf } from '../../lib/press/pdf/pdf';
import { readFigureRecord } from '../../lib/press/record/figureRecord';
import { jsonFile } from '../../lib/press/record/json';
import { PACKINGS } from '../../lib/fonts/build/subset';
import { fontFaces } from '../../lib/press/svg/fonts';
import { outlineSvg } from '../../lib/press/svg/outlines';
import { slideFile } from '../../lib/press/slides/pptx';
import { xlsxFile } from '../../lib/press/table/xlsx';
import type { Kind } from '../../lib/press/verify/kind';
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
import { FONTS, type Made, type Maker, type Size } from './making';
import { hasPageFonts } from './pageFonts';
import { comparedPage } from './pages';
import { comparedPicture } from './pictures';

const UNPACKED = 400_000_000;
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Compares digests of what is shown. @param makers one for each kind of such files */
function byDigest(
	shown: (bytes: Uint8Array) => string,
	...makers: readonly ((how: Made) => string | Promise<string>)[]
): Maker['reader'] {
	return (bytes) => {
		const digest = shown(bytes);
		return async (how) => {
			for (const make of makers) if ((await make(how)) === digest) return { is: 'same' };
			return { is: 'other' };
		};
	};
}

/** Digest of what an SVG shows. */
const svgDigest = (svg: string) => drawingDigest(parseXml(svg));
const pdfDigest = (pdf: Uint8Array) => graphDigest(new PdfFile(pdf));
const xlsxDigest = (xlsx: Uint8Array) => cellsDigest(readSheets(openZip(xlsx, new Budget(UNPACKED)).entries));
const pptxDigest = (pptx: Uint8Array) => partsDigest(openZip(pptx, new Budget(UNPACKED)).entries);
function jsonDigest(json: string): string {
	const record: unknown = JSON.parse(json);
	return isRecord(record) ? recordDigest(record) : '';
}
const withoutMark = (bytes: Uint8Array) => utf8(bytes).replace(/^\ufeff/, '');

const readSvg = byDigest(
	(bytes) => svgDigest(withoutMark(bytes)),
	// Whether the site was lean when the file was made, the file does not say.
	...PACKINGS.map((packing) => async ({ figure, fonts: _, ...how }: Made) => {
		const drawing = drawingOf(figure, how);
		return drawingDigest(xmlOf(citedSvg(drawing, await fontFaces(drawing.scene, fontBytes, packing))));
	}),
	async ({ figure, fonts, ...how }) => svgDigest(outlineSvg(drawingOf(figure, how), { fonts: await opened(fonts) }))
);

const OTHER_FONTS =
	'It was made to order with fonts that are not those of this program: its shapes are those of the version made anew; its fonts were not compared.';
const STYLE = /<style>([^<]*)<\/style>/;

/** A browser puts the page’s own fonts into a drawing, which are cut otherwise than those of files that are made ahead. */
const comparedSvg: Maker['reader'] = (bytes) => {
	const compare = readSvg(bytes);
	const svg = withoutMark(bytes);
	const [, style = ''] = STYLE.exec(svg) ?? [];
	const bare = svgDigest(svg.replace(STYLE, '<style></style>'));
	return async (how) => {
		const compared = await compare(how);
		const { figure, fonts: _, ...drawn } = how;
		if (compared.is === 'same' || bare !== drawingDigest(xmlOf(citedSvg(drawingOf(figure, drawn), ''))))
			return compared;
		return hasPageFonts(style, FONTS) ? { is: 'same' } : { is: 'nearly', note: OTHER_FONTS };
	};
};

/** A kind that is neither here nor compared otherwise (tables by their values, zips by what is in them) does not compile. */
export const MAKERS: Readonly<Record<Exclude<Kind, 'csv' | 'zip'>, Maker>> = {
	png: { reader: comparedPicture },
	svg: {
		sizes: (bytes) => sizesIn(/<svg [^>]*>/.exec(utf8(bytes))?.[0] ?? '', / width="([\d.]+)" height="([\d.]+)"/g, 1),
		reader: comparedSvg
	},
	pdf: {
		sizes: (bytes) => sizesIn(latin1(bytes), /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g, POINTS_PER_PX),
		reader: byDigest(pdfDigest, async ({ figure, fonts, ...how }) =>
			pdfDigest(await renderPdf(drawingOf(figure, how), { fonts: await opened(fonts) }))
		)
	},
	json: {
		reader: byDigest(
			(bytes) => jsonDigest(withoutMark(bytes)),
			({ figure, address }) => jsonDigest(jsonFile(figure, address))
		)
	},
	xlsx: {
		reader: byDigest(xlsxDigest, async ({ figure, address }) =>
			xlsxDigest(await xlsxFile(readFigureRecord(jsonFile(figure, address))))
		)
	},
	docx: { reader: comparedPage },
	pptx: {
		reader: byDigest(pptxDigest, async ({ figure, address }) =>
			canBeDrawn(figure, address, 'slide')
				? pptxDigest(await slideFile(readFigureRecord(jsonFile(figure, address))))
				: ''
		)
	}
};

function sizesIn(text: string, pattern: RegExp, perPx: number): Size[] {
	return [...text.matchAll(pattern)].map(([, width, height]) => ({
		width: Number(width) / perPx,
		height: Number(height) / perPx
	}));
}
