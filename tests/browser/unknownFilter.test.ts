/** A filter that the dashboard does not have, in its address: said where filters stand, with the nearest that works. */
import { expect, test } from '@playwright/test';

test('a mistyped filter is told with the nearest one, and nothing is left out', async ({ page }) => {
	await page.goto('?topci=energy');
	const told = page.locator('.unknown-part');
	await expect(told).toHaveText(/filter “topci”.*The nearest is “topic”: \?topic=energy$/);
	await expect(page.getByRole('status').filter({ hasText: 'topci' })).toHaveCount(1);
	await expect(page.locator('.results article:visible').first()).toBeVisible();
});

test('what others write into addresses is no mistake', async ({ page }) => {
	await page.goto('?utm_source=mail&fbclid=1&ref=x', { waitUntil: 'networkidle' });
	await expect(page.locator('.unknown-part')).toHaveCount(0);
});
