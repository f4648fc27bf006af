import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { DATASET, FIGURES } from './dataset';
import { openQuietly } from './openQuietly';
import { SITE } from './setup/site';

test.skip(FIGURES.length < 200, 'only for a large collection');

const last = FIGURES[FIGURES.length - 1];
if (!last) throw new Error('there are no figures');
const base = (process.env.BASE_PATH ?? '') + '/';

test('the dashboard of a large collection is under 150 kB with all that it loads, scripts under 60', async ({
	page
}) => {
	const loaded: string[] = [];
	page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
	await openQuietly(page, '');
	const sizes = loaded.map((path) => {
		const file = path.slice(base.length - 1) + (path.endsWith('/') ? 'index.html' : '');
		const bytes = readFileSync(join(SITE, file));
		return { file, size: file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length };
	});
	const sum = (which: RegExp) =>
		sizes.filter(({ file }) => which.test(file)).reduce((total, { size }) => total + size, 0);
	expect(sum(/index\.html$/)).toBeGreaterThan(0);
	expect(sum(/\.js$/)).toBeGreaterThan(0);
	expect(sum(/\.js$/)).toBeLessThan(60_000);
	expect(sum(/./)).toBeLessThan(150_000);
});

test('a few figures have cards, a few more are named, and the page says how many are left', async ({ page }) => {
	await page.goto('');
	const cards = await page.locator('article').count();
	const named = await page.locator('li[data-slug]:not(article li)').count();
	expect(cards).toBeGreaterThan(2);
	expect(cards + named).toBeLessThan(40);
	await expect(page.getByText(`${FIGURES.length - cards - named} more figures`)).toBeVisible();
});

test('the search finds a figure that is not on the page', async ({ page }) => {
	await page.goto('');
	await page.getByRole('searchbox', { name: 'Find' }).fill(last.title);
	await expect(page.getByRole('link', { name: last.title })).toBeVisible();
	await page.getByRole('link', { name: last.title }).click();
	await expect(page).toHaveURL(new RegExp(`/figures/${last.slug}/$`));
});

test('a filter with too many values for the page is filled when it is used', async ({ page }) => {
	const [source] = last.sources;
	if (!source) throw new Error('the figure has no source');
	await page.goto('');
	// Whoever comes to the form will want its lists.
	await expect(page.locator('label', { hasText: 'Source' }).locator('option')).toHaveCount(1);
	await page.getByText('More filters').click();
	const filter = page.getByRole('combobox', { name: 'Source' });
	await filter.focus();
	await expect(filter.locator('option')).toHaveCount(DATASET.sources.length + 1);
	await filter.selectOption(source.id);
	const ofSource = FIGURES.filter(({ sources }) => sources.includes(source));
	await expect(page.getByRole('search').getByRole('status')).toHaveText(
		`${ofSource.length} of ${FIGURES.length} figures`
	);
	await page.reload();
	await expect(filter).toHaveValue(source.id);
	await expect(page.getByRole('search').getByRole('status')).toHaveText(
		`${ofSource.length} of ${FIGURES.length} figures`
	);
});

test('lists of all figures name the first and say where the rest is', async ({ page }) => {
	await page.goto('data/');
	await expect(page.getByRole('table', { name: 'Figures and their files' }).getByRole('row')).toHaveCount(201);
	await expect(page.getByText(`${FIGURES.length - 200} more have the same files`)).toBeVisible();
});

test('a mistyped address of a figure that is not in the list is put right', async ({ page }) => {
	await page.goto(`figures/${last.slug}x/`);
	await expect(page.getByText('Did you mean')).toBeVisible();
	await expect(page.getByRole('link', { name: last.title }).first()).toHaveAttribute(
		'href',
		`${base}figures/${last.slug}/`
	);
});
