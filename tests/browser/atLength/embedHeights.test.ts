/** The height of every figure’s embed, in four looks at 16 widths; and snippets as they were pasted earlier. */
import { expect, test } from '@playwright/test';
import { embedHeight } from '../../../src/lib/site/embed/height';
import { fitStairs, stairAt } from '../../../src/lib/site/embed/stairs';
import { VARIANTS } from '../../../src/lib/site/embed/variants';
import { FIGURES } from '../dataset';
import { contentOf } from '../embedContent';
import { frameHeights } from '../hosts/heights';
import { openHost } from '../hosts/host';

const SAMPLES = [240, 280, 319, 320, 360, 419, 420, 559, 560, 640, 739, 740, 979, 980, 1279, 1280];

for (const figure of FIGURES) {
	test(`the height of ${figure.slug} is known before it is drawn, and no snippet cuts it from 240 px up`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		for (const variant of VARIANTS.filter(({ name }) => ['', 'plain', 'compact', 'solid'].includes(name))) {
			const heightAt = embedHeight(contentOf(figure), variant);
			const stairs = fitStairs(heightAt);
			await page.goto(`embed/${figure.slug}/${variant.name === '' ? '' : `${variant.name}/`}`);
			await page.evaluate(() => document.fonts.ready);
			for (const width of SAMPLES) {
				await page.setViewportSize({ width, height: 3000 });
				const real = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
				const about = `${variant.name} at ${width} px`;
				expect(heightAt(width) - real, about).toBeGreaterThanOrEqual(0);
				// Three lines more at most, one of a title: words may just fit in their lines, and other browsers set them wider.
				expect(heightAt(width) - real, about).toBeLessThanOrEqual(66);
				expect(stairAt(stairs, width), about).toBeGreaterThanOrEqual(real);
				expect(stairAt(stairs, width), about).toBeLessThanOrEqual(1.2 * real);
			}
		}
	});
}

/** What the figure’s page gave to paste until November 2026: it stands in pages of others, and keeps working. */
function earlierSnippet(slug: string, site: string): string {
	return `<div style="container-type:inline-size"><iframe src="${site}/embed/${slug}/" title="A figure" width="100%" height="1108" loading="lazy" referrerpolicy="no-referrer" style="border:0;--h:clamp(1108px,2488px - 220cqi,1786px);height:var(--h);height:if(supports(frame-sizing:content-height):auto;else:var(--h));frame-sizing:content-height"></iframe></div>`;
}

test('an iframe that was pasted earlier still gets the height of its document, and is not cut in a sandbox', async ({
	page,
	baseURL
}) => {
	test.setTimeout(180_000);
	const snippets = FIGURES.slice(0, 5).map(({ slug }) => earlierSnippet(slug, (baseURL ?? '').replace(/\/$/, '')));
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
