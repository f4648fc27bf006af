/** Embeds in every look, in hosts with and without script and in sandboxes, at ten widths; a table of it all is written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { VARIANTS } from '../../../src/lib/site/embed/variants';
import { pastedIframe } from '../embeds';
import { barsOf, neededBy, openEmbeds, resized, seenFrames } from '../hosts';
import { inEngines } from '../inEngines';
import { FIGURE } from '../pages';
import { FOLDER } from '../pictures';

const WIDTHS = [240, 280, 320, 405, 435, 560, 640, 740, 980, 1200];
const { slug } = FIGURE;
/** Columns of the widths, one below the other. */
const inColumns = (embed: string) => WIDTHS.map((width) => `<div style="width:${width}px">${embed}</div>`).join('');

const table = [['engine', 'look', 'host', 'width', 'needed', 'given', 'messages']];

inEngines('embeds', ({ name, site, tab }) => {
	const script = `<script async src="${site}/embed.js"></script>`;
	const hosts = {
		'without script': (variant) => inColumns(pastedIframe(FIGURE, variant, site)),
		'with script': (variant) => inColumns(pastedIframe(FIGURE, variant, site)) + script,
		component: ({ name }) => inColumns(`<cited-figure figure="${slug}" variant="${name}"></cited-figure>`) + script,
		'in a sandbox with scripts': (variant) =>
			inColumns(pastedIframe(FIGURE, variant, site, 'sandbox="allow-scripts"')) + script
	} satisfies Record<string, (variant: (typeof VARIANTS)[number]) => string>;

	describe.each(VARIANTS)('in the look “$name”', (variant) => {
		it.each(Object.entries(hosts))('have room %s, and no bars', async (host, body) => {
			await tab().resize({ width: 1280, height: 900 });
			const close = await openEmbeds(tab(), { head: '<link rel="icon" href="data:,">', body: body(variant) });
			const frames = await seenFrames(tab());
			expect(frames.map(({ width }) => width)).toEqual(WIDTHS);
			for (const [place, { width, given, needed: told = Infinity, times }] of frames.entries()) {
				const needed = host === 'without script' ? await neededBy(tab(), place) : told;
				table.push([name, variant.name || 'light', host, width, needed, Math.round(given), times].map(String));
				const most = host === 'without script' ? 1.2 * needed : needed;
				expect(given, `${width} px`).toBeGreaterThanOrEqual(needed);
				expect(Math.floor(given), `${width} px`).toBeLessThanOrEqual(most);
			}
			for (const place of [0, 4, 9]) expect(await tab().runIn(place, barsOf), `${WIDTHS[place]} px`).toEqual([0, 0, 0]);
			expect(await tab().errors()).toEqual([]);
			await close();
		});
	});

	it('tell nothing in a sandbox without scripts, and keep the height that the host gave', async () => {
		const sandbox = `<iframe sandbox src="${site}/embed/${slug}/" width="400" height="300"></iframe>`;
		const close = await openEmbeds(tab(), { body: sandbox });
		const [frame] = await seenFrames(tab());
		expect(frame).toMatchObject({ width: 404, given: 304, times: 0 });
		await close();
	});

	it('are at rest after three messages, when their column changes', async () => {
		const close = await openEmbeds(tab(), { body: `<cited-figure figure="${slug}"></cited-figure>${script}` });
		for (const width of [1000, 640, 400, 700]) {
			const { given, needed, times } = await resized(tab(), { width, height: 900 });
			expect(given, `${width} px`).toBe(needed);
			expect(times, `${width} px`).toBeLessThanOrEqual(3);
		}
		await close();
	});
});

afterAll(() => {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(join(FOLDER, `embeds.${inject('engine')}.csv`), `${table.map((row) => row.join()).join('\n')}\n`);
});
