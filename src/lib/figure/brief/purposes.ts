/** Where a picture in brief will stand, and what that asks of it. */

export const PURPOSES = ['brief', 'newsletter', 'cm', 'slide', 'square'] as const;
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
}

/** px for each centimetre, as CSS has it: 96 to the inch. */
const CM = 96 / 2.54;

/** A feed shows a picture of 1080 px 506 px wide, and there text should be 13 px. */
const POST_TEXT = Math.ceil((13 * 1080) / 506);

export const BOXES: Readonly<Record<Purpose, BriefBox>> = {
	/** Flows in a page, as low as it reads well in. */
	brief: { width: 740, least: 12, plot: 0 },
	/** In a mail, and in narrow places: a phone shows it half as wide. */
	newsletter: { width: 600, least: 16, plot: 0 },
	/** In a report: 16 × 9 cm; 11 px are 8¼ points, of which captions are set. */
	cm: { width: 16 * CM, height: 9 * CM, least: 11, plot: 0.5 },
	/** On a slide of 1080 lines. */
	slide: { width: 1920, height: 1080, least: 24, plot: 0.5 },
	/** A post in a feed. */
	square: { width: 1080, height: 1080, least: POST_TEXT, plot: 0.4 }
};

export function isPurpose(name: unknown): name is Purpose {
	return PURPOSES.some((purpose) => purpose === name);
}
