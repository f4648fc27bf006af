import type { Page } from '@playwright/test';

/** Holds back the site's scripts, as a slow connection does: readers act before they run. */
export async function delayScripts(page: Page): Promise<void> {
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
}
