import { expect, test } from '@playwright/test';
import type { Figure } from '../../src/lib/dataset/types';
import { embedHeight } from '../../src/lib/site/embed/height';
import { fitStairs, stairsCss } from '../../src/lib/site/embed/stairs';
import { iframeSnippet } from '../../src/lib/site/embed/snippets';
import { LIGHT_EMBED } from '../../src/lib/site/embed/variants';
import { FIGURES } from './dataset';
import { contentOf } from './embedContent';
import { frameHeights } from './hosts/heights';
import { openHost } from './hosts/host';
import { openQuietly } from './openQuietly';

test('on paper an embed has the width of its iframe there, whatever width it held', async ({ page }) => {
	await page.goto(`embed/${FIGURES[0]?.slug}/`);
	const widthWhenHeld = () =>
		page.evaluate(() => {
			document.documentElement.style.width = '2000px';
			return document.documentElement.getBoundingClientRect().width;
		});
	expect(await widthWhenHeld()).toBe(2000);
	await page.emulateMedia({ media: 'print' });
	expect(await widthWhenHeld()).toBe(await page.evaluate(() => document.documentElement.clientWidth));
});

test('the snippet’s own height cuts nothing, leaves a fifth of air at most, and no scrollbar', async ({
	page,
	baseURL
}) => {
	const snippets = FIGURES.map((figure) => snippetOf(figure, baseURL));
	const host = await openHost({ body: snippets.join('\n') });
	for (const width of [272, 320, 480, 800]) {
		await page.setViewportSize({ width, height: 900 });
		await openQuietly(page, host.url);
		const heights = await frameHeights(page);
		expect(heights).toHaveLength(FIGURES.length);
		expect(heights.filter(({ given, needed }) => given < needed || given > 1.2 * needed)).toEqual([]);
		expect(heights.filter(({ scrollsSideways }) => scrollsSideways)).toEqual([]);
	}
	await host.close();
});

test('a snippet in a float, a row or a table is as wide as browsers make an iframe there, and not nothing', async ({
	page,
	baseURL
}) => {
	const snippet = FIGURES[0] ? snippetOf(FIGURES[0], baseURL) : '';
	const places = ['float:left', 'display:inline-block', 'display:flex', 'display:table-cell'];
	const host = await openHost({ body: places.map((style) => `<div style="${style}">${snippet}</div>`).join('<hr>') });
	await page.setViewportSize({ width: 800, height: 9000 });
	await openQuietly(page, host.url);
	for (const { given, needed } of await frameHeights(page)) expect(given).toBeGreaterThanOrEqual(needed);
	const widths = await page.locator('iframe').evaluateAll((frames) => frames.map(({ clientWidth }) => clientWidth));
	expect(Math.min(...widths)).toBeGreaterThanOrEqual(300);
	await host.close();
});

function snippetOf(figure: Figure, baseURL: string | undefined): string {
	const heightAt = embedHeight(contentOf(figure), LIGHT_EMBED);
	const stairs = fitStairs(heightAt);
	const least = Math.min(...stairs.map(({ height }) => height));
	const size = { width: 640, height: heightAt(640), css: stairsCss(stairs), least };
	const site = (baseURL ?? '').replace(/\/$/, '');
	return iframeSnippet({ slug: figure.slug, title: figure.title, site, size });
}
