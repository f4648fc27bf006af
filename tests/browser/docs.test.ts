/** The program’s documents, where a site has them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { docPaths } from '../../src/lib/site/docs/documents';
import { foundByAxe } from './axe';
import { SITE } from './setup/site';

test.skip(!existsSync(join(SITE, 'docs')), 'the dataset does not say “docs: on”');

const PATHS = docPaths().map((path) => path.slice(1));

for (const width of [240, 360, 768, 1280])
	test(`at ${width} px no document is wider than the window, and all of its pictures are there`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const path of PATHS) {
			await page.goto(path);
			const seen = await page.evaluate(async () => {
				const pictures = [...document.images];
				for (const picture of pictures) picture.loading = 'eager';
				await Promise.all(pictures.map((picture) => picture.decode()));
				const { scrollWidth, clientWidth } = document.documentElement;
				return { beyond: scrollWidth - clientWidth, empty: pictures.filter((picture) => !picture.naturalWidth).length };
			});
			expect(seen, path).toEqual({ beyond: 0, empty: 0 });
		}
	});

for (const path of ['docs/', 'docs/deploy/', 'docs/desk/'])
	test(`axe finds nothing in “/${path}”`, async ({ page }) => {
		const whole = await foundByAxe(
			page,
			path,
			[
				[360, 'light'],
				[1280, 'light']
			],
			true
		);
		const dark = await foundByAxe(page, path, [[1280, 'dark']], false);
		expect([...whole, ...dark]).toEqual([]);
	});

test('the foot of every page leads to the documents, and from there to each of them', async ({ page }) => {
	await page.goto('');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Docs' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Docs' })).toBeVisible();
	await page.getByRole('link', { name: 'Deploying a site' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Deploying a site' })).toBeVisible();
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'nginx' }).click();
	await expect(page).toHaveURL(/\/docs\/deploy\/#nginx$/);
	await expect(page.getByRole('heading', { name: 'nginx' })).toBeInViewport();
});
