/** Drawings for pages, made on the server only. */
import { findFigure } from '../dataset/current';
import { CARD_PARTS, PAGE_PARTS } from '../figure/frame';
import { drawWidths } from '../figure/draw';
import { figureAddress } from './address';

/** The widths that a place on a page can give a drawing, in px of a 16 px root font. */
export interface Reach {
	readonly from: number;
	readonly to: number;
}

/** The drawings of a figure for all widths of a place, as SVG text; among many it cites its source in short. */
export function drawn(slug: string, reach: Reach, among: 'one' | 'many' = 'one'): string {
	const figure = findFigure(slug);
	if (!figure) throw new Error(`no figure “${slug}” to draw`);
	return drawWidths(figure, figureAddress(slug), reach, among === 'many' ? CARD_PARTS : PAGE_PARTS);
}
