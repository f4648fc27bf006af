/**
 * Files made in the reader's browser from the figure's JSON: at any width, in any look. The layout is made for that width;
 * they carry the signature of the content, and a seal that nobody signed.
 */
import { FILE_FORM, type SiteForm } from '../../figure/widths';
import { citedSvg, completeSvg } from '../completeSvg';
import { drawingOf, type Drawing } from '../drawing';
import { figureOf, readFigureRecord, type FigureRecord } from '../record/figureRecord';
import { BLANK_SIGNATURE, type Signer } from '../seal/fingerprint';
import type { Look } from '../look';
import { annotatePng } from '../png/notes';
import { pageFontFaces } from './pageFonts';
import { rasterOf } from './raster';

/** To be awaited before anything is drawn. */
export { loadMetrics } from './pageFonts';

export interface PictureOptions {
	readonly form: SiteForm;
	/** Pixels for each px of the drawing. */
	readonly scale: number;
	readonly look: Look;
}

export const PICTURE: PictureOptions = { form: FILE_FORM, scale: 2, look: 'light' };

/** Hands the signature of the content on, as it stands in the file, and signs nothing itself. */
function signerOf({ fingerprints: { key, contentSignature } }: FigureRecord): Signer | undefined {
	if (key === '') return undefined;
	return { key, sign: (kind) => (kind === 'content' ? contentSignature : BLANK_SIGNATURE) };
}

type Options = Omit<PictureOptions, 'scale'>;

/** An SVG that stands alone, from the text of a figure's JSON file. */
export async function svgFrom(json: string, options: Options): Promise<string> {
	const record = readFigureRecord(json);
	return completeSvg(drawn(record, options), { fonts: await pageFontFaces(), signer: signerOf(record) });
}

/** @throws {Error} if it does not fit its form, with the next that holds it */
function drawn(record: FigureRecord, { form, look }: Options): Drawing {
	const { address } = record;
	return drawingOf(figureOf(record), { address, form, look, signer: signerOf(record) });
}

/**
 * A PNG with its citation, from the text of a figure's JSON file.
 * @throws {Error} if the browser cannot draw it, or it is larger than a browser's canvas may be
 */
export async function pngFrom(json: string, options: PictureOptions): Promise<Blob> {
	const drawing = drawn(readFigureRecord(json), options);
	const png = await rasterOf(citedSvg(drawing, await pageFontFaces()), options.scale);
	const noted = annotatePng(png, { provenance: drawing.provenance, scale: options.scale });
	return new Blob([new Uint8Array(noted)], { type: 'image/png' });
}
