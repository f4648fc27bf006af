/** Files that a site has of its figures, asked for only where a picture in a report has lost what it says of itself. */
import { px } from '../../../scene/px';
import { DRAWINGS_BESIDE, OWN_DRAWING, type SiteDrawing } from '../../drawings';

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

/** Pictures for shared links have one size. */
const SHARED_WIDTH = 1200;

/** Those that have PNGs, with their widths: a picture of another width is none of them. */
const CURRENT: readonly PublishedPicture[] = [OWN_DRAWING, ...DRAWINGS_BESIDE].flatMap((drawing) =>
	drawing.formats.includes('png') ? [{ ending: `${drawing.ending}.png`, width: widthOf(drawing) }] : []
);
function widthOf({ form, scale }: SiteDrawing): number {
	return form === 'shared' ? SHARED_WIDTH : Math.round(px(form.width * scale));
}

/** The pictures of a figure that may have this width. @param versions how many the figure has */
export function picturesOfWidth(width: number, versions: number): PublishedPicture[] {
	const earlier = Array.from({ length: versions }, (_, i) => ({
		ending: `/v${i + 1}.png`,
		width: widthOf(OWN_DRAWING)
	}));
	// Renderers round up or down.
	return [...CURRENT, ...earlier].filter((each) => Math.abs(each.width - width) <= 1);
}

/** PDFs of a figure, by the ends of their names. */
export const PUBLISHED_PDFS: readonly string[] = [OWN_DRAWING, ...DRAWINGS_BESIDE]
	.filter(({ formats }) => formats.includes('pdf'))
	.map(({ ending }) => `${ending}.pdf`);
