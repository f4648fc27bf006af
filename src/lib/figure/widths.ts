import { isBoxName, type BoxName, type BriefForm, type Depth } from './brief/purposes';

/** Widths that drawings are made for, in px of a 16 px root font. Between two a drawing grows by at most a third. */
export const WIDTHS = [240, 320, 420, 560, 740, 980, 1280] as const;

/** How a file is laid out. */
export interface FileForm {
	/** px, from `NARROWEST` to `WIDEST`; the layout is made for it. */
	readonly width: number;
	/** Whether title and subtitle stand in the drawing; a report that sets its own captions wants none. */
	readonly title: boolean;
}

/** How a drawing is laid out: in full at a width, in brief in a box that is made ahead or in one’s own, or for links that are shared. */
export type SiteForm = FileForm | BriefForm | BoxName | 'shared';

/** The form of files that are made ahead. */
export const FILE_FORM: FileForm = { width: 740, title: true };

/** Pixels for each px of a picture that is made ahead. */
export const PNG_SCALE = 2;

/** The form of pictures for reports: 16 cm wide (a px is 1/96 inch), without the title, which the caption has. */
export const REPORT_FORM: FileForm = { width: 605, title: false };

/** Pixels for each px of a report's picture: 300 to the inch. */
export const REPORT_SCALE = 300 / 96;

/** What a layout can be made for, in px: below it labels would not fit, above it lines grow too long to read. */
export const NARROWEST = 240;
export const WIDEST = 2400;
/** Of a box, which has a height as well. */
export const LOWEST = 180;
export const HIGHEST = 1600;

/** Whether a drawing of that form is in brief. */
export function isBrief(form: SiteForm): form is BoxName | BriefForm {
	return typeof form === 'string' ? isBoxName(form) : 'purpose' in form;
}

export function depthOf(form: SiteForm): Depth {
	return isBrief(form) ? 'brief' : 'full';
}
