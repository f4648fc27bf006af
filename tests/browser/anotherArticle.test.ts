import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DATASET, FIGURES } from './dataset';

/** Needs the build of the second article: CITED_FIGURES_DATA=tests/fixtures/island/dataset. */
const corrected = FIGURES.find(({ versions }) => versions.length > 1);
const withdrawn = FIGURES.find(({ status }) => status === 'withdrawn');
const renamed = FIGURES.find(({ aliases }) => aliases.length > 0);

test('each figure shows its versions, and each version has its files', async ({ page, request }) => {
	for (const { slug, versions } of FIGURES) {
		await page.goto(`figures/${slug}/`);
		await expect(page.locator('#changes article')).toHaveCount(versions.length);
		for (const { number } of versions)
			for (const ending of ['svg', 'png', 'csv', 'json'])
				expect(
					(await request.get(`figures/${slug}/v${number}.${ending}`)).status(),
					`${slug} v${number}.${ending}`
				).toBe(200);
	}
});

test('a corrected figure shows both drawings side by side', async ({ page }) => {
	test.skip(!corrected, 'no figure of this dataset was corrected');
	await page.goto(`figures/${corrected?.slug ?? ''}/`);
	const last = page.locator('#changes details', { hasText: 'side by side' }).first();
	await last.getByText('side by side').click();
	await expect(last.locator('img')).toHaveCount(2);
	await expect(page.locator('#changes')).toContainText('→');
	expect((await new AxeBuilder({ page }).include('#changes').analyze()).violations).toEqual([]);
});

test('a withdrawn figure says why on page, embed and in its file, and stands in no list', async ({ page, request }) => {
	test.skip(!withdrawn, 'no figure of this dataset was withdrawn');
	const slug = withdrawn?.slug ?? '';
	const why = withdrawn?.withdrawn?.why ?? '';
	for (const path of [`figures/${slug}/`, `embed/${slug}/`]) {
		await page.goto(path);
		await expect(page.getByRole('note')).toContainText(why);
	}
	expect(await (await request.get(`figures/${slug}.svg`)).text()).toContain('Withdrawn on');
	expect(await (await request.get(`figures/${slug}/versions.json`)).json()).toMatchObject({
		status: 'withdrawn',
		current: null
	});
	await page.goto('');
	await expect(page.locator(`a[href$="/figures/${slug}/"]`)).toHaveCount(0);
});

test('a renamed figure leads on from its earlier page, and its files answer there', async ({ page, request }) => {
	test.skip(!renamed, 'no figure of this dataset was renamed');
	const [alias = ''] = renamed?.aliases ?? [];
	expect((await request.get(`figures/${alias}.csv`)).status()).toBe(200);
	await page.goto(`figures/${alias}/`);
	await page.waitForURL(`**/figures/${renamed?.slug ?? ''}/`);
});

test('an error is reported with figure and version filled in', async ({ page }) => {
	test.skip(!DATASET.reports, 'this dataset has no address for reports');
	const [figure] = FIGURES;
	await page.goto(`figures/${figure?.slug ?? ''}/`);
	const link = page.getByRole('link', { name: 'Report an error in this figure' });
	await expect(link).toHaveAttribute('href', new RegExp(`${figure?.slug ?? ''}.*version%201`));
});
