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

test('every drawing is there at once, however far down: pictures of the whole page show it', async ({ page }) => {
	await page.goto('');
	const shown = await page
		.locator('article .drawing > svg')
		.filter({ visible: true })
		.evaluateAll((drawings) =>
			drawings.map((svg) => svg.querySelector('text')?.checkVisibility({ contentVisibilityAuto: true }))
		);
	expect(shown.length).toBeGreaterThan(3);
	expect(shown).not.toContain(false);
});
