/** What pages may cost: px to scroll, px to the first mark, kB of a first load. For the ten figures of `data/`. */
import { expect, test } from '@playwright/test';
import { OUR_MARKS } from '../bench/speed/marks';
import { FIGURES } from './dataset';
import { readPage } from './pageCost';
import { zipped } from './zipped';

const base = `${process.env.BASE_PATH ?? ''}/`;

test.skip(!FIGURES.some(({ slug }) => slug === 'trade-record'), 'budgets are for the figures of data/');

/** Bytes of the files at these paths, compressed as hosts do; fonts are so already. */
function weightOf(paths: readonly string[]): number {
	const files = paths.map((path) => path.slice(base.length) + (path.endsWith('/') ? 'index.html' : ''));
	return files.reduce((sum, file) => sum + zipped(file), 0);
}

for (const { width, height, firstMark } of [
	{ width: 360, height: 7000, firstMark: 560 },
	{ width: 1280, height: 1900, firstMark: 200 }
])
	test(`at ${width} px the dashboard is ${height} px high at most, and its first mark stands within ${firstMark}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const cost = await readPage(page, '');
		expect(cost.height).toBeLessThanOrEqual(height);
		expect(cost.firstMark).toBeLessThanOrEqual(firstMark);
	});

test('the dashboard is 90 kB at most with all that it loads by itself', async ({ page }) => {
	const { paths } = await readPage(page, '');
	expect(paths.length).toBeGreaterThan(5);
	expect(weightOf(paths)).toBeLessThanOrEqual(90_000);
});

for (const { slug } of FIGURES)
	test(`the page of ${slug} is 100 kB at most with all that it loads by itself`, async ({ page }) => {
		const { paths } = await readPage(page, `figures/${slug}/`);
		expect(paths.length).toBeGreaterThan(5);
		expect(weightOf(paths)).toBeLessThanOrEqual(100_000);
	});

test('title, words and plot of a figure stand in one screen of 800 px', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const { slug } of FIGURES) {
		await page.goto(`figures/${slug}/`);
		const bottoms = await page
			.locator('h1, #brief q, #brief .drawing > svg:visible')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
		expect(Math.max(...bottoms), slug).toBeLessThanOrEqual(800);
	}
});

test('what the benchmark of speed waits for is drawn on each page that it visits', async ({ page }) => {
	for (const [path, mark] of [
		['embed/trade-record/', OUR_MARKS.embed],
		['figures/trade-record/', OUR_MARKS.page],
		['', OUR_MARKS.page]
	] as const) {
		await page.goto(path);
		await expect(page.locator(`${mark}:visible`).first()).toBeVisible();
	}
});
