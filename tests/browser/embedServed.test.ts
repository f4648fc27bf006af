import { settings } from '../../src/lib/settings.js';
import { EMBED_HEADER, PAGE_HEADER } from '../../src/lib/site/shell/policy.js';
import { expect, test } from '@playwright/test';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyRoot, hasNginx, startNginx, type Nginx } from '../clients/nginx';
import { oembedExtractor } from '../clients/packages';
import { FIGURES } from './dataset';
import { frameHeights } from './hosts/heights';
import { openHost } from './hosts/host';
import { SITE } from './setup/site';

/** Where the site that is tested is to be: an address of this machine and the path of the recipe, if nginx is to serve it. */
const { siteUrl: origin = '', basePath } = settings();
const site = `${origin}${basePath}`;
const isHere = /^http:\/\/127\.0\.0\.1:\d+\/figures$/.test(site);
/** Beside the site: those of several articles may be tested at the same time. */
const FOLDER = join(dirname(SITE), '.cache/test/nginx');
const SLUG = FIGURES[0]?.slug ?? '';

/** The configuration of `docs/deploy.md`, on a site below a base path, with an address. */
test.describe('behind nginx, below a base path', () => {
	test.skip(!hasNginx, 'nginx is not installed');
	test.skip(!isHere, 'the site is made for another address');
	test.describe.configure({ mode: 'serial' });
	let nginx: Nginx | undefined;

	test.beforeAll(async () => {
		if (!hasNginx || !isHere) return;
		emptyRoot(FOLDER);
		symlinkSync(SITE, join(FOLDER, 'figures'));
		nginx = await startNginx(FOLDER, Number(new URL(origin).port));
	});

	test.afterAll(() => nginx?.stop());

	test('pages may not be framed, embeds may, and both are kept for five minutes', async () => {
		const page = await fetch(`${site}/figures/${SLUG}/`);
		expect(page.headers.get('content-security-policy')).toBe(PAGE_HEADER);
		const embed = await fetch(`${site}/embed/${SLUG}/dark/`);
		expect(embed.status).toBe(200);
		expect(embed.headers.get('content-security-policy')).toBe(EMBED_HEADER);
		expect(embed.headers.get('x-frame-options')).toBeNull();
		for (const { headers } of [page, embed]) expect(headers.get('cache-control')).toBe('public, max-age=300');
	});

	test('data, drawings, scripts and fonts may be read from anywhere, with their types; what never changes is kept', async () => {
		const html = await (await fetch(`${site}/embed/${SLUG}/`)).text();
		const font = /\/figures\/embed\/fonts\/[0-9a-f]+\.woff2/.exec(html)?.[0] ?? 'no font';
		const files = {
			[`${site}/figures/${SLUG}.csv`]: 'text/csv; charset=utf-8',
			[`${site}/figures/${SLUG}.json`]: 'application/json; charset=utf-8',
			[`${site}/figures/${SLUG}.svg`]: 'image/svg+xml; charset=utf-8',
			[`${site}/embed.js`]: 'text/javascript; charset=utf-8',
			[`${origin}${font}`]: 'font/woff2'
		};
		for (const [url, type] of Object.entries(files)) {
			const { status, headers } = await fetch(url);
			expect(status, url).toBe(200);
			expect(headers.get('content-type'), url).toBe(type);
			expect(headers.get('access-control-allow-origin'), url).toBe('*');
		}
		expect((await fetch(`${origin}${font}`)).headers.get('cache-control')).toContain('immutable');
	});

	test('an address without its slash, and one that is not there', async () => {
		const moved = await fetch(`${site}/embed/${SLUG}`, { redirect: 'manual' });
		expect(moved.status).toBe(301);
		expect(moved.headers.get('location')).toBe(`/figures/embed/${SLUG}/`);
		const missing = await fetch(`${site}/figures/no-such-figure/`);
		expect(missing.status).toBe(404);
		expect(await missing.text()).toContain('Cited Figures');
	});

	test('embeds stand in a host, in a sandbox with their fonts, and fit', async ({ page }) => {
		await page.setViewportSize({ width: 640, height: 4000 });
		const frames = ['', 'dark/'].map(
			(variant) =>
				`<iframe sandbox="allow-scripts" src="${site}/embed/${SLUG}/${variant}" title="A figure" width="100%"></iframe>`
		);
		const host = await openHost({ body: `${frames.join('')}<script async src="${site}/embed.js"></script>` });
		const failed: string[] = [];
		page.on('requestfailed', (request) => failed.push(request.url()));
		await page.goto(host.url);
		await expect
			.poll(async () => (await frameHeights(page)).filter(({ given, needed }) => given !== needed))
			.toEqual([]);
		await page.frames()[1]?.evaluate(() => document.fonts.ready);
		expect(failed).toEqual([]);
		await host.close();
	});

	test('an oEmbed client that gets the figure’s address finds the embed', async ({ page }) => {
		await page.goto(`${site}/figures/${SLUG}/`);
		const found = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
		expect(found).toBe(`${site}/oembed/${SLUG}.json`);
		const { extract } = await oembedExtractor();
		const read = await extract(`${site}/figures/${SLUG}/`);
		expect(read).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Cited Figures', width: 640 });
		const html = 'html' in read && typeof read.html === 'string' ? read.html : '';
		const host = 'http://host.example/';
		await page.route(host, (route) =>
			route.fulfill({ contentType: 'text/html', body: html.replace('loading="lazy"', '') })
		);
		await page.goto(host);
		const box = await page.locator('iframe').boundingBox();
		const needed = await page.frames()[1]?.evaluate(() => document.documentElement.getBoundingClientRect().height);
		expect(box?.height ?? 0).toBeGreaterThanOrEqual(Math.floor(needed ?? 1));
	});
});
