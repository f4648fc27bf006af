/** Hosts that hide their embeds, move them, zoom, show very many: each embed still fits, and falls silent. */
import { expect, it } from 'vitest';
import { FIGURES } from '../../browser/dataset';
import { atRest, barsOf, openEmbeds, seenFrames } from '../hosts';
import { inEngines } from '../inEngines';
import type { Tab } from '../drive/engine';

const SLUG = FIGURES[0]?.slug ?? '';
const iframeOf = (site: string) => `<iframe src="${site}/embed/${SLUG}/" width="100%" height="300"></iframe>`;
const COMPONENT = `<cited-figure figure="${SLUG}"></cited-figure>`;
const scriptOf = (site: string) => `<script async src="${site}/embed.js"></script>`;

/**
 * What one embed may tell: when it is loaded, once for each of its four faces if they come one by one, for the load, for the
 * host’s ask, and for its first width; and after a change of its width.
 */
const AT_LOAD = 7;
const AFTER_CHANGE = 3;

/** What comes late still comes. In ms. */
const PATIENT = { timeout: 20_000, interval: 200 };

/** Once all is quiet: each embed as high as it told, without a bar, and after no more messages than that. */
async function expectFitting(tab: Tab, count: number, most: number): Promise<void> {
	await atRest(tab);
	const frames = await seenFrames(tab);
	expect(frames.length).toBe(count);
	for (const [place, { given, needed, times }] of frames.entries()) {
		expect(Math.abs(given - (needed ?? Infinity)), `embed ${place}`).toBeLessThan(1);
		expect(times, `embed ${place}`).toBeLessThanOrEqual(most);
	}
	for (const place of [0, count - 1]) expect(await tab.runIn(place, barsOf), `embed ${place}`).toEqual([0, 0, 0]);
	expect(await tab.errors()).toEqual([]);
}

/** In an embed: px that its document is higher or lower than its frame. Of WebKit’s frames only whole px of the host are known. */
function misfitOf(): number {
	return Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight);
}

