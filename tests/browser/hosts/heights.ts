/** The height of iframes, and of the documents in them. */
import type { Page } from '@playwright/test';

export interface FrameHeight {
	readonly src: string;
	/** What the host gives it, in px. */
	readonly given: number;
	/** What its document needs, in whole px. */
	readonly needed: number;
	/** Whether its document is wider than it. */
	readonly scrollsSideways: boolean;
}

/** All iframes of the page, those in components too, in order of the document. */
export async function frameHeights(page: Page): Promise<FrameHeight[]> {
	const frames = page.frames().filter((frame) => frame !== page.mainFrame());
	return Promise.all(
		frames.map(async (frame) => {
			const element = await frame.frameElement();
			const box = await element.boundingBox();
			const inside = await frame.evaluate(() => {
				const root = document.documentElement;
				return { height: root.getBoundingClientRect().height, sideways: root.scrollWidth > root.clientWidth };
			});
			return {
				src: frame.url(),
				given: box?.height ?? 0,
				needed: Math.ceil(inside.height),
				scrollsSideways: inside.sideways
			};
		})
	);
}
