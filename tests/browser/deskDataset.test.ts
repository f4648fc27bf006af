/** The dataset of the desk, opened again: what became of each quote once its article is pasted anew. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { folderListener, newToken } from '../../src/cli/desk/folder';
import { siteListener } from '../../src/cli/serve/site';
import { loadDataset } from '../../src/lib/dataset/load';
import { memoryFiles } from '../../src/lib/dataset/ports/memory';
import { SITE } from './setup/site';
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

test('a dataset is gone on with as a draft once its article is pasted again, and saves what it was opened from', async ({
	page
}) => {
	const bytes = await savedDataset(page);
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await bringFile(page, 'ferries.zip', bytes);
	await pasteAgain(page, TEXT);
	await page.getByRole('button', { name: 'Go on with it as a draft' }).click();
	await expect(page.locator('.told').first()).toContainText('figures of the dataset go on here');
	await expect(page.getByLabel('Who says it, where, when')).toHaveValue('Ann Example, Example Press, 16 May 2024');
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await page.getByText('As a dataset').click();
	await expect(page.getByLabel('Title of the work')).toHaveValue('The island’s ferries');
	const again = await saved(page, () => page.getByRole('button', { name: /^Draw all/ }).click());
	const files = (zip: Uint8Array) => Object.entries(unzipSync(zip)).map(([path, file]) => [path, strFromU8(file)]);
	expect(files(again.bytes)).toEqual(files(bytes));
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

const SMALL = 'tests/fixtures/small';
const HARBOUR = readFileSync(join(SMALL, 'texts/harbour.txt'), 'utf8');
const CLAIMS = readFileSync(join(SMALL, 'dataset/claims/harbour.yaml'), 'utf8');

/** The comments of a file stay, and what has moved is at its new place. */
function isMoved(claims: string): void {
	const comments = (text: string) => text.split('\n').filter((line) => line.trim().startsWith('#'));
	expect(claims).not.toBe(CLAIMS);
	expect(claims.split('\n')).toHaveLength(CLAIMS.split('\n').length);
	expect(comments(claims)).toEqual(comments(CLAIMS));
}

test('“npm run desk” opens the dataset’s folder by its token, and saves in it', async ({ page }) => {
	const dir = join(mkdtempSync(join(tmpdir(), 'desk-')), 'data');
	cpSync(join(SMALL, 'dataset'), dir, { recursive: true });
	const basePath = process.env.BASE_PATH ?? '';
	const token = newToken();
	const server = createServer(folderListener({ dir, token, basePath }, siteListener(SITE, basePath)));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const desk = `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}/desk/`;
	try {
		await page.goto(`${desk}#folder=another`);
		await expect(page.locator('.told')).toContainText('The token is another');
		await page.goto('about:blank');
		await page.goto(`${desk}#folder=${token}`);
		await expect(page.locator('.opened')).toContainText('2 figures');
		await pasteAgain(page, `Corrected. ${HARBOUR}`);
		await page.getByRole('button', { name: 'Save the places of now in the folder' }).click();
		await expect(page.locator('.opened .told')).toContainText('Written into the folder “data”: claims/harbour.yaml');
		isMoved(readFileSync(join(dir, 'claims/harbour.yaml'), 'utf8'));
		await pasteAgain(page, `Corrected. ${HARBOUR}`);
		await expect(page.locator('.opened .told')).toHaveText(/^\d unmoved\.$/);
	} finally {
		server.closeAllConnections();
		server.close();
		rmSync(join(dir, '..'), { recursive: true });
	}
});

test('where the browser lets a page write files, a folder is opened and saved in place', async ({ page }) => {
	const files = ['dataset.yaml', ...['checks', 'claims', 'sources'].map((kind) => `${kind}/harbour.yaml`)];
	const figures = ['figures/ships.yaml', 'figures/turnover.yaml'];
	const contents = [...files, ...figures].map(
		(path) => [path, readFileSync(join(SMALL, 'dataset', path), 'utf8')] as const
	);
	// The folder that a page has of its own stands in for one of the machine, which only a person can choose.
	await page.addInitScript((all) => {
		Reflect.set(globalThis, 'showDirectoryPicker', async () => {
			const root = await navigator.storage.getDirectory();
			for (const [path, text] of all) {
				const [name = '', folder] = path.split('/').reverse();
				const place = folder === undefined ? root : await root.getDirectoryHandle(folder, { create: true });
				const stream = await (await place.getFileHandle(name, { create: true })).createWritable();
				await stream.write(text);
				await stream.close();
			}
			return root;
		});
	}, contents);
	await open(page);
	await page.getByRole('button', { name: 'Open a dataset’s folder' }).click();
	await expect(page.locator('.opened')).toContainText('2 figures');
	await pasteAgain(page, `Corrected. ${HARBOUR}`);
	const written = () =>
		page.evaluate(async () => {
			const claims = await (await navigator.storage.getDirectory()).getDirectoryHandle('claims');
			return (await (await claims.getFileHandle('harbour.yaml')).getFile()).text();
		});
	expect(await written()).toBe(CLAIMS);
	await page.getByRole('button', { name: 'Save the places of now in the folder' }).click();
	await expect(page.locator('.opened .told')).toContainText('claims/harbour.yaml');
	isMoved(await written());
});
