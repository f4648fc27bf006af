import { expect, test } from '@playwright/test';
import { FIGURES } from './dataset';

const PAGE = `figures/${FIGURES[0]?.slug}/`;
/** What is folded starts when it is opened. */
const OPENED = `${PAGE}#embed`;

for (const language of ['C', 'en-US@posix', ''])
	test(`a page works in a browser whose language is “${language}”`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.addInitScript((said) => {
			Object.defineProperty(navigator, 'language', { get: () => said });
		}, language);
		await page.goto(OPENED);
		await expect(page.locator('#embed button').first()).toBeVisible();
		await expect(page.locator('[data-island]')).toHaveCount(0);
		expect(faults).toEqual([]);
	});

test('an island that fails says so in its own place, and all others start', async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.route(`**/${PAGE}`, async (route) => {
		const response = await route.fetch();
		const html = await response.text();
		await route.fulfill({ response, body: html.replace('data-island="UseFigure"', 'data-island="Unknown"') });
	});
	await page.goto(OPENED);
	await expect(page.locator('#embed button').first()).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'could not be started' })).toHaveCount(1);
	await expect(page.locator('[data-island="Unknown"]').getByText('could not be started')).toBeVisible();
	await expect(page.locator('[data-island]')).toHaveCount(1);
	expect(faults).toEqual(['This page’s script does not know the island “Unknown”.']);
});
