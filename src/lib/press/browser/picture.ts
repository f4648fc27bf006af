/**
 * Files made in the reader's browser from the figure's JSON: at any width, in any look. The layout is made for that width;
 * they carry the signature of the content, and a seal that nobody signed.
 */
import { FILE_FORM, type SiteForm } from '../../figure/widths';
import { writeSvg } from '../../scene/svgNode';
import { citedSvg, completeSvg } from '../completeSvg';
import { drawingOf, type Drawing } from '../drawing';
import { figureOf, readFigureRecord, type FigureRecord } from '../record/figureRecord';
import { BLANK_SIGNATURE, type Signer } from '../seal/fingerprint';
import type { Look } from '../look';
import { annotatePng } from '../png/notes';
import { pageFontFaces } from './pageFonts';

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
	const svg = writeSvg(citedSvg(drawing, await pageFontFaces()));
	const image = new Image();
	// The policy allows `data:` for pictures, and no `blob:`.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.naturalWidth * options.scale);
	canvas.height = Math.round(image.naturalHeight * options.scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The browser gave no canvas.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The picture is larger than this browser can make.');
	const png = new Uint8Array(await blob.arrayBuffer());
	const noted = annotatePng(png, { provenance: drawing.provenance, scale: options.scale });
	return new Blob([new Uint8Array(noted)], { type: 'image/png' });
}