inEngines('hosts that do not sit still', ({ name, site, tab }) => {
	it('fits embeds that are not displayed at load, once they are, and again after they were hidden', async () => {
		await tab().resize({ width: 700, height: 3800 });
		const close = await openEmbeds(tab(), {
			body: `<div id="tab" style="display:none">${iframeOf(site)}${COMPONENT}</div>${scriptOf(site)}`
		});
		const show = (display: string) =>
			tab().run((value) => {
				const place = document.getElementById('tab');
				if (place) place.style.display = value;
			}, display);
		expect((await seenFrames(tab())).map(({ times }) => times)).toEqual([0, 0]);
		await show('block');
		await expectFitting(tab(), 2, AT_LOAD);
		for (let times = 0; times < 10; times += 1) {
			await show('none');
			await show('block');
		}
		await expectFitting(tab(), 2, AT_LOAD + AFTER_CHANGE);
		await close();
	});

	it('lets all of a low frame be reached without script on the host, though it was hidden at load', async () => {
		await tab().resize({ width: 700, height: 900 });
		const close = await openEmbeds(tab(), { body: `<div id="tab" style="display:none">${iframeOf(site)}</div>` });
		await tab().run(() => document.getElementById('tab')?.removeAttribute('style'));
		await atRest(tab());
		const reached = await tab().runIn(0, () => {
			scrollTo(0, 1e6);
			const root = document.documentElement;
			return Math.round(scrollY + innerHeight - root.getBoundingClientRect().height - scrollY);
		});
		expect(reached).toBeLessThan(0);
		expect(await tab().runIn(0, () => getComputedStyle(document.documentElement).overflowY)).toBe('visible');
		await close();
	});

	it('fits embeds that are moved in the document, which loads them anew', async () => {
		await tab().resize({ width: 700, height: 3800 });
		const close = await openEmbeds(tab(), {
			body: `<div>${iframeOf(site)}${COMPONENT}</div><main id="elsewhere" style="width:480px"></main>${scriptOf(site)}`
		});
		for (let times = 1; times <= 2; times += 1) {
			await tab().run(() => {
				const places = [...document.querySelectorAll('div, main')];
				const from = places.find((place) => place.querySelector('iframe, cited-figure'));
				const to = places.find((place) => place !== from);
				for (const each of from?.querySelectorAll('iframe, cited-figure') ?? []) to?.append(each);
			});
			await expectFitting(tab(), 2, AT_LOAD * (times + 1));
		}
		await close();
	});

	it.each([0.33, 5])('fits embeds in a host whose style sheet zooms by %d', async (zoom) => {
		await tab().resize({ width: 1400, height: 3900 });
		const close = await openEmbeds(tab(), {
			body: `<div style="zoom:${zoom}">${iframeOf(site)}</div>${scriptOf(site)}`
		});
		const [frame] = await seenFrames(tab());
		expect(frame?.times).toBeLessThanOrEqual(AT_LOAD + AFTER_CHANGE);
		expect(await tab().runIn(0, barsOf)).toEqual([0, 0, 0]);
		// A px of the host is so many of the embed.
		expect(await tab().runIn(0, misfitOf)).toBeLessThanOrEqual(name === 'webkit' ? Math.max(2, zoom + 1) : 2);
		await close();
	});

	it.each([0.5, 2])(
		'fits embeds in a host that begins to zoom by %d when they are at rest, and ends it',
		async (zoom) => {
			await tab().resize({ width: 1400, height: 3900 });
			// Its own bar stays: one that came and went with the zoom would be answered with the greater height for both widths.
			const close = await openEmbeds(tab(), {
				head: '<style>html{overflow-y:scroll}</style>',
				body: `<main>${iframeOf(site)}${COMPONENT}</main>${scriptOf(site)}`
			});
			for (const value of [zoom, 1]) {
				await tab().run((factor) => {
					const main = document.querySelector('main');
					if (main) main.style.zoom = String(factor);
				}, value);
				// A busy machine may need longer to zoom than embeds are silent when they are at rest.
				for (const place of [0, 1])
					await expect.poll(() => tab().runIn(place, misfitOf), PATIENT).toBeLessThanOrEqual(2);
				await atRest(tab());
				for (const place of [0, 1]) {
					expect(await tab().runIn(place, barsOf), `${value}`).toEqual([0, 0, 0]);
					expect(await tab().runIn(place, misfitOf), `${value}`).toBeLessThanOrEqual(2);
				}
			}
			const times = (await seenFrames(tab())).map((frame) => frame.times);
			expect(Math.max(...times)).toBeLessThanOrEqual(AT_LOAD + 2 * AFTER_CHANGE);
			await close();
		}
	);

	// WebKitGTK without a graphics card takes a second for each.
	const many = name === 'webkit' ? 24 : 200;
	it(`fits ${many} embeds, each pasted with the script`, async () => {
		await tab().resize({ width: 1300, height: 3900 });
		const all = Array.from({ length: many / 2 }, () => iframeOf(site) + scriptOf(site) + COMPONENT);
		const close = await openEmbeds(tab(), {
			head: '<style>body{display:grid;grid-template-columns:repeat(4,300px)}</style>',
			body: all.join('')
		});
		await expectFitting(tab(), many, AT_LOAD);
		await close();
	});
});

for (const zoom of [0.33, 5])
	inEngines(
		`a reader who zooms to ${zoom * 100} %`,
		({ name, site, tab }) => {
			it.skipIf(name === 'webkit')('fits embeds, and has no bars in them', async () => {
				const width = Math.round(1400 / zoom);
				await tab().resize({ width, height: 1000 });
				const close = await openEmbeds(tab(), { body: iframeOf(site) + COMPONENT + scriptOf(site) });
				await expectFitting(tab(), 2, AT_LOAD);
				await tab().resize({ width: width - 7, height: 1000 });
				await expectFitting(tab(), 2, AT_LOAD + AFTER_CHANGE);
				await close();
			});
		},
		{ zoom }
	);
