import { expect, test } from '@playwright/test';
import { delayScripts } from './lateScripts';

const FIGURE = 'figures/trade-record/';

test('four tabs show the figure in brief, its record, its table and its sources; the address holds which, through reload and back', async ({
	page
}) => {
	await page.goto(FIGURE);
	await expect(page.getByRole('tab')).toHaveText(['Brief', 'Full record', 'Table', 'Sources']);
	await expect(page.locator('#brief .drawing')).toBeVisible();
	await expect(page.locator('#chart .drawing')).toBeHidden();
	await expect(page.getByRole('table', { name: 'Every drawn value' })).toBeHidden();

	await page.getByRole('tab', { name: 'Table' }).click();
	await expect(page).toHaveURL(/#table$/);
	await expect(page.getByRole('table', { name: 'Every drawn value' })).toBeVisible();
	for (const drawing of await page.locator('.drawing').all()) await expect(drawing).toBeHidden();

	await page.reload();
	await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
	await expect(page.getByRole('tabpanel', { name: 'Table' })).toBeVisible();

	await page.getByRole('tab', { name: 'Sources' }).click();
	await expect(
		page.getByRole('table', { name: 'Numbers of other sources, and what is computed from them' })
	).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('table', { name: 'Every drawn value' })).toBeVisible();
	await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
});

test('the tabs are one stop of the tab key, and arrows switch them', async ({ page }) => {
	await page.goto(FIGURE);
	await page.getByRole('tab', { name: 'Brief' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Full record' })).toBeFocused();
	await expect(page.getByRole('tabpanel', { name: 'Full record' })).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.getByRole('tab', { name: 'Sources' })).toHaveAttribute('aria-selected', 'true');
	await expect(page.locator('[role="tab"][tabindex="-1"]')).toHaveCount(3);
});

test('an anchor inside a panel opens that panel', async ({ page }) => {
	await page.goto(`${FIGURE}#readings`);
	await expect(page.getByRole('table', { name: 'Words and what they were read as' })).toBeVisible();
	await expect(page.getByRole('tab', { name: 'Sources' })).toHaveAttribute('aria-selected', 'true');
});

for (const [end, shown, said] of [
	['?tab=tabel', '#table', 'The address names the view “tabel”, which this page does not have. Shown: table.'],
	['#tabel', '#table', 'The address names the part “tabel”, which this page does not have. Shown: table.'],
	['?use=slides', '#use', 'The address names the use “slides”, which this page does not have. Shown: slide.'],
	['?mark=trade-2032', '#brief', 'The address names the mark “trade-2032”, which this figure does not have.']
] as const)
	test(`an address with an unknown part (${end}) says so in place, with the nearest`, async ({ page }) => {
		await page.goto(`${FIGURE}${end}`);
		await expect(page.locator('.unknown-part')).toContainText(said);
		await expect(page.locator('.unknown-part')).toBeVisible();
		await expect(page.locator(shown)).toBeVisible();
	});

test('the table sorts by a column’s head, and the address keeps the order', async ({ page }) => {
	await page.goto(`${FIGURE}#table`);
	const table = page.getByRole('table', { name: 'Every drawn value' });
	const speakers = () => table.locator('tbody td[data-column="By"]').allTextContents();
	const drawn = await speakers();
	await table.getByRole('button', { name: 'By' }).click();
	await expect(table.getByRole('columnheader', { name: 'By' })).toHaveAttribute('aria-sort', 'ascending');
	const sorted = await speakers();
	expect(sorted).toEqual([...drawn].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
	expect(sorted).not.toEqual(drawn);
	await table.getByRole('button', { name: 'By' }).click();
	await expect(page).toHaveURL(/\?sort=by\.descending#table$/);
	await page.reload();
	await expect(table.getByRole('columnheader', { name: 'By' })).toHaveAttribute('aria-sort', 'descending');
	await table.getByRole('button', { name: 'By' }).click();
	await expect.poll(speakers).toEqual(drawn);
});

test('a button pressed before the scripts run answers as soon as they do', async ({ page }) => {
	await delayScripts(page);
	await page.goto(`${FIGURE}#table`, { waitUntil: 'commit' });
	const table = page.getByRole('table', { name: 'Every drawn value' });
	await table.getByRole('button', { name: 'By' }).click();
	await expect(table.getByRole('columnheader', { name: 'By' })).toHaveAttribute('aria-sort', 'ascending');
});

test('the sources tab shows the quote in its sentence, and opens the source at the words', async ({ page }) => {
	await page.goto(`${FIGURE}#sources`);
	const quote = page.locator('#quotes blockquote').first();
	await expect(quote).toContainText(/exports went to China\.\s*Russia’s trade with China/);
	const href = await quote.getByRole('link', { name: 'Open the source at these words' }).getAttribute('href');
	expect(decodeURIComponent(href ?? '')).toMatch(/#:~:text=Russia’s trade with China has,.* prewar period\.$/);
});

test('previous and next lead through all figures in the order of the dashboard', async ({ page }) => {
	await page.goto('');
	const order = await page
		.locator('article :is(h2, h3) a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	await page.goto(order[0]?.replace(/^\//, '') ?? '');
	for (const next of order.slice(1)) {
		await page.locator('a[rel="next"]').click();
		await expect(page).toHaveURL(new RegExp(`${next}$`));
	}
	await expect(page.locator('a[rel="next"]')).toHaveCount(0);
	await page.locator('a[rel="prev"]').click();
	await expect(page).toHaveURL(new RegExp(`${order.at(-2)}$`));
});

test('without script all panels stand on the page, and no control that needs one', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(FIGURE);
	for (const panel of ['#brief', '#chart']) await expect(page.locator(`${panel} .drawing`)).toBeVisible();
	for (const name of [
		'Every drawn value',
		'Words and what they were read as',
		'Numbers of other sources, and what is computed from them'
	])
		await expect(page.getByRole('table', { name })).toBeVisible();
	await expect(page.locator('.with-script:visible')).toHaveCount(0);
	await page.goto('');
	await expect(page.locator('.with-script:visible')).toHaveCount(0);
	await context.close();
});
