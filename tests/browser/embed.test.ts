import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { embedPath, VARIANTS } from '../../src/lib/site/embed/variants';
import { FIGURES } from './dataset';
import { openQuietly } from './openQuietly';
import { SITE } from './setup/site';
import { zipped } from './zipped';

const FIRST = FIGURES[0];
if (!FIRST) throw new Error('no figure to embed');

async function style(page: Page, selector: string, property: string): Promise<string> {
	return page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

test.describe('what an embed weighs', () => {
	for (const { slug } of FIGURES) {
		test(`${slug}, its fonts and its script are 25 kB at most on the wire, in every look and version`, () => {
			const documents = readdirSync(join(SITE, 'embed', slug), { recursive: true, encoding: 'utf8' }).filter(
				(name) => basename(name) === 'index.html'
			);
			expect(documents.length).toBeGreaterThanOrEqual(VARIANTS.length);
			for (const document of documents) {
				const path = `embed/${slug}/${document}`;
				const html = readFileSync(join(SITE, path), 'utf8');
				const fonts = [...new Set([...html.matchAll(/\/embed\/fonts\/[0-9a-f]+\.woff2/g)].map(([font]) => font))];
				expect(fonts.length).toBeGreaterThanOrEqual(4);
				// WOFF2 is compressed already.
				const bytes = fonts.map((font) => readFileSync(join(SITE, font)).length).reduce((sum, each) => sum + each, 0);
				expect(zipped(path) + bytes, path).toBeLessThanOrEqual(25_000);
			}
		});
	}

	test('the script of the embed is under 1 kB, that for hosts under 2 kB', () => {
		const html = readFileSync(join(SITE, `embed/${FIRST.slug}/index.html`), 'utf8');
		const [, script = ''] = /<script>(.+)<\/script>/s.exec(html) ?? [];
		expect(script).toContain('postMessage');
		expect(gzipSync(script).length).toBeLessThan(1000);
		expect(zipped('embed.js')).toBeLessThan(2000);
	});
});

test.describe('a brief embed', () => {
	for (const figure of FIGURES)
		test(`of ${figure.slug} weighs 22 kB at most, its table left out of the count`, () => {
			for (const { name } of VARIANTS.filter(({ depth }) => depth === 'brief')) {
				const html = readFileSync(join(SITE, embedPath(figure.slug, name), 'index.html'), 'utf8');
				const fonts = [...new Set([...html.matchAll(/\/embed\/fonts\/[0-9a-f]+\.woff2/g)].map(([font]) => font))];
				const bytes = fonts.map((font) => readFileSync(join(SITE, font)).length).reduce((sum, each) => sum + each, 0);
				const bare = html.replace(/<table>[\s\S]*<\/table>/, '');
				expect(bare.length).toBeLessThan(html.length);
				expect(gzipSync(bare, { level: 9 }).length + bytes, `${figure.slug} ${name}`).toBeLessThanOrEqual(22_000);
			}
		});

	test('has its words, one plot, its standing and its source, and in a menu without script picture, data and table', async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`embed/${FIRST.slug}/brief/`);
		await expect(page.getByRole('heading', { level: 1, name: FIRST.title })).toBeVisible();
		await expect(page.locator('q').first()).toBeVisible();
		await expect(page.locator('svg:visible')).toHaveCount(1);
		await expect(page.locator('.note').first()).toBeVisible();
		await expect(page.getByText(/[3467ACDEFGHJKMNPQRTUVWXY]{6}-\d/)).toBeVisible();
		const link = page.getByRole('link', { name: 'Figure and sources' });
		await expect(link).toHaveAttribute('href', new RegExp(`/figures/${FIRST.slug}/$`));
		await expect(page.getByRole('table')).toBeHidden();
		await page.getByText('Picture, data, table').click();
		await expect(page.getByRole('table')).toBeVisible();
		for (const [name, ending] of [
			['Picture', '-brief.png'],
			['Data (CSV)', '.csv']
		] as const) {
			const href = await page.getByRole('link', { name }).getAttribute('href');
			expect(href).toContain(`/figures/${FIRST.slug}${ending}`);
			expect((await page.request.get(href ?? '')).status()).toBe(200);
		}
		await context.close();
	});
});

