/** Where a picture in brief will stand, and what that asks of it. */

export const DEPTHS = ['brief', 'full'] as const;
/** Words, plot, one line of standing and a short source; or the whole record. */
export type Depth = (typeof DEPTHS)[number];

/** The boxes of the pictures that are made ahead, by the ends of their names. */
export const BOX_NAMES = ['brief', 'newsletter', 'cm', 'slide', 'square', 'captioned'] as const;
export type BoxName = (typeof BOX_NAMES)[number];

export const PURPOSES = ['report', 'slide', 'web', 'post'] as const;
/** Where a picture will stand. */
export type Purpose = (typeof PURPOSES)[number];

/** A place for a picture. All in px of the picture. */
export interface BriefBox {
	readonly width: number;
	/** As high as the figure needs, if not said. */
	readonly height?: number;
	/** No text is smaller. */
	readonly least: number;
	/** The part of the area below the title that the plot has at least. */
	readonly plot: number;
	/** Title, quotes and source are left to a caption; what the words come to and the mark that finds the figure stay. */
	readonly captioned?: true;
}

/** A drawing in brief of a size of one's own: px of the picture. */
export interface BriefForm {
	readonly purpose: Purpose;
	readonly width: number;
	/** As high as the figure needs, if not said. */
	readonly height?: number;
	/** Without it, title, quotes and source are left to a caption. */
	readonly title: boolean;
}

/** px for each centimetre, as CSS has it: 96 to the inch. */
const CM = 96 / 2.54;

/** Of a report: 11 px are 8¼ points, of which captions are set. */
const REPORT_TEXT = 11;
/** On a page: where it flows, and in a box, where small ones may have no room for more; no drawing has smaller text. */
const WEB_TEXT = { flowing: 12, boxed: 11 } as const;
/** A feed shows a picture 506 px wide, and there text should be 13 px. */
const postText = (width: number) => Math.ceil((13 * width) / 506);
/** 24 px on a slide of 1080 lines. */
const slideText = (lines: number) => Math.ceil((24 * lines) / 1080);

export const BOXES: Readonly<Record<BoxName, BriefBox>> = {
	/** Flows in a page, as low as it reads well in. */
	brief: { width: 740, least: WEB_TEXT.flowing, plot: 0 },
	/** In a mail, and in narrow places: a phone shows it half as wide. */
	newsletter: { width: 600, least: 16, plot: 0 },
	/** In a report: 16 × 9 cm. */
	cm: { width: 16 * CM, height: 9 * CM, least: REPORT_TEXT, plot: 0.5 },
	/** On a slide of 1080 lines. */
	slide: { width: 1920, height: 1080, least: slideText(1080), plot: 0.5 },
	/** A post in a feed. */
	square: { width: 1080, height: 1080, least: postText(1080), plot: 0.4 },
	/** 16 cm wide in a report, over a caption of its own. */
	captioned: { width: 16 * CM, least: REPORT_TEXT, plot: 0, captioned: true }
};

/** The box of a size of one's own: what its purpose asks of text and plot there. */
export function boxFor({ purpose, width, height, title }: BriefForm): BriefBox {
	const least = {
		report: REPORT_TEXT,
		slide: slideText(height ?? (width * 9) / 16),
		web: height === undefined ? WEB_TEXT.flowing : WEB_TEXT.boxed,
		post: postText(width)
	}[purpose];
	const plot = height === undefined || purpose === 'web' ? 0 : purpose === 'post' ? 0.4 : 0.5;
	return { width, ...(height === undefined ? {} : { height }), least, plot, ...(title ? {} : { captioned: true }) };
}

export function isBoxName(name: unknown): name is BoxName {
	return BOX_NAMES.some((each) => each === name);
}
