import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from './dataset';
import { frameHeights } from './hosts/heights';
import { openHost } from './hosts/host';

test.use({ viewport: { width: 1280, height: 3600 } });

/** Of each embed: px that it is wide and high, and what its author said of its width. */
const sizes = (page: Page) =>
	page.locator('iframe').evaluateAll((frames) =>
		(frames as HTMLIFrameElement[]).map(({ clientWidth, clientHeight, style }) => ({
			clientWidth,
			clientHeight,
			maxWidth: style.maxWidth
		}))
	);

test('before a host is printed wide embeds get width and height of a sheet, and their own again afterwards', async ({
	page,
	baseURL
}) => {
	const site = (baseURL ?? '').replace(/\/$/, '');
	const iframe = (style: string) => `<iframe src="${site}/embed/${FIGURES[0]?.slug}/" style="${style}"></iframe>`;
	const host = await openHost({
		body: `${['width:100%', 'width:100%;max-width:900px', 'width:320px'].map(iframe).join('<hr>')}<script async src="${site}/embed.js"></script>`
	});
	await page.goto(host.url);
	await expect
		.poll(async () => (await frameHeights(page)).filter(({ given, needed }) => given === needed).length)
		.toBe(3);
	const onScreen = await sizes(page);
	expect(onScreen.map(({ clientWidth }) => clientWidth)).toEqual([1264, 900, 320]);

	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const onPaper = await sizes(page);
	expect(onPaper.map(({ clientWidth }) => clientWidth)).toEqual([700, 700, 320]);
	expect(onPaper[0]?.clientHeight).toBeGreaterThan(onScreen[0]?.clientHeight ?? 0);
	expect(onPaper[2]?.clientHeight).toBe(onScreen[2]?.clientHeight);

	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect.poll(() => sizes(page)).toEqual(onScreen);
	await host.close();
});
