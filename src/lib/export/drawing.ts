/** What SVG, PNG, PDF and outlines are all made from: the scene in its look, and whose words it draws. Plain data, for threads. */
import type { Figure } from '../dataset/types';
import { fileScene, sharedScene } from '../figure/scene';
import { FILE_FORM, type FileForm } from '../figure/widths';
import type { Scene } from '../scene/shapes';
import type { Signer } from './fingerprint';
import type { Look } from './look';
import { provenanceOf, type Provenance } from './provenance';

export interface Drawing {
	readonly scene: Scene;
	readonly look: Look;
	readonly provenance: Provenance;
}

export interface DrawingOptions {
	/** Where the figure's page is: absolute, or root-relative without a site address. */
	readonly address: string;
	readonly form?: FileForm;
	readonly look?: Look;
	readonly signer?: Signer | undefined;
}

/** A figure as a file shows it. */
export function drawingOf(figure: Figure, { form = FILE_FORM, ...options }: DrawingOptions): Drawing {
	return cited(fileScene(figure, options.address, form), figure, options);
}

/** The picture for shared links. */
export function sharedDrawingOf(figure: Figure, options: Omit<DrawingOptions, 'form'>): Drawing {
	return cited(sharedScene(figure, options.address), figure, options);
}

function cited(scene: Scene, figure: Figure, { address, look = 'light', signer }: DrawingOptions): Drawing {
	return { scene, look, provenance: provenanceOf(figure, address, signer) };
}
