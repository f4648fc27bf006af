/** What SVG, PNG, PDF and outlines are all made from: the scene in its look, and whose words it draws. Plain data, for threads. */
import type { Figure } from '../dataset/types';
import { briefScene, fileScene, sharedScene } from '../figure/scene';
import { FILE_FORM, isBrief, type SiteForm } from '../figure/widths';
import type { Scene } from '../scene/shapes';
import { paletteOf, type Palette } from '../scene/palette';
import type { Signer } from './seal/fingerprint';
import type { Look } from './look';
import { formMark } from './formMark';
import { provenanceOf, type Provenance } from './seal/provenance';

export interface Drawing {
	readonly scene: Scene;
	readonly look: Look;
	readonly palette: Palette;
	readonly provenance: Provenance;
}

export interface DrawingOptions {
	/** Where the figure's page is: absolute, or root-relative without a site address. */
	readonly address: string;
	readonly form?: SiteForm;
	readonly look?: Look;
	readonly signer?: Signer | undefined;
}

/** A figure as a file shows it. */
export function drawingOf(
	figure: Figure,
	{ address, form = FILE_FORM, look = 'light', signer }: DrawingOptions
): Drawing {
	const scene = sceneIn(form, figure, address);
	const provenance = { ...provenanceOf(figure, address, signer), drawing: { form: formMark(form), look } };
	return { scene, look, palette: paletteOf(figure), provenance };
}

function sceneIn(form: SiteForm, figure: Figure, address: string): Scene {
	if (form === 'shared') return sharedScene(figure, address);
	return isBrief(form) ? briefScene(figure, address, form) : fileScene(figure, address, form);
}
