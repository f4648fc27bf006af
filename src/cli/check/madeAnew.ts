/** What a file should show, made anew from the version that it names: the one comparison that no digest of the file’s own enters. */
import { join } from 'node:path';
import { fontFiles } from '../../build/files/fontFiles';
import { buildFonts } from '../../build/fonts/buildFonts';
import { opened } from '../../lib/press/make';
import type { Dataset, Figure } from '../../lib/dataset/types';
import { EDITION } from '../../lib/dataset/versions/edition';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import { citedSvg } from '../../lib/press/completeSvg';
import { drawingOf } from '../../lib/press/drawing';
import { canBeDrawn } from '../../lib/figure/scene';
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../lib/press/drawings';
import { fontBytes } from '../../lib/press/fontBytes';
import { formNamed } from '../../lib/press/formMark';
import { LOOKS, type Look } from '../../lib/press/look';
import { renderPdf } from '../../lib/press/pdf/pdf';
import { readFigureRecord } from '../../lib/press/record/figureRecord';
import { jsonFile } from '../../lib/press/record/json';
import { fontFaces } from '../../lib/press/svg/fonts';
import { outlineSvg } from '../../lib/press/svg/outlines';
import { slideFile } from '../../lib/press/slides/pptx';
import { xlsxFile } from '../../lib/press/table/xlsx';
import type { VerifiedFile } from '../../lib/press/verify/judge';
import { Budget } from '../../lib/press/verify/shown/budget';
import { cellsDigest, readSheets } from '../../lib/press/verify/shown/cells';
import { drawingDigest } from '../../lib/press/verify/shown/drawingForm';
import { parseXml } from '../../lib/press/verify/shown/parseXml';
import { partsDigest } from '../../lib/press/verify/shown/office/parts';
import { PdfFile } from '../../lib/press/verify/shown/pdf/file';
import { graphDigest } from '../../lib/press/verify/shown/pdf/graph';
import { recordDigest } from '../../lib/press/verify/shown/recordForm';
import { xmlOf } from '../../lib/press/verify/shown/xmlOfSvg';
import { openZip } from '../../lib/press/verify/openZip';
import { isRecord } from '../../lib/dataset/read/plain';
import type { SiteForm } from '../../lib/figure/widths';

const FONTS = '.cache/fonts';
const UNPACKED = 400_000_000;
const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** How a file was made, as far as it says. */
interface Made {
	readonly figure: Figure;
	readonly address: string;
	readonly form: SiteForm;
	readonly look: Look;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
}

interface Maker {
	/** Digest of what the file shows. */
	readonly shown: (bytes: Uint8Array) => string;
	/** Digests of what it would show, one for each kind of such files. */
	readonly made: (how: Made) => Promise<readonly string[]>;
}

const svgDigest = (svg: string) => drawingDigest(parseXml(svg));
const pdfDigest = (pdf: Uint8Array) => graphDigest(new PdfFile(pdf));
const xlsxDigest = (xlsx: Uint8Array) => cellsDigest(readSheets(openZip(xlsx, new Budget(UNPACKED)).entries));
const pptxDigest = (pptx: Uint8Array) => partsDigest(openZip(pptx, new Budget(UNPACKED)).entries);
function jsonDigest(json: string): string {
	const record: unknown = JSON.parse(json);
	return isRecord(record) ? recordDigest(record) : '';
}

/** Pictures are not among them: what a browser has drawn to order has other pixels, and is no forgery. */
const MAKERS: Readonly<Partial<Record<NonNullable<VerifiedFile['kind']>, Maker>>> = {
	svg: {
		shown: (bytes) => svgDigest(utf8(bytes).replace(/^\ufeff/, '')),
		made: async ({ figure, fonts, ...how }) => {
			const drawing = drawingOf(figure, how);
			const svg = drawingDigest(xmlOf(citedSvg(drawing, await fontFaces(drawing.scene, fontBytes))));
			return [svg, svgDigest(outlineSvg(drawing, { fonts: await opened(fonts) }))];
		}
	},
	pdf: {
		shown: pdfDigest,
		made: async ({ figure, fonts, ...how }) => [
			pdfDigest(await renderPdf(drawingOf(figure, how), { fonts: await opened(fonts) }))
		]
	},
	json: {
		shown: (bytes) => jsonDigest(utf8(bytes).replace(/^\ufeff/, '')),
		made: ({ figure, address }) => Promise.resolve([jsonDigest(jsonFile(figure, address))])
	},
	xlsx: {
		shown: xlsxDigest,
		made: async ({ figure, address }) => [xlsxDigest(await xlsxFile(readFigureRecord(jsonFile(figure, address))))]
	},
	pptx: {
		shown: pptxDigest,
		made: async ({ figure, address }) =>
			canBeDrawn(figure, address, 'slide')
				? [pptxDigest(await slideFile(readFigureRecord(jsonFile(figure, address))))]
				: []
	}
};

