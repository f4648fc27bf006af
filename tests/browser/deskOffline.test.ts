/** The desk without a connection, once it was used with one. */
import { expect, test, type Page } from '@playwright/test';
import { begin, CITED, open, paste, saved, take, TEXT } from './deskPage';

/** The page comes last, when all that it needs is kept. */
async function isKept(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(async () => Boolean(await caches.match(location.href)))).toBe(true);
}

test('works without a connection once it was used: a text, its picture, its dataset', async ({ page, context }) => {
	await begin(page);
	await isKept(page);
	const { scope } = await page.evaluate(async () => ({ scope: (await navigator.serviceWorker.ready).scope }));
	expect(new URL(scope).pathname).toMatch(/\/desk\/$/);
	await context.setOffline(true);
	await open(page);
	await expect(page.getByText('works without a connection')).toBeVisible();
	await paste(page, `${TEXT}\nThe coast has 70 ports.`);
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await page.getByLabel('Who says it, where, when').fill(CITED);
	const { name } = await saved(page, () => take(page, /^Report/).click());
	expect(name).toMatch(/-report\.png$/);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address').fill('https://example.org/ferries');
	const zip = await saved(page, () => page.getByRole('button', { name: 'Save the dataset' }).click());
	expect(zip.name).toMatch(/-dataset\.zip$/);
});

test('keeps no word of a text: its worker answers for files of the site, and stores nothing else', async ({ page }) => {
	await begin(page);
	await isKept(page);
	const kept = await page.evaluate(async () =>
		(await (await caches.open('cited-figures:desk')).keys()).map(({ url }) => new URL(url).pathname)
	);
	expect(kept.length).toBeGreaterThan(3);
	const folder = new URL(page.url()).pathname.replace(/desk\/$/, '');
	expect(kept.filter((path) => !new RegExp(`^${folder}(?:_app/|desk/(?:known\\.json)?$|favicon)`).test(path))).toEqual(
		[]
	);
});
