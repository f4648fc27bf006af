/** Hosts of any scheme, with frameworks that give all iframes one: the ink of an embed stands out from what is behind it. */
import { decode } from 'fast-png';
import { expect, it } from 'vitest';
import { iframeSnippet } from '../../../src/lib/site/embed/snippets';
import { VARIANTS } from '../../../src/lib/site/embed/variants';
import { FIGURES } from '../../browser/dataset';
import { contrast } from '../contrast';
import type { Tab } from '../drive/engine';
import { openEmbeds } from '../hosts';
import { inEngines } from '../inEngines';

const SLUG = FIGURES[0]?.slug ?? '';
const SIZE = { width: 260, height: 100, css: '100px', least: 100 };
const GRID =
	'body{margin:0;display:grid;grid-template-columns:repeat(7,260px)}iframe{height:100px!important;min-height:0!important}cited-figure{display:block;height:100px;overflow:hidden}';
const DARK = 'body{background:#111;color:#eee}';

/** What a host says of its colours, and the looks that `docs/embed.md` gives it. */
const HOSTS: readonly { readonly name: string; readonly css: string; readonly isFor: (look: string) => boolean }[] = [
	{ name: 'light page', css: '', isFor: (look) => look !== 'dark' },
	{ name: 'page of the system’s scheme', css: ':root{color-scheme:light dark}', isFor: (look) => look !== 'dark' },
	{ name: 'dark page', css: `:root{color-scheme:dark}${DARK}`, isFor: () => true },
	{
		name: 'dark page without a scheme',
		css: DARK,
		isFor: (look) => ['dark', 'solid', 'solid-dark'].includes(look)
	}
];

/** How much, at most, what is drawn at the top of each embed stands out from a corner of it that nothing is drawn in. */
async function contrasts(tab: Tab): Promise<number[]> {
	const { data, width, channels } = decode(await tab.picture());
	const boxes = await tab.run(() => {
		const components = [...document.querySelectorAll('cited-figure')];
		const frames = [document, ...components.map(({ shadowRoot }) => shadowRoot)];
		return frames
			.flatMap((root) => [...(root?.querySelectorAll('iframe') ?? [])])
			.map((frame) => {
				const { left, right, top } = frame.getBoundingClientRect();
				return { left: Math.round(left), right: Math.round(right), top: Math.round(top) };
			});
	});
	const colourAt = (x: number, y: number) => {
		const at = (y * width + x) * channels;
		return [...data.slice(at, at + 3)];
	};
	return boxes.map(({ left, right, top }) => {
		const ground = colourAt(right - 20, top + 3);
		const rows = Array.from({ length: 60 }, (_, i) => top + 8 + i);
		// The left half: bars stand at the right.
		const columns = Array.from({ length: Math.floor((right - left) / 2) - 20 }, (_, i) => left + 20 + i);
		return Math.max(...rows.flatMap((y) => columns.map((x) => contrast(ground, colourAt(x, y)))));
	});
}

/** Waits until each embed has told its height, and so is drawn. */
function allTold(tab: Tab, count: number): Promise<boolean> {
	return tab.run(async (wanted) => {
		const told = () => (Reflect.get(window, 'told') as unknown[]).filter(Boolean).length;
		for (let tries = 0; tries < 100 && told() < wanted; tries += 1)
			await new Promise((resolve) => setTimeout(resolve, 200));
		return told() === wanted;
	}, count);
}

const looks = VARIANTS.map(({ name }) => name);
/** Of a brief embed its look alone. */
const lookOf = (name: string) => name.replace(/^brief\/?/, '');
for (const { name: host, css, isFor } of HOSTS)
	for (const isDark of [false, true])
		inEngines(
			`a ${host} in a ${isDark ? 'dark' : 'light'} system`,
			({ site, tab }) => {
				it('has every look legible that it may take', async () => {
					await tab().resize({ width: 1900, height: 600 });
					const pasted = looks.map((variant) =>
						iframeSnippet({ slug: SLUG, title: 'A figure', site, size: SIZE, variant })
					);
					const components = looks.map((look) => `<cited-figure figure="${SLUG}" variant="${look}"></cited-figure>`);
					const close = await openEmbeds(tab(), {
						head: `<style>${GRID}${css}iframe{color-scheme:light dark}</style>`,
						body: `${[...pasted, ...components].join('')}<script async src="${site}/embed.js"></script>`
					});
					expect(await allTold(tab(), pasted.length + components.length)).toBe(true);
					for (const [place, ratio] of (await contrasts(tab())).entries()) {
						const look = looks[place % looks.length] ?? '';
						const kind = place < looks.length ? 'pasted' : 'component';
						if (isFor(lookOf(look))) expect(ratio, `${look || 'light'}, ${kind}`).toBeGreaterThan(4.5);
					}
					await close();
				});
			},
			{ isDark }
		);
