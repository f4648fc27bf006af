/** A figure's SVG as a picture of pixels. The one function that the build, the command and the endpoint call. */
import { Resvg } from '@resvg/resvg-js';
import type { Signer } from './fingerprint';
import { insertBeforeImageData, resolutionChunk } from './pngChunks';
import { annotatePng, DOTS_PER_INCH_AT_1X } from './pngNotes';
import { fontOptions } from './pngGlyphs';
import { COLOUR } from './pngLines';
import { packOpaque } from './pngPixels';
import { liftText } from './pngText';
import { rdfIn } from './rdf';
import { opaqueDigest } from './shown/pixels';

export interface PngOptions {
	/** Pixels of the picture for each px of the drawing. */
	readonly scale: number;
	/** Paths of TTF files; resvg reads no WOFF, and no font of the system is used, so that every machine draws the same. */
	readonly fonts: readonly string[];
	/** Signs the seal, where the owner has set a key. */
	readonly signer?: Signer | undefined;
	/** Colour behind the drawing, or `none`; white if not said. */
	readonly ground?: string;
}

/**
 * Draws an SVG.
 * @param svg the whole document, with resolved colours as attributes and a size in px
 * @returns the bytes of a PNG of `scale` times the drawing's size, which carries its resolution, and the provenance that
 * the SVG has in its metadata
 * @throws {Error} if the SVG cannot be read, or is larger than can be drawn
 */
export function renderPng(svg: string, { scale, fonts, signer, ground = '#ffffff' }: PngOptions): Uint8Array {
	// Only what is opaque can be written over.
	const text = COLOUR.test(ground) ? liftText(svg, scale, fonts) : undefined;
	const drawing = new Resvg(text?.bare ?? svg, {
		...(ground === 'none' ? {} : { background: ground }),
		fitTo: { mode: 'zoom', value: scale },
		font: fontOptions(fonts)
	});
	const drawn = drawing.render();
	// Each time they are asked for, they are copied.
	const picture = { width: drawn.width, height: drawn.height, pixels: drawn.pixels };
	text?.setInto(picture);
	// Pixels that are not opaque are drawn multiplied by their alpha, and those of a PNG are not.
	const opaque = packOpaque(picture);
	if (text && !opaque) throw new Error('A picture with a ground can be seen through.');
	const png = opaque ?? drawn.asPng();
	const rdf = rdfIn(svg);
	if (!rdf) return insertBeforeImageData(png, [resolutionChunk(DOTS_PER_INCH_AT_1X * scale)]);
	return annotatePng(png, { rdf, scale, signer, shown: opaque && opaqueDigest(picture) });
}
