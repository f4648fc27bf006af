import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { DATASET, FIGURES } from './dataset';

test('the dashboard shows every figure with its quote, speaker and standing', async ({ page }) => {
	await page.goto('');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(DATASET.title);
	await expect(page.getByRole('article')).toHaveCount(FIGURES.length);
	for (const { title, short, quotes, evidence } of FIGURES) {
		const card = page.getByRole('article', { name: short?.title ?? title, exact: true });
		for (const { quote, claims } of quotes) {
			// Words that only a formula takes a number from stand on the figure's page.
			if (!claims.some(({ id }) => evidence.some((of) => of.id === id))) continue;
			await expect(card.locator('q').filter({ hasText: short?.quotes[quote.id] ?? quote.exact })).toHaveCount(1);
			await expect(card).toContainText(quote.speaker.name);
		}
		await expect(card.locator('.drawing > svg:visible')).toHaveCount(1);
	}
});

test('number words are marked in the quotes', async ({ page }) => {
	await page.goto('');
	const claim = DATASET.claims.find((candidate) => candidate.id === 'trade-2023');
	const card = page.getByRole('article').filter({ hasText: claim?.quote.exact ?? 'no such claim' });
	await expect(card.locator('mark').filter({ hasText: 'record $240 billion' }).first()).toBeVisible();
});

test('a disputed number says so on the dashboard, in words of the matter', async ({ page }) => {
	await page.goto('');
	const card = page.locator('article[data-slug="trade-record"]');
	await expect(card).toContainText('China counts $240.1 bn, Russia $227 bn');
	await expect(card.locator('.pill.disputed')).toHaveText(/≠\s*Disputed/);
	await card.getByText('other statements').click();
	await expect(card.getByRole('listitem').filter({ hasText: '$227 bn' })).toBeVisible();
});

test('from the dashboard to a figure, and its CSV and PNG are saved with the citation in them', async ({ page }) => {
	await page.goto('');
	const figure = FIGURES[0];
	if (!figure) throw new Error('no figure to follow');
	await page.getByRole('link', { name: figure.title, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(figure.title);
	for (const fold of ['More formats and sizes', 'Data CSV, Excel, JSON'])
		await page.locator('#use summary').filter({ hasText: fold }).click();
	const file = (ending: string) => page.locator(`#use a[href$="/${figure.slug}.${ending}"]`).last();

	const [csv] = await Promise.all([page.waitForEvent('download'), file('csv').click()]);
	expect(csv.suggestedFilename()).toBe(`${figure.slug}.csv`);
	const rows = await readFile(await csv.path(), 'utf8');
	expect(rows.split('\r\n')[0]).toContain('relation,lower,upper');
	expect(rows).toContain(figure.quotes[0]?.quote.exact.slice(0, 20) ?? 'no quote');
	expect(rows).toContain(figure.sources[0]?.url ?? 'no source');

	const [png] = await Promise.all([page.waitForEvent('download'), file('png').click()]);
	const bytes = await readFile(await png.path());
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBe(1480);
});

test('a figure’s page tells how its words were read, derived and checked', async ({ page }) => {
	await page.goto('figures/trade-record/#sources');
	const readings = page.getByRole('table', { name: 'Words and what they were read as' });
	await expect(readings.getByRole('row').filter({ hasText: 'record $240 billion' })).toContainText('235 to 245');
	await expect(page.getByRole('table', { name: 'Derived values' })).toContainText('240 ÷ 1.6');
	const checks = page.getByRole('table', { name: 'Numbers of other sources, and what is computed from them' });
	await expect(checks.getByRole('row').filter({ hasText: '$227 bn' })).toContainText('Differs');
	await expect(checks.getByRole('row').filter({ hasText: '$244.8 bn' })).toContainText('A later record');
});

test('the source’s page lists every claim in the order of the text, and every number left undrawn with its reason', async ({
	page
}) => {
	const [source] = DATASET.sources;
	if (!source) throw new Error('no source');
	await page.goto(`sources/${source.id}/`);
	await expect(page.locator('.claims > li')).toHaveCount(source.claims.length);
	const starts = await page.locator('#inventory tbody tr td:first-child').allTextContents();
	expect(starts.length).toBe(source.inventory.length);
	expect(starts.map(Number)).toEqual(starts.map(Number).sort((a, b) => a - b));
	for (const row of await page.locator('#inventory tbody tr td:last-child').allTextContents())
		expect(row.trim()).not.toBe('');
});

test('an unknown address answers 404 and names the nearest figure', async ({ page }) => {
	const response = await page.goto('figures/trade-recrod/');
	expect(response?.status()).toBe(404);
	const figure = FIGURES.find((candidate) => candidate.slug === 'trade-record');
	await expect(page.getByText('Did you mean')).toContainText(figure?.title ?? 'no such figure');
});

test('an earlier link to the page of many figures leads to the data, without script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}scale/`);
	await page.waitForURL('**/data/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
	await context.close();
});

test('days of changes are told as the reader writes them, and in figures for programs', async ({ browser }) => {
	const figure = FIGURES.find(({ versions }) => versions.length > 0);
	const day = figure?.versions[0]?.revision.date ?? '';
	for (const [locale, order] of [
		['en-GB', /^\d{1,2} \p{L}+ \d{4}$/u],
		['en-US', /^\p{L}+ \d{1,2}, \d{4}$/u],
		['ja-JP', /^\d{4}年\d{1,2}月\d{1,2}日$/u]
	] as const) {
		const context = await browser.newContext({ locale });
		const page = await context.newPage();
		await page.goto(`figures/${figure?.slug ?? ''}/`);
		const time = page.locator('#changes time').last();
		await expect(time).toHaveText(order);
		await expect(time).toHaveAttribute('datetime', day);
		await expect(time).toHaveAttribute('lang', locale);
		await context.close();
	}
});

test('of the versions of a figure the last is told, the others when they are asked for, by their address too', async ({
	page
}) => {
	const figure = FIGURES.find(({ versions }) => versions.length > 1);
	test.skip(!figure, 'no figure of this dataset was corrected');
	await page.goto(`figures/${figure?.slug ?? ''}/`);
	const first = page.locator('#changes #v1');
	await expect(page.locator('#changes article').first()).toBeVisible();
	await expect(first).toBeHidden();
	await page.getByText(/^\d+ earlier versions?$/).click();
	await expect(first).toBeVisible();
	await page.goto('about:blank');
	await page.goto(`figures/${figure?.slug ?? ''}/#v1`);
	await expect(first).toBeInViewport();
});

test('link previews, search engines and reference managers find what they read', async ({ page, request }) => {
	const figure = FIGURES[0];
	await page.goto(`figures/${figure?.slug ?? ''}/`);
	const titles = new Set([await page.title()]);
	expect(await page.title()).toContain(figure?.title ?? 'no title');
	const graph: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
	expect(graph).toMatchObject({ '@context': 'https://schema.org' });
	for (const type of ['Dataset', 'ImageObject', 'Claim']) expect(JSON.stringify(graph)).toContain(`"@type":"${type}"`);
	await expect(page.locator('meta[name="citation_title"]')).toHaveCount(1);
	for (const link of await page.locator('link[rel="describedby"]').all())
		expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
	for (const { slug } of FIGURES) {
		const picture = await (await request.get(`figures/${slug}-og.png`)).body();
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], slug).toEqual([1200, 630]);
	}
	for (const path of ['', 'sources/', 'data/']) {
		await page.goto(path);
		titles.add(await page.title());
	}
	expect(titles.size).toBe(4);
});
