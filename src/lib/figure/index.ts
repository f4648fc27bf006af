/** The door for programs outside: a figure → its drawing as placed shapes, and the SVG of it. Inside, rooms import the files. */
import type { Figure } from '../dataset/types';
import type { BuiltMetrics } from '../fonts/builtMetrics';
import { bidi } from '../fonts/bidi';
import { giveMetrics } from '../fonts/metrics';
import { giveBidi } from '../fonts/visualOrder';
import type { Scene } from '../scene/shapes';
import { fileScene } from './scene';
import { FILE_FORM, type FileForm } from './widths';

export { parseMetrics, type BuiltMetrics } from '../fonts/builtMetrics';
export { DARK, LIGHT, type ColourRole, type Ink } from '../scene/palette';
export { toSvg, type SvgForm } from '../scene/toSvg';
export type * from '../scene/shapes';
export { NARROWEST, WIDEST, type FileForm } from './widths';

export interface DrawOptions {
	/** The measures of the fonts that it will be set in (`fonts/metrics.json` of this package). */
	readonly metrics: BuiltMetrics;
	/** Where readers find the figure: an address, or a path from a site’s root. */
	readonly address: string;
	readonly form?: FileForm;
}

/**
 * A figure in the frame of a file: title, chart, standing, quotes and source. The same for the same figure and options; needs
 * neither a page nor a file system.
 */
export function drawFigure(figure: Figure, { metrics, address, form = FILE_FORM }: DrawOptions): Scene {
	giveMetrics(metrics);
	giveBidi(bidi);
	return fileScene(figure, address, form);
}
