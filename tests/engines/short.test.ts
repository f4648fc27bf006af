/** One page of each kind, and the embeds, in every browser; the rest is in `matrix/`. */
import { expect, it } from 'vitest';
import { LIGHT_EMBED } from '../../src/lib/site/embed/variants';
import { pastedIframe, TRYING_WIDTHS } from './embeds';
import { barsOf, neededBy, openEmbeds, resized, seenFrames } from './hosts';
import { inEngines } from './inEngines';
import { FIGURE, openPage, PAGES, seenPage } from './pages';
import { wordsOf } from './pdf';

const { slug } = FIGURE;

inEngines('pages and embeds', ({ name, site, tab }) => {
	it('starts all that lives on a page of each kind, shows one drawing in each place, and has no error to tell', async () => {
		for (const path of Object.values(PAGES)) {
			await openPage(tab(), `${site}/${path}`);
			const found = await tab().run(seenPage);
			expect(found, path).toEqual({ width: 1280, asleep: 0, drawn: found.drawn.map(() => 1), sideways: 0, cut: [] });
		}
		expect(await tab().errors()).toEqual([]);
	});

	it('gives an iframe without script room for its embed and a fifth of air at most, around every step', async () => {
		const iframe = pastedIframe(FIGURE, LIGHT_EMBED, site);
		const columns = TRYING_WIDTHS.map((width) => `<div style="width:${width}px">${iframe}</div>`);
		await tab().resize({ width: 1400, height: 1000 });
		const close = await openEmbeds(tab(), { body: columns.join('') });
		for (const [place, { width, given }] of (await seenFrames(tab())).entries()) {
			const needed = await neededBy(tab(), place);
			expect(given, `${width} px`).toBeGreaterThanOrEqual(needed);
			expect(given, `${width} px`).toBeLessThanOrEqual(1.2 * needed);
		}
		expect(await tab().runIn(0, barsOf)).toEqual([0, 0, 0]);
		await close();
	});

	it.each(['component', 'iframe'])(
		'fits a %s with script exactly, at rest after three messages at most',
		async (kind) => {
			const embed =
				kind === 'component'
					? `<cited-figure figure="${slug}"></cited-figure>`
					: `<iframe src="${site}/embed/${slug}/" width="100%" height="400"></iframe>`;
			await tab().resize({ width: 700, height: 1800 });
			const close = await openEmbeds(tab(), { body: `${embed}<script async src="${site}/embed.js"></script>` });
			for (const width of [440, 580, 760]) {
				const { given, needed, times } = await resized(tab(), { width, height: 1800 });
				expect(given, `${width} px`).toBe(needed);
				expect(times, `${width} px`).toBeLessThanOrEqual(3);
				expect(await tab().runIn(0, barsOf), `${width} px`).toEqual([0, 0, 0]);
			}
			await close();
		}
	);

	it.skipIf(name === 'webkit')(
		'prints the drawing, its numbers as text: of a page, of an embed, of an embed in a host',
		async () => {
			await tab().resize({ width: 1280, height: 900 });
			await tab().open(`${site}/`);
			expect(wordsOf(await tab().print())).toContain('derived: ');
			for (const path of [`figures/${slug}/`, `embed/${slug}/`, `embed/${slug}/solid-dark/`]) {
				await tab().open(`${site}/${path}`);
				expect(wordsOf(await tab().print()), path).toContain('Source:');
			}
			const close = await openEmbeds(tab(), { body: pastedIframe(FIGURE, LIGHT_EMBED, site) });
			// Chromium paints frames of another site into a PDF as pictures of text, not as text.
			if (name === 'firefox') expect(wordsOf(await tab().print())).toContain('Source:');
			await close();
		}
	);

	it('follows a host that turns dark by a class, an attribute or a scheme, and turns back', async () => {
		const dark = 'body{background:#14161a;color:#eee}';
		const close = await openEmbeds(tab(), {
			head: `<style>.dark ${dark} [data-theme=dark] ${dark} .scheme{color-scheme:dark}</style>`,
			body: `<cited-figure figure="${slug}" look="host"></cited-figure><script async src="${site}/embed.js"></script>`
		});
		const set = (attribute: string, value: string) =>
			tab().run((name, given) => document.documentElement.setAttribute(name, given), attribute, value);
		const look = () =>
			tab().run(() => {
				const frames = document.querySelector('cited-figure')?.shadowRoot?.querySelectorAll('iframe') ?? [];
				return [...frames].map(({ src, style }) => `${new URL(src).pathname} ${style.opacity}`);
			});
		const { pathname } = new URL(site);
		const [light, shown] = [
			`${pathname.replace(/\/$/, '')}/embed/${slug}/ `,
			`${pathname.replace(/\/$/, '')}/embed/${slug}/dark/ `
		];
		for (const [attribute, on, off] of [
			['class', 'dark', ''],
			['data-theme', 'dark', 'light'],
			['class', 'scheme', '']
		] as const) {
			await set(attribute, on);
			await expect.poll(look, { timeout: 20_000, message: `${attribute}=${on}` }).toEqual([shown]);
			await set(attribute, off);
			await expect.poll(look, { timeout: 20_000, message: `${attribute}=${off}` }).toEqual([light]);
		}
		await close();
	});
});
