import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from './dataset';
import { iframeSnippet } from '../../src/lib/site/embed/snippets';
import { openHost } from './hosts/host';

/** The ground of a host that is dark, and how a screenshot tells it. */
const GROUND = '#1b1e23';
const DARK = [0x1b, 0x1e, 0x23];
const SIZE = { width: 640, height: 900, css: '900px', least: 900 };

/** Red, green and blue of the page's pixel at a point, as it is seen. */
async function seenAt(page: Page, x: number, y: number): Promise<number[]> {
	const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		context?.drawImage(image, 0, 0);
		return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
	}, png.toString('base64'));
}

/** A corner of the iframe that no embed draws in: right of the line with its link. */
const CORNER = { x: 600, y: 4 };

test('a dark host shows no white where an embed is to come, while it comes, and when it is there', async ({
	page,
	baseURL
}) => {
	const [figure] = FIGURES;
	const slug = figure?.slug ?? '';
	const site = (baseURL ?? '').replace(/\/$/, '');
	const snippet = iframeSnippet({ slug, title: 'A figure', site, size: SIZE, variant: 'dark' });
	const host = await openHost({
		head: `<style>body{margin:0;background:${GROUND}}</style>`,
		body: snippet
	});
	await page.setViewportSize({ width: 640, height: 900 });
	let answer: (() => void) | undefined;
	const held = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/embed/**/dark/', async (route) => {
		await held;
		await route.continue();
	});
	// The document is there, its fonts and its script are not.
	let finish: (() => void) | undefined;
	const unfinished = new Promise<void>((resolve) => (finish = resolve));
	await page.route(/\/embed\/(fonts|report)/, async (route) => {
		await unfinished;
		await route.continue();
	});
	await page.goto(host.url, { waitUntil: 'commit' });
	await expect(page.locator('iframe')).toBeVisible();
	expect(await seenAt(page, CORNER.x, CORNER.y)).toEqual(DARK);
	answer?.();
	await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText(figure?.title ?? 'no title');
	expect(await seenAt(page, CORNER.x, CORNER.y)).toEqual(DARK);
	finish?.();
	await expect.poll(() => page.frames()[1]?.evaluate(() => document.readyState)).toBe('complete');
	expect(await seenAt(page, CORNER.x, CORNER.y)).toEqual(DARK);
	await host.close();
});

test('a dark host that forgets the scheme gets a ground of the browser behind a dark embed: the snippet’s style is needed', async ({
	page,
	baseURL
}) => {
	const site = (baseURL ?? '').replace(/\/$/, '');
	const snippet = iframeSnippet({ slug: FIGURES[0]?.slug ?? '', title: 'A figure', site, size: SIZE, variant: 'dark' });
	const host = await openHost({
		head: `<style>body{margin:0;background:${GROUND}}</style>`,
		body: snippet.replace(';color-scheme:dark', '')
	});
	await page.setViewportSize({ width: 640, height: 900 });
	await page.goto(host.url);
	expect(await seenAt(page, CORNER.x, CORNER.y)).not.toEqual(DARK);
	await host.close();
});

test('a light embed in a light host takes the host’s ground, whatever its colour', async ({ page, baseURL }) => {
	const site = (baseURL ?? '').replace(/\/$/, '');
	const host = await openHost({
		head: '<style>body{margin:0;background:#fdf1d0}</style>',
		body: iframeSnippet({ slug: FIGURES[0]?.slug ?? '', title: 'A figure', site, size: SIZE })
	});
	await page.setViewportSize({ width: 640, height: 900 });
	await page.goto(host.url);
	expect(await seenAt(page, CORNER.x, CORNER.y)).toEqual([0xfd, 0xf1, 0xd0]);
	await host.close();
});
