/** An address that names a part that its page does not have: said where the nearest stands, which is shown. */
import { expect, test } from '@playwright/test';
import { DATASET } from './dataset';

const [SOURCE] = DATASET.sources;
const source = `sources/${SOURCE?.id ?? ''}/`;
const claim = DATASET.claims[0]?.id ?? '';

for (const [page, asked, shown] of [
	[source, 'inventroy', 'inventory'],
	[source, `${claim}x`, claim],
	['data/', 'fingerprint', 'fingerprints']
] as const)
	test(`${page}#${asked} is told at “${shown}”`, async ({ page: tab }) => {
		await tab.goto(`${page}#${asked}`);
		const told = tab.locator('.unknown-part');
		await expect(told).toHaveText(
			`The address names the part “${asked}”, which this page does not have. Shown: ${shown}.`
		);
		await expect(told).toBeInViewport();
		await expect(tab.getByRole('status').filter({ hasText: asked })).toHaveCount(1);
		await expect(tab).toHaveURL(new RegExp(`#${shown}$`));
	});

test('where nothing is near, the parts that there are are told below the title, once for each such address', async ({
	page
}) => {
	await page.goto('data/#xyzzyxyzzy');
	await expect(page.locator('h1 + .unknown-part')).toContainText('It has: dataset, files, columns, fingerprints.');
	await page.evaluate(() => (location.hash = 'collumns'));
	await expect(page.locator('.unknown-part')).toHaveText(/Shown: columns\.$/);
	await page.evaluate(() => (location.hash = 'files'));
	await expect(page).toHaveURL(/#files$/);
});

test('a part that there is is not told of, and nothing is loaded for it', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(`${source}#${claim}`, { waitUntil: 'networkidle' });
	await expect(page.locator('.unknown-part')).toHaveCount(0);
	expect(loaded.filter((address) => address.includes('unknown'))).toEqual([]);
});

test('the desk says that it opens no figure by its name', async ({ page }) => {
	test.skip(DATASET.desk === 'off', 'the dataset says “desk: off”');
	await page.goto('desk/?figure=oil-half');
	await expect(page.getByText('The address asks for the figure “oil-half”')).toBeVisible();
});
