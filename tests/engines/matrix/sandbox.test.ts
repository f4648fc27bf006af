/** Embeds in a sandbox: where the site knows its address they have their fonts; where they have none, nothing is cut. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteListener } from '../../../src/cli/serve/site';
import { FIGURES } from '../../browser/dataset';
import { openEmbeds } from '../hosts';
import { inEngines } from '../inEngines';

const WIDTHS = [240, 320, 400, 560, 740, 980];

/** The site as it is built with its address: each embed's policy names the origin, too (`embed/document.ts`). */
let known = '';
const server = createServer((request, response) => {
	const [, slug] = /^\/embed\/([a-z0-9-]+)\/$/.exec(request.url ?? '') ?? [];
	if (slug === undefined) return siteListener('build', '')(request, response);
	const html = readFileSync(join('build', 'embed', slug, 'index.html'), 'utf8');
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(html.replace("font-src 'self'", `font-src 'self' ${known}`));
});
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	known = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

/** Runs in an embed: how many of its own faces are loaded, and the texts of its drawing that run out of it. */
async function seenInside(): Promise<{ loaded: number; all: number; cut: readonly string[]; sideways: number }> {
	await document.fonts.ready;
	const faces = [...document.fonts].filter(({ family }) => !family.includes('Fallback'));
	const svg = [...document.querySelectorAll('svg')].find((each) => getComputedStyle(each).display !== 'none');
	const frame = svg?.getBoundingClientRect();
	const texts = [...(svg?.querySelectorAll('text') ?? [])].filter((text) => {
		const { left, right } = text.getBoundingClientRect();
		return !frame || left < frame.left - 1 || right > frame.right + 1;
	});
	const { scrollWidth, clientWidth } = document.documentElement;
	return {
		loaded: faces.filter(({ status }) => status === 'loaded').length,
		all: faces.length,
		cut: texts.map(({ textContent }) => textContent),
		sideways: scrollWidth - clientWidth
	};
}

inEngines('sandboxes', ({ name, site, tab }) => {
	const sandboxed = (home: string) =>
		FIGURES.slice(0, 3).flatMap(({ slug }) =>
			WIDTHS.map(
				(width) =>
					`<iframe sandbox="allow-scripts" src="${home}/embed/${slug}/" width="${width}" height="900"></iframe>`
			)
		);
	async function allSeen(home: string): Promise<readonly Awaited<ReturnType<typeof seenInside>>[]> {
		const frames = sandboxed(home);
		const close = await openEmbeds(tab(), { body: frames.join('') });
		const seen = [];
		for (const place of frames.keys()) seen.push(await tab().runIn(place, seenInside));
		await close();
		return seen;
	}

	it('leave embeds of a site that knows its address all of their fonts', async () => {
		for (const { loaded, all } of await allSeen(known)) {
			expect(all).toBeGreaterThanOrEqual(4);
			expect(loaded).toBe(all);
		}
	});

	it('cut nothing where the site does not know its address, and WebKit has no fonts', async () => {
		for (const [i, { loaded, cut, sideways }] of (await allSeen(site)).entries()) {
			if (name === 'webkit') expect(loaded).toBe(0);
			expect({ cut, sideways }, `${WIDTHS[i % WIDTHS.length]} px`).toEqual({ cut: [], sideways: 0 });
		}
	});
});