const SAME = 'Made anew from the version as it is published, it shows the same.';
const OTHER = 'Made anew from the version as it is published, it shows something else.';
const FROM_BROWSER =
	'It was made to order, in a browser or with other fonts: its shapes are those of the version made anew; its fonts were not compared.';

/**
 * The verdict on a file, compared with what the published version makes: what was compared in part is compared whole, and what
 * somebody has given new digests is found out.
 * @param dir the dataset’s folder
 */
export async function comparedWithMadeAnew(
	file: VerifiedFile,
	bytes: Uint8Array,
	{ dataset, dir }: { readonly dataset: Dataset; readonly dir: string }
): Promise<VerifiedFile> {
	const maker = file.kind && MAKERS[file.kind];
	const { made: said, shown } = file;
	// What our key has signed need not be made anew.
	if (!maker || !said || !shown || !file.uncertain) return file;
	const figures = drawnAs(dataset, shown);
	if (figures.length === 0) return file;
	await buildFonts({ dataDir: dir, outDir: FONTS });
	giveMetrics(readMetrics());
	const fonts = fontFiles([FONTS, join(dir, 'fonts')]);
	const digest = maker.shown(bytes);
	const bare = file.kind === 'svg' ? withoutFonts(utf8(bytes)) : undefined;
	const ways = figures.flatMap((each) => waysOf(said).map((way) => [each, way] as const));
	for (const [figure, how] of ways.filter(([each, { form }]) => canBeDrawn(each, said.address, form))) {
		const made = await maker.made({ figure, address: said.address, fonts, ...how });
		if (made.includes(digest)) return { ...file, ...good(file), notes: notesOf(file) };
		if (bare === undefined) continue;
		const drawing = drawingOf(figure, { address: said.address, ...how });
		if (bare === drawingDigest(xmlOf(citedSvg(drawing, '')))) return { ...file, notes: [...file.notes, FROM_BROWSER] };
	}
	// Earlier editions drew otherwise; that this one draws something else says nothing of their files.
	if (said.edition !== EDITION) return file;
	return { ...file, verdict: 'changed', state: 'changed', differences: [OTHER], notes: [] };
}

/** A version as it is drawn while it is the last one, and as it is drawn at its own address, with its day. */
function drawnAs({ figures }: Dataset, { figure: slug, version }: NonNullable<VerifiedFile['shown']>): Figure[] {
	const figure = figures.find((each) => each.slug === slug);
	const drawn = figure?.versions.find(({ number }) => number === version)?.figure;
	const isLast = figure?.versions.at(-1)?.number === version;
	return [...(figure && isLast ? [figure] : []), ...(drawn ? [drawn] : [])];
}

/** The digest of an SVG without what its style sheet says. */
function withoutFonts(svg: string): string {
	return svgDigest(svg.replace(/^\ufeff/, '').replace(/<style>[^<]*<\/style>/, '<style></style>'));
}

function good({ state, verdict, shown }: VerifiedFile): Pick<VerifiedFile, 'state' | 'verdict'> {
	if (state !== 'in-part') return { state, verdict };
	return { state: 'rewritten', verdict: shown?.currency === 'current' ? 'rewritten' : 'superseded' };
}

/** Nothing that was said of digests holds any more: they were not asked. */
function notesOf({ notes, uncertain = [] }: VerifiedFile): readonly string[] {
	return [SAME, ...notes.filter((note) => !uncertain.includes(note))];
}

/** How it was made; of a file that does not say, each way in which a site makes files. */
function waysOf({ form, look }: NonNullable<VerifiedFile['made']>): readonly Pick<Made, 'form' | 'look'>[] {
	const [named, looked] = [formNamed(form), LOOKS.find((each) => each === look)];
	if (named && looked) return [{ form: named, look: looked }];
	const forms = [OWN_DRAWING, ...DRAWINGS_BESIDE].map((drawing) => drawing.form);
	return [...new Set(forms)].flatMap((each) => LOOKS.map((one) => ({ form: each, look: one })));
}
