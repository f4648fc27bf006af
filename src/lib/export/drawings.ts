/** The drawings of a figure that a site has: its own, and those beside it for a purpose of their own. */
import { FILE_FORM, PNG_SCALE, REPORT_FORM, REPORT_SCALE, type FileForm } from '../figure/widths';
import { endingOf, formatsWhere, type Format } from './formats';
import type { Look } from './look';

export interface Drawing {
	/** The end of its name, after the slug; no slug may end so. Empty for the figure’s own. */
	readonly ending: string;
	/** How it is laid out; `shared` for links that are shared, which has the size that they are shown at. */
	readonly form: FileForm | 'shared';
	readonly look: Look;
	/** What is made of it besides the SVG. */
	readonly formats: readonly Format[];
	/** Of its PNG: pixels for each px. */
	readonly scale: number;
	/** Whether the report kit holds it. */
	readonly inKit?: true;
}

export const OWN_DRAWING: Drawing = {
	ending: '',
	form: FILE_FORM,
	look: 'light',
	formats: formatsWhere(({ from, by }) => from === 'scene' && by === 'exporter'),
	scale: PNG_SCALE
};

const REPORT = '-report';

export const DRAWINGS_BESIDE: readonly Drawing[] = [
	{ ending: '-dark', form: FILE_FORM, look: 'dark', formats: ['png'], scale: PNG_SCALE },
	{ ending: '-og', form: 'shared', look: 'light', formats: ['png'], scale: 1 },
	{ ending: REPORT, form: REPORT_FORM, look: 'light', formats: ['png', 'pdf'], scale: REPORT_SCALE, inKit: true }
];

/** The end of the name of the picture that documents hold. */
export const REPORT_PICTURE = `${REPORT}${endingOf('png')}`;

/** What a name without its format’s ending stands for: `oil-half-dark` is the dark drawing of `oil-half`. */
export function drawingNamed(name: string): { readonly slug: string; readonly drawing: Drawing } {
	const drawing = DRAWINGS_BESIDE.find(({ ending }) => name.endsWith(ending)) ?? OWN_DRAWING;
	return { slug: name.slice(0, name.length - drawing.ending.length), drawing };
}
