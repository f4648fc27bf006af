/** Another source at the desk: brought like the first, pointed at, judged at once, in the picture and in the dataset. */
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { loadDataset } from '../../src/lib/dataset/load';
import { memoryFiles } from '../../src/lib/dataset/ports/memory';
import { PASTED } from '../../src/lib/sentences/pasted';
import { begin, CITED, open, saved, take } from './deskPage';

const OTHER = 'The harbour office counted 241,000 passengers in 2023. It has 12 piers and 3 ships.';

const source = (page: Page, at = 1) => page.getByRole('group', { name: new RegExp(`^Source ${at}`) });
const answer = (page: Page, ask: RegExp, name: string | RegExp, at = 1) =>
	source(page, at).getByRole('group', { name: ask }).getByRole('button', { name }).click();

/** Pastes another source’s text where it belongs. */
async function bring(page: Page, text: string): Promise<void> {
	await page.locator('#desk-other').evaluate((field, words) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', words);
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);
}

async function beginWithOther(page: Page): Promise<void> {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByRole('button', { name: 'Compare it with another source' }).click();
	await expect(page.locator('#desk-other')).toBeFocused();
	await bring(page, OTHER);
	await source(page).locator('label', { hasText: '241,000' }).click();
	await source(page).getByLabel('Who says it, where, when').fill('Harbour Office, Yearbook, 2024');
}

async function answerAll(page: Page): Promise<void> {
	await answer(page, /^Same measure/, 'Yes, the same');
	await answer(page, /^Same period/, 'Yes, the same');
	await answer(page, /^Independent/, /^Yes/);
}

test('another source is pasted and pointed at; what decides the verdict is asked, and the verdict stands at once', async ({
	page
}) => {
	await beginWithOther(page);
	const verdict = source(page).getByRole('status').first();
	await expect(verdict).toContainText('Not in the picture yet');
	await expect(page.locator('.picture')).toContainText('Not checked against other sources');
	await answerAll(page);
	await expect(verdict).toHaveText('241,000: differs');
	await expect(page.locator('.picture .note').first()).toContainText(PASTED);
	await expect(page.locator('.picture .note').first()).toContainText('241,000');
	// It can only be pointed at: no field takes its value.
	await expect(source(page).locator('input[value*="241"]')).toHaveCount(0);
	await source(page).getByText('Name in the picture, address').click();
	await source(page).getByRole('button', { name: 'Answer again' }).click();
	await answer(page, /^Same measure/, 'Yes, the same');
	await answer(page, /^Same period/, 'No');
	await source(page).getByRole('textbox', { name: 'Of which period is it?' }).fill('2021');
	await source(page).getByRole('button', { name: 'Say so' }).click();
	await answer(page, /^Independent/, /^Yes/);
	await expect(verdict).toContainText('for another period: 2021');
	await source(page).getByLabel('Compared only if').fill('both years were alike');
	await expect(verdict).toContainText('differs if both years were alike');
	await source(page).getByRole('button', { name: 'Answer again' }).click();
	await answer(page, /^Same measure/, 'Yes, the same');
	await answer(page, /^Same period/, 'Yes, the same');
	await answer(page, /^Independent/, /^No/);
	await expect(verdict).toContainText('repeats the article');
	await expect(page.locator('.picture')).toContainText('Not checked against other sources');
});

test('it leaves with the picture and the dataset, and comes back with the draft', async ({ page }) => {
	await beginWithOther(page);
	await answerAll(page);
	const svg = new TextDecoder().decode((await saved(page, () => take(page, /^SVG/).click())).bytes);
	expect(svg).toContain(PASTED.slice(0, 26));
	expect(svg).toContain('241,000');
	expect(svg).not.toContain('other.invalid');
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address', { exact: true }).fill('https://example.org/ferries');
	await page.getByRole('button', { name: 'Save the dataset' }).click();
	await expect(page.locator('.take-away .told')).toContainText('say the address of “Harbour Office”');
	await source(page).getByText('Name in the picture, address').click();
	await source(page).getByLabel('Its address, for the dataset').fill('https://example.com/yearbook');
	const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the dataset' }).click());
	const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
	expect([...files.values()].join()).not.toContain('12 piers');
	const { dataset, problems } = loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: [] });
	expect(problems).toEqual([]);
	expect(dataset?.checks).toMatchObject([
		{
			verdict: 'differs',
			url: 'https://example.com/yearbook',
			publisher: 'Yearbook, from Harbour Office',
			date: '2024'
		}
	]);
	await expect(page.locator('.desk-bar [role=status]')).toContainText('Kept in this browser');
	await page.getByRole('button', { name: 'Another text' }).click();
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(source(page).getByRole('status').first()).toHaveText('241,000: differs');
	await page.getByRole('button', { name: 'Remove source 1' }).click();
	await expect(source(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(source(page).getByRole('status').first()).toHaveText('241,000: differs');
});

test('the article itself and what is no text are answered in place', async ({ page }) => {
	await begin(page, OTHER);
	await page.getByRole('button', { name: 'Compare it with another source' }).click();
	await bring(page, OTHER);
	await expect(page.locator('.others .told').last()).toContainText('the article itself');
	await bring(page, 'https://example.org/yearbook');
	await expect(page.locator('.others .told').last()).toContainText('I cannot open pages');
	await expect(source(page)).toHaveCount(0);
});

test('what compares is loaded when it is asked for, also once nothing can leave the page', async ({ page }) => {
	await open(page);
	await begin(page);
	await expect(page.locator('[data-door]')).toBeAttached();
	await page.getByRole('button', { name: 'Compare it with another source' }).click();
	await bring(page, OTHER);
	await expect(source(page).locator('label')).not.toHaveCount(0);
});
