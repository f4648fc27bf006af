/** Files that a site has of its figures, asked for only where a picture in a report has lost what it says of itself. */
import { px } from '../../../scene/px';
import { FILE_FORM, PNG_SCALE, REPORT_FORM, REPORT_SCALE, type FileForm } from '../../../figure/widths';

/**
 * A file below `figures/`, such as `trade-record-report.png`; undefined if it cannot be had. Nothing of the report is sent with
 * the question but this name.
 */
export type ReadPublished = (name: string) => Promise<Uint8Array | undefined>;

/** Of a site of which nothing but the list is at hand. */
export const NOTHING_PUBLISHED: ReadPublished = () => Promise.resolve(undefined);

export interface PublishedPicture {
	/** After the figure's slug: "-report.png", "/v2.png". */
	readonly ending: string;
	/** In pixels. */
	readonly width: number;
}

/** How wide a picture is that is laid out for so many px. */
const pixels = ({ width }: FileForm, scale: number) => Math.round(px(width * scale));
const OWN_WIDTH = pixels(FILE_FORM, PNG_SCALE);
/** Pictures for shared links have one size. */
const SHARED_WIDTH = 1200;

/**
 * Those of the current version that every figure has, with their widths: a picture of another width is none of them. Brief
 * ones are not asked for, since a figure has them only where its words fit. Written out, because the list of
 * drawings knows how they are drawn, which takes measures of fonts; a test holds it beside that list.
 */
export const PUBLISHED_PICTURES: readonly PublishedPicture[] = [
	{ ending: '.png', width: OWN_WIDTH },
	{ ending: '-dark.png', width: OWN_WIDTH },
	{ ending: '-og.png', width: SHARED_WIDTH },
	{ ending: '-report.png', width: pixels(REPORT_FORM, REPORT_SCALE) }
];

/** PDFs of a figure, by the ends of their names. */
export const PUBLISHED_PDFS: readonly string[] = ['.pdf', '-report.pdf'];

/** The pictures of a figure that may have this width. @param versions how many the figure has */
export function picturesOfWidth(width: number, versions: number): PublishedPicture[] {
	const earlier = Array.from({ length: versions }, (_, i) => ({
		ending: `/v${i + 1}.png`,
		width: OWN_WIDTH
	}));
	// Renderers round up or down.
	return [...PUBLISHED_PICTURES, ...earlier].filter((each) => Math.abs(each.width - width) <= 1);
}
