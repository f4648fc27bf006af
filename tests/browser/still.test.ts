/** What the browser need not do while the dashboard starts, told by what stands in the page and not by time. */
import { expect, test } from '@playwright/test';

test('cards and ribbon come without Svelte’s markers: it does not walk through them', async ({ page }) => {
	const html = await (await page.goto(''))?.text();
	const parts = html?.match(/<article [\s\S]*?<\/article>|<div class="ribbon[\s\S]*?<p class="scale/g) ?? [];
	expect(parts.length).toBeGreaterThan(1);
	// Around what is still two stay, empty ones.
	for (const part of parts) expect(part.replaceAll('<!---->', '')).not.toContain('<!--');
	for (const card of parts.filter((part) => part.startsWith('<article'))) expect(card).not.toContain('<!--');
});

test('a drawing far out of sight waits with its layout, and keeps its exact place', async ({ page }) => {
	await page.goto('');
	const heights = () =>
		page
			.locator('article .drawing')
			.evaluateAll((places) => places.map((place) => place.getBoundingClientRect().height));
	const last = page.locator('article').last().locator('.drawing > svg').filter({ visible: true });
	await expect(last).toHaveCount(1);
	const isLaidOut = () =>
		last.evaluate((svg) => svg.querySelector('text')?.checkVisibility({ contentVisibilityAuto: true }));
	expect(await isLaidOut()).toBe(false);
	const waiting = await heights();
	await last.scrollIntoViewIfNeeded();
	await expect.poll(isLaidOut).toBe(true);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.drawing > svg { content-visibility: visible !important; height: auto !important }');
		document.adoptedStyleSheets = [sheet];
	});
	const drawn = await heights();
	for (const [i, height] of waiting.entries()) expect(height).toBeCloseTo(drawn[i] ?? 0, 1);
});
