/** The drawings of a figure that a site has: its own, and those beside it for a purpose of their own. */
import type { Figure } from '../dataset/types';
import type { Depth } from '../figure/brief/purposes';
import { FILE_FORM, PNG_SCALE, REPORT_FORM, REPORT_SCALE, type SiteForm } from '../figure/widths';
import {
	FORMAT_NAMES,
	FORMATS,
	isDocumentFormat,
	isRecordFormat,
	isSceneFormat,
	type DocumentFormat,
	type Format,
	type RecordFormat,
	type SceneFormat
} from './formats';
import type { Look } from './look';

export interface SiteDrawing {
	/** The end of its name, after the slug; empty for the figure’s own. */
	readonly ending: string;
	readonly form: SiteForm;
	readonly look: Look;
	/** What is made of it besides the SVG. */
	readonly formats: readonly SceneFormat[];
	/** What is made of the figure’s JSON for the same place. */
	readonly documents?: readonly (RecordFormat | DocumentFormat)[];
	/** Of its PNG: pixels for each px. */
	readonly scale: number;
	/** Whether the report kit holds it. */
	readonly inReportKit?: true;
	/** What of it a lean figure has ahead: all that its formats have, or one of them. */
	readonly inLean?: true | SceneFormat;
}

export const OWN_DRAWING: SiteDrawing = {
	ending: '',
	form: FILE_FORM,
	look: 'light',
	formats: FORMAT_NAMES.filter(isSceneFormat),
	documents: FORMAT_NAMES.filter((name) => isRecordFormat(name) || isDocumentFormat(name)).filter(
		(name) => !FORMATS[name].beside
	),
	scale: PNG_SCALE,
	inLean: true
};

const REPORT: SiteDrawing = {
	ending: '-report',
	form: REPORT_FORM,
	look: 'light',
	formats: ['png', 'pdf'],
	scale: REPORT_SCALE,
	inReportKit: true
};

const CAPTIONED: SiteDrawing = {
	ending: '-captioned',
	form: 'captioned',
	look: 'light',
	formats: ['png', 'pdf'],
	scale: REPORT_SCALE
};

export const DRAWINGS_BESIDE: readonly SiteDrawing[] = [
	{ ending: '-dark', form: FILE_FORM, look: 'dark', formats: ['png'], scale: PNG_SCALE },
	{ ending: '-og', form: 'shared', look: 'light', formats: ['png'], scale: 1, inLean: 'png' },
	{ ending: '-brief', form: 'brief', look: 'light', formats: ['png', 'pdf'], documents: ['docx'], scale: PNG_SCALE },
	{ ending: '-newsletter', form: 'newsletter', look: 'light', formats: ['png'], scale: PNG_SCALE },
	{ ending: '-cm', form: 'cm', look: 'light', formats: ['png', 'pdf'], scale: REPORT_SCALE },
	{ ending: '-slide', form: 'slide', look: 'light', formats: ['png'], documents: ['pptx'], scale: 1 },
	CAPTIONED,
	{ ending: '-square', form: 'square', look: 'light', formats: ['png'], scale: 1 },
	REPORT
];

/** Whether a site has that file of a figure ahead; else it is made when somebody asks for it. */
export function isAhead({ lean }: Pick<Figure, 'lean'>, { inLean }: SiteDrawing, format: Format): boolean {
	return lean !== true || inLean === format || (inLean === true && FORMATS[format].inLean === true);
}

/** The picture that a document holds, by its depth. */
export const PICTURES: Readonly<Record<Depth, SiteDrawing>> = { full: REPORT, brief: CAPTIONED };

/** What a file is of, by its name. */
export interface NamedDrawing {
	readonly slug: string;
	/** Of a published version: its number, as it stands in the name. */
	readonly version?: string;
	readonly drawing: SiteDrawing;
}

/**
 * What a name without its format’s ending stands for.
 * @param name below `figures/`: `oil-half-dark` is the dark drawing of `oil-half`, `oil-half/v1` its first version
 * @param isSlug whether a figure has that name, now or earlier: it is its own drawing then, whatever its ending
 */
export function drawingNamed(name: string, isSlug: (name: string) => boolean): NamedDrawing {
	// Where files are planned, names are parted as the system does it.
	const [, versioned, version] = /^([^/\\]+)[/\\]v([^/\\]+)$/.exec(name) ?? [];
	if (versioned !== undefined && version !== undefined) return { slug: versioned, version, drawing: OWN_DRAWING };
	if (isSlug(name)) return { slug: name, drawing: OWN_DRAWING };
	const drawing = DRAWINGS_BESIDE.find(({ ending }) => name.endsWith(ending)) ?? OWN_DRAWING;
	return { slug: name.slice(0, name.length - drawing.ending.length), drawing };
}
