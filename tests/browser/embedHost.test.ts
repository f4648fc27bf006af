import { expect, test, type Page } from '@playwright/test';
import { packageFile } from '../clients/packages';
import { FIGURES } from './dataset';
import { frameHeights } from './hosts/heights';
import { openHost } from './hosts/host';
import { openQuietly } from './openQuietly';

// Browsers do not lay out what is far below the window; here all embeds are in it.
test.use({ viewport: { width: 640, height: 14_000 } });
test.describe.configure({ timeout: 90_000 });

/** The tested site, without a slash at the end. */
const siteOf = (baseURL: string | undefined) => (baseURL ?? '').replace(/\/$/, '');
const iframe = (src: string, attributes = '') =>
	`<iframe src="${src}" title="A figure" width="100%" ${attributes}></iframe>`;

async function expectFitting(page: Page, count: number): Promise<void> {
	await expect
		.poll(
			async () => {
				const heights = await frameHeights(page);
				return {
					count: heights.length,
					wrong: heights.filter(({ given, needed }) => given !== needed),
					sideways: heights.filter(({ scrollsSideways }) => scrollsSideways)
				};
			},
			{ timeout: 30_000 }
		)
		.toEqual({ count, wrong: [], sideways: [] });
}

/** Twelve embeds: all figures, then variants of the first. */
function twelve(site: string, attributes = ''): string[] {
	const slugs = FIGURES.map(({ slug }) => `${slug}/`);
	const variants = ['dark/', 'plain/', 'compact/', 'auto/'].map((name) => `${FIGURES[0]?.slug}/${name}`);
	return [...slugs, ...variants].slice(0, 12).map((path) => iframe(`${site}/embed/${path}`, attributes));
}

test('twelve embeds in a host with a strict policy fit to the pixel, at three widths, without a violation', async ({
	page,
	baseURL
}) => {
	const site = siteOf(baseURL);
	const { origin } = new URL(site);
	const host = await openHost({
		body: `${twelve(site).join('\n')}<script async src="${site}/embed.js"></script>`,
		policy: `default-src 'none'; script-src ${origin}; frame-src ${origin}; base-uri 'none'; form-action 'none'`
	});
	const faults: string[] = [];
	page.on(
		'console',
		(message) => message.type() === 'error' && !message.text().includes('favicon') && faults.push(message.text())
	);
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(host.url);
	for (const width of [320, 640, 1100]) {
		await page.setViewportSize({ width, height: 14_000 });
		await expectFitting(page, 12);
	}
	expect(faults).toEqual([]);
	await host.close();
});

test('in a sandbox that allows scripts the height is told as well, and fonts come', async ({ page, baseURL }) => {
	const site = siteOf(baseURL);
	const host = await openHost({
		body: `${twelve(site, 'sandbox="allow-scripts"').join('')}<script async src="${site}/embed.js"></script>`
	});
	await page.goto(host.url);
	await expectFitting(page, 12);
	const loaded = await page.frames()[1]?.evaluate(async () => {
		// The fallback is a font of the reader’s own, which may not be there.
		await document.fonts.ready;
		return [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes('Fallback'))
			.length;
	});
	expect(loaded).toBe(0);
	await host.close();
});

test('in a sandbox without scripts an embed shows everything', async ({ page, baseURL }) => {
	const figure = FIGURES[0];
	const host = await openHost({ body: iframe(`${siteOf(baseURL)}/embed/${figure?.slug}/`, 'sandbox') });
	await page.goto(host.url);
	const embed = page.frameLocator('iframe');
	await expect(embed.getByRole('img')).toBeVisible();
	await expect(embed.locator('q').first()).toBeVisible();
	await expect(embed.getByRole('heading')).toHaveText(figure?.title ?? 'no figure');
	await host.close();
});

test('embeds in a tab that is hidden at load get their height when it is shown', async ({ page, baseURL }) => {
	const site = siteOf(baseURL);
	const host = await openHost({
		body: `<div id="tab" hidden>${twelve(site).slice(0, 3).join('')}</div><script async src="${site}/embed.js"></script>`
	});
	await openQuietly(page, host.url);
	await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
	await expectFitting(page, 3);
	await host.close();
});

test('embeds that a host adds later are fitted, and so is one whose words are unfolded', async ({ page, baseURL }) => {
	const site = siteOf(baseURL);
	const host = await openHost({ body: `<div id="place"></div><script async src="${site}/embed.js"></script>` });
	await openQuietly(page, host.url);
	await page
		.locator('#place')
		.evaluate((place, html) => (place.innerHTML = html), iframe(`${site}/embed/${FIGURES[0]?.slug}/compact/`));
	await expectFitting(page, 1);
	await page.frameLocator('iframe').getByText('The words', { exact: true }).click();
	await expectFitting(page, 1);
	await host.close();
});

