/** Files that a lean site does not have ahead are made in the page, as a build makes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FIGURES } from './dataset';
import { SITE } from './setup/site';

const [slug = ''] = FIGURES.map((figure) => figure.slug);

test.skip(process.env.CITED_FIGURES_SIGNING_KEY !== undefined, 'a page has no key: what a site signs, it makes ahead');

/** An SVG without what differs where its fonts do: a build cuts them to what is written, a page has them whole. */
function withoutFonts(svg: string): string {
	expect(svg).toContain('@font-face');
	return svg.replaceAll(/@font-face ?\{[^}]+\}|<cited:(shown|seal)>[0-9a-f]{64}/g, '');
}

for (const [ending, comparable] of [
	['slide.pptx', (bytes: Buffer) => bytes.toString('base64')],
	['cm.svg', (bytes: Buffer) => withoutFonts(bytes.toString())]
] as const)
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
		const [made, built] = [await file.path(), join(SITE, 'figures', name)].map((path) =>
			comparable(readFileSync(path))
		);
		expect(made === built).toBe(true);
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
