import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from './dataset';
import { openQuietly } from './openQuietly';

/** Rendered width of the drawing that is shown, its layout's width, and how many are shown. */
async function shown(page: Page) {
	return page
		.locator('.drawing')
		.first()
		.evaluate((place) => {
			const visible = [...place.querySelectorAll(':scope > svg')].filter(
				(svg) => getComputedStyle(svg).display !== 'none'
			);
			const svg = visible[0];
			return {
				count: visible.length,
				layout: svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 0,
				width: svg?.getBoundingClientRect().width ?? 0,
				room: place.clientWidth
			};
		});
}

for (const width of [240, 260, 319, 320, 419, 560, 739, 740, 1000, 1280, 1600]) {
	test(`at ${width} px an embed shows one drawing, made for that width, hardly grown`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto('embed/trade-record/');
		const { count, layout, width: drawn, room } = await shown(page);
		expect(count).toBe(1);
		expect(drawn / layout).toBeGreaterThanOrEqual(0.99);
		expect(drawn / layout).toBeLessThanOrEqual(1.081);
		expect(drawn).toBeLessThanOrEqual(room + 0.5);
		const scroll = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(scroll).toBe(0);
	});
}

test('with text at 200 % the layout for half the width is drawn twice as large', async ({
	page,
	playwright,
	baseURL
}) => {
	const size = { width: 860, height: 700 };
	await page.setViewportSize(size);
	await page.goto('embed/trade-record/');
	expect((await shown(page)).layout).toBe(740);
	// As a reader sets it: a style sheet of the page would not reach the queries of an embed.
	const { args = [], ...options } = test.info().project.use.launchOptions ?? {};
	const large = await playwright.chromium.launch({
		...options,
		args: [...args, '--blink-settings=defaultFontSize=32']
	});
	const tab = await large.newPage({ viewport: size });
	await tab.goto(new URL('embed/trade-record/', baseURL).href);
	const { layout, count, width } = await shown(tab);
	expect(layout).toBe(420);
	expect(count).toBe(1);
	expect(width).toBeGreaterThan(840);
	await large.close();
});

test('text is as wide in the browser as the fonts’ tables say', async ({ page }) => {
	await page.setViewportSize({ width: 740, height: 700 });
	for (const figure of FIGURES) {
		await page.goto(`embed/${figure.slug}/`);
		await page.evaluate(() => document.fonts.ready);
		const beyond = await page.locator('.drawing > svg.w740').evaluate((svg) => {
			const frame = svg.getBoundingClientRect();
			return [...svg.querySelectorAll('text')]
				.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
				.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
				.map(({ text }) => text);
		});
		expect(beyond, figure.slug).toEqual([]);
	}
});

test('without script every page shows its chart, quote and links', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('');
	await expect(page.getByRole('article')).toHaveCount(FIGURES.length);
	for (const { slug, quotes } of FIGURES) {
		await page.goto(`figures/${slug}/`);
		await expect(page.getByRole('img').first()).toBeVisible();
		await expect(
			page
				.locator('q')
				.filter({ hasText: quotes[0]?.quote.exact.slice(0, 30) ?? 'no quote' })
				.first()
		).toBeVisible();
		await expect(page.locator(`#use a[download][href$="/${slug}.csv"]`).first()).toHaveCount(1);
	}
	await context.close();
});

test('an embed holds one small script, which tells its height, and asks nobody else', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await openQuietly(page, 'embed/oil-half/');
	expect(await page.locator('script').count()).toBe(1);
	const origin = new URL(page.url()).origin;
	expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
	expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
});
