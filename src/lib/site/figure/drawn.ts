/** Drawings for pages, made on the server only. */
import { chartOf } from '../../charts/registry';
import { findFigure } from '../../dataset/current';
import type { Figure } from '../../dataset/types';
import { plotOfEachWidth, type PlotPlace } from '../../figure/brief/plot';
import { sceneOfEachWidth } from '../../figure/scene';
import { paletteOf, type Palette } from '../../scene/palette';
import type { Scene } from '../../scene/shapes';
import { toSvg } from '../../scene/toSvg';
import { figureAddress } from '../address';
import { describeBeside } from './describeBeside';
import { pageForm } from './pageForm';

/** The widths that a place on a page can give a drawing, in px of a 16 px root font. */
export interface Reach {
	readonly from: number;
	readonly to: number;
}

/** The drawings of a figure's whole record for all widths of a place, as SVG text. */
export function drawn(slug: string, reach: Reach): string {
	const figure = figureNamed(slug);
	return sceneOfEachWidth(figure, figureAddress(slug), reach)
		.map((scene) => pageSvg(scene, paletteOf(figure)))
		.join('');
}

/**
 * The plots of a figure for all widths of a place; its words stand beside them as text.
 * @param name of the place, which keeps ids apart where a page draws a figure twice
 * @param isNamed whether its marks are stops of keys, and so have names
 * @param isTold whether the line of the standing stands beside them
 */
export function drawnPlot(slug: string, place: PlotPlace, name: string, isNamed: boolean, isTold: boolean): string {
	const figure = figureNamed(slug);
	const own = pageForm(paletteOf(figure));
	const form = isNamed ? own : { ...own, marks: 'unnamed' as const };
	const alt = isTold ? describeBeside(figure) : chartOf(figure).describe(figure);
	return plotOfEachWidth(figure, `${slug}-${name}`, place, alt)
		.map((scene) => toSvg(scene, form))
		.join('');
}

function figureNamed(slug: string): Figure {
	const figure = findFigure(slug);
	if (!figure) throw new Error(`no figure “${slug}” to draw`);
	return figure;
}

/** A scene as a page shows it. */
export function pageSvg(scene: Scene, palette: Palette): string {
	return toSvg(scene, pageForm(palette));
}
