/** Files that a lean site does not have ahead are made in the page: the same bytes that a build makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FIGURES } from './dataset';
import { SITE } from './setup/site';

const [slug = ''] = FIGURES.map((figure) => figure.slug);

test.skip(process.env.CITED_FIGURES_SIGNING_KEY !== undefined, 'a page has no key: what a site signs, it makes ahead');

for (const ending of ['slide.pptx', 'cm.svg'])
	test(`a button of ${ending} makes what the site has`, async ({ page }) => {
		const name = `${slug}-${ending}`;
		await page.goto(`figures/${slug}/`);
		await page.locator('#use .offers').first().waitFor({ state: 'attached' });
		await page.evaluate((make) => {
			const button = document.createElement('button');
			button.dataset.make = make;
			document.body.prepend(button);
		}, name);
		const download = page.waitForEvent('download');
		await page.locator('[data-make]').click();
		const file = await download;
		expect(file.suggestedFilename()).toBe(name);
		expect(readFileSync(await file.path()).equals(readFileSync(join(SITE, 'figures', name)))).toBe(true);
		await expect(page.locator('[data-make] + [role="status"]')).toHaveText(`${name} is saved.`);
	});

test('what cannot be made is said beside the button', async ({ page }) => {
	await page.goto(`figures/${slug}/`);
	await page.evaluate(() => {
		const button = document.createElement('button');
		button.dataset.make = 'no-such-figure-slide.pptx';
		document.body.prepend(button);
	});
	await page.locator('[data-make]').click();
	await expect(page.locator('[data-make] + [role="status"]')).toHaveText('There is no figure “no-such-figure”.');
});
