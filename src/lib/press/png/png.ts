/** A figure's drawing as a picture of pixels. The one function that the build, the command and the endpoint call. */
import { Resvg } from '@resvg/resvg-js';
import { toSvg } from '../../scene/toSvg';
import type { Drawing } from '../drawing';
import type { Signer } from '../seal/fingerprint';
import { fileForm } from '../fileForm';
import { coloursOf, isTransparent } from '../look';
import { annotatePng } from './notes';
import { fontOptions } from './glyphs';
import { packOpaque } from './pixels';
import { liftText } from './text';
import { opaqueDigest } from '../verify/shown/pixels';

export interface PngOptions {
	/** Pixels of the picture for each px of the drawing. */
	readonly scale: number;
	/** Paths of TTF files; resvg reads no WOFF, and no font of the system is used, so that every machine draws the same. */
	readonly fonts: readonly string[];
	/** Signs the seal, where the owner has set a key. */
	readonly signer?: Signer | undefined;
}

/**
 * Draws a scene in its look.
 * @returns the bytes of a PNG of `scale` times the drawing's size, which carries its resolution and its provenance
 * @throws {Error} if it is larger than can be drawn
 */
export function renderPng(drawing: Drawing, { scale, fonts, signer }: PngOptions): Uint8Array {
	const { scene, look, provenance } = drawing;
	// Only what is opaque can be written over.
	const text = isTransparent(look) ? undefined : liftText(scene, coloursOf(look), { scale, fonts });
	// resvg is given the fonts that texts are measured by.
	const drawn = new Resvg(toSvg(text?.bare ?? scene, { ...fileForm(look), fitted: 'none' }), {
		...(isTransparent(look) ? {} : { background: coloursOf(look).card }),
		fitTo: { mode: 'zoom', value: scale },
		font: fontOptions(fonts)
	}).render();
	// Each time they are asked for, they are copied.
	const picture = { width: drawn.width, height: drawn.height, pixels: drawn.pixels };
	text?.setInto(picture);
	// Pixels that are not opaque are drawn multiplied by their alpha, and those of a PNG are not.
	const opaque = packOpaque(picture);
	if (text && !opaque) throw new Error('A picture with a ground can be seen through.');
	return annotatePng(opaque ?? drawn.asPng(), { provenance, scale, signer, shown: opaque && opaqueDigest(picture) });
}
