/** A text can be pasted as soon as its field is seen: before the page’s script runs, which takes seconds on a slow line. */
import { expect, test } from '@playwright/test';
import { open, paste, TEXT } from './deskPage';

test('what is pasted before the script runs is read by it, and what reads it is asked for meanwhile', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/desk-start.*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('desk/', { waitUntil: 'commit' });
	const isAsked = (name: string) => asked.some((path) => path.includes(`/${name}.`));
	await expect.poll(() => isAsked('desk-start')).toBe(true);
	expect(isAsked('desk-work')).toBe(false);
	await page.locator('#desk-text').focus();
	await page.keyboard.insertText(TEXT);
	await expect.poll(() => isAsked('desk-work')).toBe(true);
	await expect(page.locator('[data-island]')).toHaveCount(1);
	release();
	await expect(page.locator('.numbers')).toContainText('240,000');
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
});

test('what was not to be had at first is asked for again with the next text', async ({ page }) => {
	let asked = 0;
	await page.route('**/_app/metrics-plot.json', (route) =>
		asked++ === 0 ? route.fulfill({ status: 503 }) : route.continue()
	);
	await open(page);
	await paste(page, TEXT);
	await expect(page.getByRole('button', { name: 'Another text' })).toBeVisible();
	await expect.poll(() => asked).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Another text' }).click();
	await paste(page, `${TEXT}\nThe south has 50 ferries.\n`);
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	expect(asked).toBeGreaterThan(1);
});
