/** Which pictures a site has of its figures, by which those of a report are recognised that have lost what they say. */
import { px } from '../../../scene/px';
import { BOXES, type BoxName } from '../../../figure/brief/purposes';
import { FILE_FORM, PNG_SCALE, REPORT_FORM, REPORT_SCALE } from '../../../figure/widths';
import { haveOneShape } from './likeness';

export interface PublishedPicture {
	/** After the figure's slug: "-report.png", "/v2.png". */
	readonly ending: string;
	/** In pixels. */
	readonly width: number;
	/** If it is the same of every figure. */
	readonly height?: number;
}

/** How many pixels are drawn for so many px. */
const pixels = (length: number, scale: number) => Math.round(px(length * scale));
const OWN_WIDTH = pixels(FILE_FORM.width, PNG_SCALE);
const REPORT_WIDTH = pixels(REPORT_FORM.width, REPORT_SCALE);
/** Pictures for shared links have one size. */
const SHARED = { width: 1200, height: 630 } as const;

function brief(name: BoxName, scale: number): PublishedPicture {
	const { width, height } = BOXES[name];
	return {
		ending: `-${name}.png`,
		width: pixels(width, scale),
		...(height === undefined ? {} : { height: pixels(height, scale) })
	};
}

/**
 * Those of the current version, with their sizes: a picture of another width is none of them. A figure has those in brief only
 * where its words fit; one that is not there is asked for once. Written out, because the list of drawings knows how they are
 * drawn, which takes measures of fonts; a test holds it beside that list.
 */
export const PUBLISHED_PICTURES: readonly PublishedPicture[] = [
	{ ending: '.png', width: OWN_WIDTH },
	{ ending: '-dark.png', width: OWN_WIDTH },
	{ ending: '-og.png', ...SHARED },
	brief('brief', PNG_SCALE),
	brief('newsletter', PNG_SCALE),
	brief('cm', REPORT_SCALE),
	brief('slide', 1),
	brief('captioned', REPORT_SCALE),
	brief('square', 1),
	{ ending: '-report.png', width: REPORT_WIDTH }
];

/** PDFs of a figure, by the ends of their names. */
export const PUBLISHED_PDFS: readonly string[] = ['.pdf', '-report.pdf'];

/** Pictures that a figure may have. @param versions how many it has */
function picturesOf(versions: number): PublishedPicture[] {
	const earlier = Array.from({ length: versions }, (_, i) => ({ ending: `/v${i + 1}.png`, width: OWN_WIDTH }));
	return [...PUBLISHED_PICTURES, ...earlier];
}

/** Those that may have this width. @param versions how many the figure has */
export function picturesOfWidth(width: number, versions: number): PublishedPicture[] {
	// Renderers round up or down.
	return picturesOf(versions).filter((each) => Math.abs(each.width - width) <= 1);
}

/** Those that may have these proportions, larger or smaller. @param versions how many the figure has */
export function picturesOfShape(
	shape: { readonly width: number; readonly height: number },
	versions: number
): PublishedPicture[] {
	return picturesOf(versions).filter(
		({ width, height }) => height === undefined || haveOneShape(shape, { width, height })
	);
}
