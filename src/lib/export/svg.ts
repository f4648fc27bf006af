/** A figure as an SVG that stands alone: its fonts, its citation and its seal are inside. */
import type { Figure } from '../dataset/types';
import { fileScene, sharedScene } from '../figure/scene';
import { FILE_FORM, type FileForm } from '../figure/widths';
import type { Scene } from '../scene/shapes';
import type { Signer } from './fingerprint';
import type { Look } from './look';
import { completeSvg } from './completeSvg';
import { provenanceOf } from './provenance';
import { fontFaces, type ReadFont } from './svgFonts';

export interface SvgOptions {
	/** Where the figure's page is: absolute, or root-relative without a site address. */
	readonly address: string;
	readonly form?: FileForm;
	readonly look?: Look;
	readonly signer?: Signer | undefined;
	readonly readFont: ReadFont;
}

/** Title, description, citation, fonts and drawing in one file, sealed. */
export function svgFile(figure: Figure, options: SvgOptions): Promise<string> {
	return complete(fileScene(figure, options.address, options.form ?? FILE_FORM), figure, options);
}

/** The picture for shared links, from which the exporter makes the PNG: as complete as the other. */
export function sharedSvgFile(figure: Figure, options: Omit<SvgOptions, 'form'>): Promise<string> {
	return complete(sharedScene(figure, options.address), figure, options);
}

async function complete(scene: Scene, figure: Figure, options: SvgOptions): Promise<string> {
	const { address, signer, readFont, look = 'light' } = options;
	const fonts = await fontFaces(scene, readFont);
	return completeSvg(scene, { provenance: provenanceOf(figure, address, signer), fonts, look, signer });
}
