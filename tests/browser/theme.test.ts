import { expect, test, type Page } from '@playwright/test';
import { delayScripts } from './lateScripts';

const DARK = 'rgb(20, 22, 26)';
const LIGHT = 'rgb(251, 250, 246)';

const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

test('the reader chooses a theme; it holds on the next page, from the first paint', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('');
	await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
	await themeSwitch(page).click();
	await expect(page.locator('body')).toHaveCSS('background-color', DARK);

	// Whether the page is dark before its modules run: they are kept waiting.
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('sources/', { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('body')).toHaveCSS('background-color', DARK);
	release();
	await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
	await themeSwitch(page).click();
	await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
});

test('a theme chosen before the scripts run holds, and so does one chosen in another tab', async ({
	page,
	context
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await delayScripts(page);
	await page.goto('', { waitUntil: 'commit' });
	await themeSwitch(page).click();
	await expect(page.locator('body')).toHaveCSS('background-color', DARK);
	await page.waitForLoadState();
	await expect(page.locator('[data-island]')).toHaveCount(0);
	await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('body')).toHaveCSS('background-color', DARK);

	const other = await context.newPage();
	await other.goto('sources/');
	await themeSwitch(other).click();
	await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
	await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'false');
});

test('the system’s theme holds until one is chosen, light too', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('');
	await expect(page.locator('body')).toHaveCSS('background-color', DARK);
	await themeSwitch(page).click();
	await page.reload();
	await expect(page.locator('body')).toHaveCSS('background-color', LIGHT);
});

test('forced colours give all text and marks the reader’s own, and keep hatches and outlines', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.goto('figures/trade-record/');
	const text = await page
		.locator('.drawing > svg:visible text')
		.first()
		.evaluate((node) => getComputedStyle(node).fill);
	const back = await page.locator('body').evaluate((node) => getComputedStyle(node).backgroundColor);
	expect(text).not.toBe(back);
	const derived = page.locator('.drawing > svg:visible [data-basis="derived"] rect').first();
	await expect(derived).toHaveAttribute('stroke-dasharray', '3 3');
	await expect(derived).not.toHaveCSS('stroke', back);
});

test('on paper there are no controls, other sources stand, and the address stands with them', async ({ page }) => {
	await page.goto('figures/trade-record/');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	for (const control of ['.controls', 'nav']) await expect(page.locator(`${control}:visible`)).toHaveCount(0);
	const other = 'Numbers of other sources, and what is computed from them';
	await expect(page.getByRole('table', { name: other })).toBeVisible();
	// The table of values and the whole record are for the screen, and for files: on two sheets they have no room.
	await expect(page.getByRole('table')).toHaveCount(1);
	await expect(page.locator('.address')).toBeVisible();
	await expect(page.locator('.address')).toContainText('/figures/trade-record/');
});

test('loading shifts nothing, and the fonts that come last hardly a line', async ({ page }) => {
	let come: () => void = () => undefined;
	let coming: Promise<void> = Promise.resolve();
	await page.route('**/*.woff2', (route) => coming.then(() => route.continue()));
	for (const path of ['', '?topic=energy', 'figures/trade-record/', 'figures/trade-record/#table']) {
		// Else the last address would be a move within the page before it.
		await page.goto('about:blank');
		coming = new Promise((resolve) => (come = resolve));
		// On a busy machine some fonts are late; here all are, so that each run measures the same.
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		// What scripts change they change meanwhile.
		await page.waitForTimeout(500);
		come();
		await page.waitForLoadState();
		const shift = await page.evaluate(async () => {
			await document.fonts.ready;
			return new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 300);
			});
		});
		expect(shift, path).toBeLessThan(0.03);
	}
});
