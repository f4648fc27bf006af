/** Drawings that stand beside a figure's own, for a purpose of their own. */
import { PNG_SCALE } from '../../lib/export/png';
import { REPORT_SCALE } from '../../lib/figure/widths';
import type { MadeKind } from './make';

export interface DrawingBeside {
	/** The end of its name, after the slug; no slug may end so. */
	readonly ending: string;
	/** What is made of it. */
	readonly kinds: readonly MadeKind[];
	/** Of its PNG: pixels for each px. */
	readonly scale: number;
}

const BESIDE: readonly DrawingBeside[] = [
	{ ending: '-dark', kinds: ['png'], scale: PNG_SCALE },
	// For shared links: the drawing has the size that they are shown at.
	{ ending: '-og', kinds: ['png'], scale: 1 },
	{ ending: '-report', kinds: ['png', 'pdf'], scale: REPORT_SCALE }
];

/** What a drawing is for, by its name without `.svg`; undefined for a figure's own. */
export function drawingBeside(name: string): DrawingBeside | undefined {
	return BESIDE.find(({ ending }) => name.endsWith(ending));
}
