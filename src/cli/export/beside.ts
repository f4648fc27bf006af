/** Drawings that stand beside a figure's own, for a purpose of their own. */
import type { Figure } from '../../lib/dataset/types';
import { drawingOf, sharedDrawingOf, type Drawing, type DrawingOptions } from '../../lib/export/drawing';
import { PNG_SCALE } from '../../lib/export/png';
import { REPORT_FORM, REPORT_SCALE } from '../../lib/figure/widths';
import type { DrawnKind } from './make';

export interface DrawingBeside {
	/** The end of its name, after the slug; no slug may end so. */
	readonly ending: string;
	/** What is made of it. */
	readonly kinds: readonly DrawnKind[];
	/** Of its PNG: pixels for each px. */
	readonly scale: number;
	draw(figure: Figure, options: Pick<DrawingOptions, 'address' | 'signer'>): Drawing;
}

const BESIDE: readonly DrawingBeside[] = [
	{
		ending: '-dark',
		kinds: ['png'],
		scale: PNG_SCALE,
		draw: (figure, options) => drawingOf(figure, { ...options, look: 'dark' })
	},
	// For shared links: the drawing has the size that they are shown at.
	{ ending: '-og', kinds: ['png'], scale: 1, draw: sharedDrawingOf },
	{
		ending: '-report',
		kinds: ['png', 'pdf'],
		scale: REPORT_SCALE,
		draw: (figure, options) => drawingOf(figure, { ...options, form: REPORT_FORM })
	}
];

/** What a drawing is for, by its name without `.svg`; undefined for a figure's own. */
export function drawingBeside(name: string): DrawingBeside | undefined {
	return BESIDE.find(({ ending }) => name.endsWith(ending));
}