for (const variant of VARIANTS) {
	const path = `embed/${FIRST.slug}/${variant.name === '' ? '' : `${variant.name}/`}`;

	if (variant.depth === 'full')
		test(`the ${variant.name || 'light'} embed shows what it says, and its source and a link back always`, async ({
			page
		}) => {
			await page.goto(path);
			const heading = page.getByRole('heading', { level: 1, name: FIRST.title });
			await expect(heading).toHaveCount(1);
			expect((await heading.boundingBox())?.width ?? 0).toBeGreaterThan(variant.title ? 50 : 0);
			if (!variant.title) expect((await heading.boundingBox())?.width).toBeLessThanOrEqual(1);
			await expect(page.locator('.subtitle')).toHaveCount(variant.subtitle ? 1 : 0);
			const quote = page.locator('q').first();
			if (variant.quotes === 'none') await expect(quote).toHaveCount(0);
			else await expect(quote).toBeVisible({ visible: variant.quotes === 'open' });
			if (variant.quotes === 'folded') {
				await page.getByText('The words', { exact: true }).click();
				await expect(quote).toBeVisible();
			}
			await expect(page.locator('svg:visible text').filter({ hasText: 'Source:' }).first()).toBeVisible();
			const link = page.getByRole('link', { name: 'Figure, data and sources' });
			await expect(link).toHaveAttribute('href', new RegExp(`/figures/${FIRST.slug}/$`));
			await expect(link).toHaveAttribute('rel', 'noopener');
			await expect(page.getByRole('main')).toHaveCount(1);
			expect(await page.title()).toContain(FIRST.title);
		});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`the ${variant.name || 'light'} embed stands on its host’s ground or its own, takes its own colours and passes axe in a ${colorScheme} system`, async ({
			browser
		}) => {
			const context = await browser.newContext({ colorScheme });
			const page = await context.newPage();
			await page.goto(path);
			const scheme = variant.theme === 'auto' ? colorScheme : variant.theme;
			expect(await style(page, 'html', 'color-scheme')).toBe(scheme);
			const own = scheme === 'dark' ? 'rgb(27, 30, 35)' : 'rgb(255, 255, 255)';
			expect(await style(page, 'html', 'background-color')).toBe(variant.ground ? own : 'rgba(0, 0, 0, 0)');
			expect(await style(page, 'body', 'background-color')).toBe('rgba(0, 0, 0, 0)');
			expect(await style(page, 'body', 'color')).toBe(scheme === 'dark' ? 'rgb(236, 234, 228)' : 'rgb(23, 25, 28)');
			// Axe takes what is transparent for white.
			await page.evaluate(
				(ground) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(`html { background: ${ground} }`);
					document.adoptedStyleSheets = [sheet];
				},
				scheme === 'dark' ? '#1b1e23' : '#ffffff'
			);
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			await context.close();
		});
	}
}

test('a dark embed is printed in dark ink on the paper, with its words unfolded', async ({ page }) => {
	await page.goto(`embed/${FIRST.slug}/dark/`);
	await page.emulateMedia({ media: 'print' });
	expect(await style(page, 'body', 'color')).toBe('rgb(23, 25, 28)');
	await page.goto(`embed/${FIRST.slug}/compact/`);
	const height = () => page.locator('details').evaluate((element) => element.getBoundingClientRect().height);
	const printed = await height();
	await page.emulateMedia({ media: 'screen' });
	expect(printed).toBeGreaterThan((await height()) + 40);
});

test('an embed keeps nothing in the browser and asks nobody but its server', async ({ page, context }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await openQuietly(page, `embed/${FIRST.slug}/`);
	const { origin } = new URL(page.url());
	expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(
		await page.evaluate(() => [localStorage.length, sessionStorage.length, navigator.serviceWorker.controller])
	).toEqual([0, 0, null]);
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('the keyboard passes through an embed: its link is one stop, with its ring inside the frame', async ({ page }) => {
	await page.goto(`embed/${FIRST.slug}/`);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Figure, data and sources' })).toBeFocused();
	expect(await page.locator('a').evaluate((link) => getComputedStyle(link).outlineOffset)).toBe('-2px');
	expect(await page.locator('a, button, summary, [tabindex]').count()).toBe(1);
});
