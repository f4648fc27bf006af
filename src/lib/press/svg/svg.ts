/** A figure as an SVG that stands alone: its fonts, its citation and its seal are inside. */
import type { Figure } from '../../dataset/types';
import { packingOf } from '../../fonts/build/subset';
import { completeSvg } from '../completeSvg';
import { drawingOf, type DrawingOptions } from '../drawing';
import { fontFaces, type ReadFont } from './fonts';

export interface SvgOptions extends DrawingOptions {
	readonly readFont: ReadFont;
}

/** Title, description, citation, fonts and drawing in one file, sealed. */
export async function svgFile(figure: Figure, { readFont, ...options }: SvgOptions): Promise<string> {
	const drawing = drawingOf(figure, options);
	const fonts = await fontFaces(drawing.scene, readFont, packingOf(figure));
	return completeSvg(drawing, { fonts, signer: options.signer });
}