test('messages of strangers, and heights that are none, change nothing; the script leaves no globals', async ({
	page,
	baseURL
}) => {
	const site = siteOf(baseURL);
	const stranger = await openHost({
		body: '<script>parent.postMessage({type:"iframe-resized",height:7},"*");setInterval(()=>parent.postMessage({type:"iframe-resized",height:7},"*"),50)</script>'
	});
	const host = await openHost({
		body: `${iframe(`${site}/embed/${FIGURES[0]?.slug}/`)}${iframe(stranger.url, 'class="stranger" height="99"')}<script async src="${site}/embed.js"></script>`,
		head: '<script>window.before = Object.keys(window)</script>'
	});
	await openQuietly(page, host.url);
	await page.evaluate(() => {
		// The host itself is a stranger to its embeds, too.
		for (const height of [-5, 0, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '300', null, {}])
			postMessage({ type: 'iframe-resized', height });
		for (const message of [null, 'pymxPYMxxPYMxheightxPYMx3', 7, []]) postMessage(message);
	});
	await page.waitForTimeout(300);
	expect(await page.locator('.stranger').evaluate((frame) => frame.clientHeight)).toBe(99);
	const [embed] = await frameHeights(page);
	expect(embed?.given).toBe(embed?.needed);
	const added = await page.evaluate(() => {
		const before: unknown = Reflect.get(window, 'before');
		return Object.keys(window).filter(
			(name) => Array.isArray(before) && !before.includes(name) && !['before', '0', '1'].includes(name)
		);
	});
	expect(added).toEqual([]);
	await host.close();
	await stranger.close();
});

test('open-iframe-resizer fits embeds', async ({ page, baseURL }) => {
	const host = await openHost(
		{
			body: `${twelve(siteOf(baseURL), 'frameborder="0"').slice(0, 3).join('')}<script type="module">import { initialize } from './files/resizer.js'; initialize({}, 'iframe');</script>`
		},
		{ 'resizer.js': packageFile('@open-iframe-resizer/core/dist/index.js') }
	);
	await page.goto(host.url);
	await expectFitting(page, 3);
	await host.close();
});

test('pym.js fits embeds', async ({ page, baseURL }) => {
	const slugs = FIGURES.slice(0, 2).map(({ slug }) => slug);
	const parents = slugs.map((slug) => `new pym.Parent('p-${slug}', '${siteOf(baseURL)}/embed/${slug}/', {});`).join('');
	const host = await openHost(
		{
			body: `${slugs.map((slug) => `<div id="p-${slug}"></div>`).join('')}<script src="/files/pym.js"></script><script>${parents}</script>`
		},
		{ 'pym.js': packageFile('pym.js/dist/pym.v1.js') }
	);
	await page.goto(host.url);
	await expectFitting(page, 2);
	await host.close();
});

test('the messages of WordPress, Datawrapper, AMP and Medium are sent, too', async ({ page, baseURL }) => {
	const slug = FIGURES[0]?.slug ?? '';
	const host = await openHost({
		head: '<script>window.told = []; addEventListener("message", ({ data }) => told.push(data))</script>',
		body: iframe(`${siteOf(baseURL)}/embed/${slug}/#?secret=abc123`)
	});
	await openQuietly(page, host.url);
	const told: unknown = await page.evaluate(() => Reflect.get(window, 'told'));
	const [frame] = await frameHeights(page);
	const height = frame?.needed;
	expect(told).toEqual(
		expect.arrayContaining([
			{ message: 'height', value: height, secret: 'abc123' },
			{ 'datawrapper-height': { [slug]: height } },
			{ sentinel: 'amp', type: 'embed-size', height },
			JSON.stringify({ src: frame?.src, context: 'iframe.resize', height })
		])
	);
	await host.close();
});

const FRAMEWORKS = {
	'plain HTML': (element: string) => ({ body: element }),
	React: () => ({
		body: `<div id="app"></div><script src="/files/react.js"></script>`
	}),
	Vue: (element: string) => ({
		body: `<div id="app">${element}</div><script src="/files/vue.js"></script><script>Vue.createApp({ compilerOptions: { isCustomElement: (tag) => tag === 'cited-figure' } }).mount('#app')</script>`
	})
};

