/** Drawings for pages, made on the server only. */
import { findFigure } from '../../dataset/current';
import { CARD_PARTS, PAGE_PARTS } from '../../figure/frame';
import { sceneOfEachWidth } from '../../figure/scene';
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

/** The drawings of a figure for all widths of a place, as SVG text; among many it cites its source in short. */
export function drawn(slug: string, reach: Reach, among: 'one' | 'many' = 'one'): string {
	const figure = findFigure(slug);
	if (!figure) throw new Error(`no figure “${slug}” to draw`);
	const parts = among === 'many' ? CARD_PARTS : PAGE_PARTS;
	return sceneOfEachWidth(figure, figureAddress(slug), reach, parts)
		.map((scene) => toSvg(scene, PAGE_FORM))
		.join('');
}
