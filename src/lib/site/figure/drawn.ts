/** Drawings for pages, made on the server only. */
import { findFigure } from '../../dataset/current';
import { plotOfEachWidth } from '../../figure/brief/plot';
import { sceneOfEachWidth } from '../../figure/scene';
import type { Scene } from '../../scene/shapes';
import { toSvg, type SvgForm } from '../../scene/toSvg';
import { LIGHT } from '../../scene/tokens';
import { figureAddress } from '../address';

/** The widths that a place on a page can give a drawing, in px of a 16 px root font. */
export interface Reach {
	readonly from: number;
	readonly to: number;
}

/** Light where there is no style sheet; the page's classes override that. */
const PAGE_FORM: SvgForm = {
	standalone: false,
	colours: LIGHT,
	ground: true,
	classes: true,
	marks: true,
	fitted: 'at-edges'
};

/** What is drawn of a figure: all of its record, or the plot alone, beside which its words stand as text. */
export type DrawnPart = 'record' | 'plot';

/**
 * The drawings of a figure for all widths of a place, as SVG text.
 * @param place keeps ids apart where a page draws a figure twice
 */
export function drawn(slug: string, reach: Reach, part: DrawnPart, place: string): string {
	const figure = findFigure(slug);
	if (!figure) throw new Error(`no figure “${slug}” to draw`);
	const scenes =
		part === 'plot'
			? plotOfEachWidth(figure, `${slug}-${place}`, reach)
			: sceneOfEachWidth(figure, figureAddress(slug), reach);
	return scenes.map(pageSvg).join('');
}

/** A scene as a page shows it. */
export function pageSvg(scene: Scene): string {
	return toSvg(scene, PAGE_FORM);
}