for (const [name, pageOf] of Object.entries(FRAMEWORKS)) {
	test(`<cited-figure> in a ${name} page is the embed, in its height`, async ({ page, baseURL }) => {
		const site = siteOf(baseURL);
		const slug = FIGURES[0]?.slug ?? '';
		const element = `<cited-figure figure="${slug}" variant="compact"><a href="${site}/figures/${slug}/"><img src="${site}/figures/${slug}.png" alt="A chart"></a></cited-figure>`;
		const { body } = pageOf(element);
		const host = await openHost(
			{ body: `${body}<script async src="${site}/embed.js"></script>` },
			{
				'vue.js': packageFile('vue/dist/vue.global.prod.js'),
				'react.js': name === 'React' ? await reactPage(site, slug) : ''
			}
		);
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.goto(host.url);
		await expectFitting(page, 1);
		expect(page.frames()[1]?.url()).toBe(`${site}/embed/${slug}/compact/`);
		await expect(page.getByRole('img', { name: 'A chart' })).toBeHidden();
		expect(faults).toEqual([]);
		await host.close();
	});
}

/** React has no file that a page could take as it is: it is bundled, as its users do. */
async function reactPage(site: string, slug: string): Promise<string> {
	const { build } = await import('vite');
	const id = 'react-page.js';
	const built = await build({
		root: 'tests/clients',
		configFile: false,
		logLevel: 'error',
		define: { 'process.env.NODE_ENV': '"production"' },
		plugins: [
			{
				name: 'page',
				resolveId: (source) => (source.endsWith(id) ? id : undefined),
				load: (loaded) =>
					loaded === id
						? `import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client';
						createRoot(document.getElementById('app')).render(h('cited-figure', { figure: '${slug}', variant: 'compact' }, h('a', { href: '${site}/figures/${slug}/' }, h('img', { src: '${site}/figures/${slug}.png', alt: 'A chart' }))));`
						: undefined
			}
		],
		build: { write: false, lib: { entry: id, formats: ['iife'], name: 'page' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('React was not bundled.');
	return output.output[0].code;
}

test('<cited-figure> is there as soon as its embed is laid out, however slow a font is', async ({ page, baseURL }) => {
	const site = siteOf(baseURL);
	const slug = FIGURES[0]?.slug ?? '';
	const host = await openHost({
		body: `<cited-figure figure="${slug}"><a href="${site}/figures/${slug}/">A chart</a></cited-figure><script async src="${site}/embed.js"></script>`
	});
	// They never come.
	await page.route('**/embed/fonts/*', () => undefined);
	await page.goto(host.url, { waitUntil: 'commit' });
	await expect(page.getByRole('link', { name: 'A chart' })).toBeHidden();
	await expect(page.locator('cited-figure iframe')).toHaveCSS('opacity', '1');
	await expectFitting(page, 1);
	expect(await page.frames()[1]?.evaluate(() => document.readyState)).toBe('interactive');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await host.close();
});

test('<cited-figure> keeps its link and picture where the embed never comes', async ({ page, baseURL }) => {
	const site = siteOf(baseURL);
	const { origin } = new URL(site);
	const slug = FIGURES[0]?.slug ?? '';
	const host = await openHost({
		body: `<cited-figure figure="${slug}"><a href="${site}/figures/${slug}/"><img src="${site}/figures/${slug}.png" alt="A chart"></a></cited-figure><script async src="${site}/embed.js"></script>`,
		policy: `default-src 'none'; script-src ${origin}; img-src ${origin}; frame-src 'none'`
	});
	await openQuietly(page, host.url);
	expect(await page.evaluate(() => Boolean(customElements.get('cited-figure')))).toBe(true);
	await expect(page.getByRole('link', { name: 'A chart' })).toBeVisible();
	await host.close();
});

test('in a reveal.js deck an embed fits its slide when the slide comes up', async ({ page, baseURL }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const site = siteOf(baseURL);
	const host = await openHost(
		{
			head: '<link rel="stylesheet" href="/files/reveal.css">',
			body: `<div class="reveal"><div class="slides"><section><h1>Trade</h1></section><section>${iframe(`${site}/embed/${FIGURES[0]?.slug}/compact/`)}</section></div></div><script src="/files/reveal.js"></script><script>Reveal.initialize({ transition: 'none', width: 1280, height: 900 })</script><script async src="${site}/embed.js"></script>`
		},
		{
			'reveal.js': packageFile('reveal.js/dist/reveal.js'),
			'reveal.css': packageFile('reveal.js/dist/reveal.css')
		}
	);
	await openQuietly(page, host.url);
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('iframe')).toBeVisible();
	await expect
		.poll(async () => {
			const given = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
			const needed = await page
				.frames()[1]
				?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
			return given - (needed ?? 0);
		})
		.toBe(0);
	await host.close();
});
