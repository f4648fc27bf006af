/** A figure's drawing as a picture of pixels. The one function that the build, the command and the endpoint call. */
import { Resvg } from '@resvg/resvg-js';
import { FACES, italicLenders } from '../../fonts/faces';
import { RIGHT_TO_LEFT } from '../../fonts/rightToLeft';
import { textsOf, type TextShape } from '../../scene/shapes';
import { toSvg, type SvgForm } from '../../scene/toSvg';
import type { Drawing } from '../drawing';
import type { Signer } from '../seal/fingerprint';
import { fileForm } from '../fileForm';
import { coloursOf, isTransparent } from '../look';
import { openedFont } from '../fontBytes';
import { DrawnFonts } from '../drawnFonts';
import { Outliner } from '../svg/outlines';
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

/** Scripts whose letters join, stack or turn: resvg draws nothing of a line of these that takes several fonts. */
const SHAPED = new RegExp(
	`${RIGHT_TO_LEFT.source}|[\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]`,
	'u'
);

/**
 * Such lines are set as outlines, as in PDFs, and those with italics of another script, which resvg sets upright; a drawing without
 * any has nothing else.
 */
function shaped({ scene, look, palette }: Drawing, fonts: readonly string[]): Pick<SvgForm, 'head' | 'outline'> {
	const italics = italicLenders();
	if (italics.size === 0 && !textsOf(scene).some(({ text }) => SHAPED.test(text))) return {};
	const drawn = new DrawnFonts(fonts.map(openedFont));
	const outliner = new Outliner(drawn, coloursOf(look, palette));
	const isOutlined = (text: TextShape) =>
		SHAPED.test(text.text) ||
		(FACES[text.role].style === 'italic' && drawn.runs(text).some(({ font }) => italics.has(font.name)));
	return {
		head: [outliner.definitions],
		outline: (text) => (isOutlined(text) ? outliner.outline(text) : undefined)
	};
}

/**
 * Draws a scene in its look.
 * @returns the bytes of a PNG of `scale` times the drawing's size, which carries its resolution and its provenance
 * @throws {Error} if it is larger than can be drawn
 */
export function renderPng(drawing: Drawing, { scale, fonts, signer }: PngOptions): Uint8Array {
	const { scene, look, palette, provenance } = drawing;
	const colours = coloursOf(look, palette);
	// Only what is opaque can be written over.
	const text = isTransparent(look) ? undefined : liftText(scene, colours, { scale, fonts });
	// resvg is given the fonts that texts are measured by.
	const drawn = new Resvg(
		toSvg(text?.bare ?? scene, { ...fileForm(look, palette), ...shaped(drawing, fonts), fitted: 'none' }),
		{
			...(isTransparent(look) ? {} : { background: colours.card }),
			fitTo: { mode: 'zoom', value: scale },
			font: fontOptions(fonts)
		}
	).render();
	// Each time they are asked for, they are copied.
	const picture = { width: drawn.width, height: drawn.height, pixels: drawn.pixels };
	text?.setInto(picture);
	// Pixels that are not opaque are drawn multiplied by their alpha, and those of a PNG are not.
	const opaque = packOpaque(picture);
	if (text && !opaque) throw new Error('A picture with a ground can be seen through.');
	return annotatePng(opaque ?? drawn.asPng(), { provenance, scale, signer, shown: opaque && opaqueDigest(picture) });
}
