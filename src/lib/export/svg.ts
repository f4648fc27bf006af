/** A figure as an SVG that stands alone: its fonts, its citation and its seal are inside. */
import type { Figure } from '../dataset/types';
import { completeSvg } from './completeSvg';
import { drawingOf, sharedDrawingOf, type Drawing, type DrawingOptions } from './drawing';
import { fontFaces, type ReadFont } from './svgFonts';

export interface SvgOptions extends DrawingOptions {
	readonly readFont: ReadFont;
}

/** Title, description, citation, fonts and drawing in one file, sealed. */
export function svgFile(figure: Figure, options: SvgOptions): Promise<string> {
	return complete(drawingOf(figure, options), options);
}

/** The picture for shared links: as complete as the other. */
export function sharedSvgFile(figure: Figure, options: Omit<SvgOptions, 'form'>): Promise<string> {
	return complete(sharedDrawingOf(figure, options), options);
}

async function complete(drawing: Drawing, { signer, readFont }: SvgOptions): Promise<string> {
	return completeSvg(drawing, { fonts: await fontFaces(drawing.scene, readFont), signer });
}
