/** The dataset of the desk, opened again: what became of each quote once its article is pasted anew. */
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { loadDataset } from '../../src/lib/dataset/load';
import { memoryFiles } from '../../src/lib/dataset/ports/memory';
import { begin, CITED, open, saved, TEXT } from './deskPage';

const isWhole = (bytes: Uint8Array) => {
	const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
	return loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: [] }).problems;
};

async function bringFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}

async function pasteAgain(page: Page, text: string): Promise<void> {
	await page.locator('#desk-again').fill(text);
	await page.getByRole('button', { name: 'Compare it' }).click();
}

async function savedDataset(page: Page): Promise<Uint8Array> {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address', { exact: true }).fill('https://example.org/ferries');
	const { bytes } = await saved(page, () => page.getByRole('button', { name: /^Draw all/ }).click());
	return bytes;
}

test('a dataset is opened, its article pasted again, and what became of each quote is told and saved', async ({
	page
}) => {
	const bytes = await savedDataset(page);
	await page.getByRole('button', { name: 'Another text' }).click();
	await bringFile(page, 'ferries.zip', bytes);
	await expect(page.locator('.opened')).toContainText('The island’s ferries');
	const told = page.locator('.opened .told');
	await pasteAgain(page, TEXT);
	await expect(told).toHaveText(/^\d unmoved\.$/);
	await pasteAgain(page, TEXT.replace('carried a record', 'have carried a record'));
	await expect(told).toHaveText(/^(?:\d moved, )?1 changed\.$/);
	await expect(page.locator('.fates ins')).toContainText('have');
	await pasteAgain(page, `Corrected on Monday. ${TEXT}`);
	await expect(told).toHaveText(/^\d moved\.$/);
	const again = await saved(page, () => page.getByRole('button', { name: 'Save it with the places of now' }).click());
	expect(again.name).toBe('ferries.zip');
	expect(isWhole(again.bytes)).toEqual([]);
	await pasteAgain(page, 'Nothing of it stands in these words, which are of another day.');
	await expect(told).toContainText('Is it the same article?');
	await page.getByRole('button', { name: 'Close it' }).click();
	await expect(page.locator('#desk-text')).toBeVisible();
});

test('a zip with a path outside, and one with mistakes, are told in place, and nothing is opened', async ({ page }) => {
	await open(page);
	await bringFile(page, 'x.zip', zipSync({ '../evil.yaml': new Uint8Array(3) }));
	await expect(page.locator('.told')).toContainText('would be written outside of its folder');
	await bringFile(page, 'x.zip', zipSync({ 'data/dataset.yaml': Buffer.from('schema: 1\n') }));
	await expect(page.locator('.told')).toContainText('mistakes');
	await expect(page.locator('.fates li').first()).toContainText('data/dataset.yaml:1:1');
	await expect(page.locator('.opened')).toHaveCount(0);
});
