import { expect, test } from '@playwright/test';
import type { Figure } from '../../src/lib/dataset/types';
import type { EmbedContent } from '../../src/lib/site/embed/content';
import { clampedHeight, embedHeight, fitClamp } from '../../src/lib/site/embed/height';
import { liveNotice } from '../../src/lib/site/embed/notice';
import { VARIANTS } from '../../src/lib/site/embed/variants';
import { cardView } from '../../src/lib/site/view';
import { FIGURES } from './dataset';
import { frameHeights } from './hosts/heights';
import { openHost } from './hosts/host';
import { openQuietly } from './openQuietly';

const SITE = `${process.env.SITE_URL ?? ''}${process.env.BASE_PATH ?? ''}`;
/** As `liveContent`, which knows the site's address from kit. */
const contentOf = (figure: Figure): EmbedContent => ({
	figure,
	card: cardView(figure),
	address: `${SITE}/figures/${figure.slug}/`,
	notice: liveNotice(figure)
});
const SAMPLES = [280, 319, 320, 360, 419, 420, 559, 560, 640, 739, 740, 979, 980, 1279, 1280];

for (const figure of FIGURES) {
	test(`the height of ${figure.slug} is known before it is drawn, and no snippet cuts it from 280 px up`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		for (const variant of VARIANTS.filter(({ name }) => ['', 'plain', 'compact'].includes(name))) {
			const heightAt = embedHeight(contentOf(figure), variant);
			const clamp = fitClamp(heightAt);
			await page.goto(`embed/${figure.slug}/${variant.name === '' ? '' : `${variant.name}/`}`);
			await page.evaluate(() => document.fonts.ready);
			for (const width of SAMPLES) {
				await page.setViewportSize({ width, height: 600 });
				const real = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
				const about = `${variant.name} at ${width} px`;
				expect(heightAt(width) - real, about).toBeGreaterThanOrEqual(0);
				// One line more at most: the words of a line may just fit.
				expect(heightAt(width) - real, about).toBeLessThanOrEqual(28);
				expect(clampedHeight(clamp, width), about).toBeGreaterThanOrEqual(real);
			}
		}
	});
}

test('with no script on the host the browser gives each iframe the height of its document, and cuts none in a sandbox', async ({
	page,
	baseURL
}) => {
	test.setTimeout(180_000);
	const snippets: string[] = [];
	for (const { slug } of FIGURES.slice(0, 5)) {
		await page.goto(`figures/${slug}/`);
		await expect(page.getByRole('button', { name: 'Copy: Iframe', exact: true })).toBeVisible();
		snippets.push((await page.locator('#embed pre').first().textContent()) ?? '');
	}
	expect(snippets.every((snippet) => snippet.includes(`src="${new URL('embed/', baseURL).href}`))).toBe(true);
	const eager = snippets.map((snippet) => snippet.replace('loading="lazy"', ''));
	const sandboxed = eager.map((snippet) => snippet.replace('<iframe ', '<iframe sandbox '));
	const host = await openHost({ body: `<main>${[...eager, ...sandboxed].join('\n')}</main>` });
	// The browser rounds to the nearest px.
	const misfits = async () =>
		(await frameHeights(page)).slice(0, snippets.length).filter(({ given, needed }) => Math.abs(given - needed) > 1);
	const cut = async () => {
		const heights = await frameHeights(page);
		expect(heights).toHaveLength(2 * snippets.length);
		return heights.filter(({ given, needed }) => given < needed - 1);
	};
	for (const width of [360, 640, 1000]) {
		await page.setViewportSize({ width, height: 30_000 });
		// At times the browser measures an embed of another site before it has a width: so more than one load.
		for (let load = 1; load <= 3; load += 1) {
			await page.goto(host.url);
			const sizes = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
			test.skip(!sizes, 'this browser does not size iframes');
			await expect.poll(misfits, { timeout: 30_000 }).toEqual([]);
			// What cannot ask may have too much room, never too little.
			await expect.poll(cut, { timeout: 30_000 }).toEqual([]);
		}
		// A reader turns the phone. What cannot ask is not measured again, and scrolls inside.
		await page.setViewportSize({ width: width + 170, height: 30_000 });
		await expect.poll(misfits, { timeout: 30_000 }).toEqual([]);
	}
	await host.close();
});

test('on paper an embed has the width of its iframe there, whatever width it held', async ({ page }) => {
	await page.goto(`embed/${FIGURES[0]?.slug}/`);
	const widthWhenHeld = () =>
		page.evaluate(() => {
			document.documentElement.style.width = '2000px';
			return document.documentElement.getBoundingClientRect().width;
		});
	expect(await widthWhenHeld()).toBe(2000);
	await page.emulateMedia({ media: 'print' });
	expect(await widthWhenHeld()).toBe(await page.evaluate(() => innerWidth));
});

test('where the browser cannot size iframes, the snippet’s own height cuts nothing', async ({ page, baseURL }) => {
	const { iframeSnippet } = await import('../../src/lib/site/embed/snippets');
	const { clampCss } = await import('../../src/lib/site/embed/height');
	const site = (baseURL ?? '').replace(/\/$/, '');
	const snippets = FIGURES.map((figure) => {
		const [variant] = VARIANTS;
		if (!variant) throw new Error('no variant');
		const clamp = fitClamp(embedHeight(contentOf(figure), variant));
		const size = { width: 640, height: Math.ceil(clampedHeight(clamp, 640)), css: clampCss(clamp) };
		const snippet = iframeSnippet({ slug: figure.slug, title: figure.title, site, size });
		// What an older browser makes of it: it drops the declarations that it does not know.
		return snippet
			.replace(/;height:if\(.*?\)\)/, '')
			.replace(/;frame-sizing:[a-z-]*/, '')
			.replace('loading="lazy"', '');
	});
	const host = await openHost({ body: snippets.join('\n') });
	for (const width of [320, 480, 800]) {
		await page.setViewportSize({ width, height: 900 });
		await openQuietly(page, host.url);
		const heights = await frameHeights(page);
		expect(heights).toHaveLength(FIGURES.length);
		expect(heights.filter(({ given, needed }) => given < needed)).toEqual([]);
	}
	await host.close();
});
