/**
 * Pictures of the same places in each browser, for people to look at: `npx tsx tests/engines/layBeside.ts` lays them side by
 * side.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT_EMBED } from '../../../src/lib/site/embed/variants';
import { FIGURES } from '../../browser/dataset';
import { openHost } from '../../browser/hosts/host';
import { pastedIframe } from '../embeds';
import { inEngines } from '../inEngines';
import { openPage, PAGES } from '../pages';
import { FOLDER } from '../pictures';

const WIDTHS = [360, 768, 1280, 1920];
/** No window is higher. What is below is not in the picture. */
const HIGHEST = 3600;

/** How high each place is in the browsers so far, in px, by its name. */
const heights = new Map<string, number[]>();

beforeAll(() => {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
});

inEngines('pictures', ({ name: engine, site, tab }) => {
	/** Takes a picture of all of the page at each width; its name has the width. */
	async function take(name: string): Promise<void> {
		for (const width of WIDTHS) {
			await tab().resize({ width, height: 900 });
			const height = await tab().run(async () => {
				await document.fonts.ready;
				// What waits to be laid out until it is near has a height of its own then only.
				for (const later of document.querySelectorAll<HTMLElement>('.later')) later.style.contentVisibility = 'visible';
				return document.documentElement.scrollHeight;
			});
			await tab().resize({ width, height: Math.min(HIGHEST, height) });
			await tab().run(
				() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))
			);
			const key = `${name}-${width}`;
			writeFileSync(join(FOLDER, `${key}.${engine}.png`), await tab().picture());
			heights.set(key, [...(heights.get(key) ?? []), height]);
		}
	}

	describe.each(Object.entries(PAGES))('of the page %s', (kind, path) => {
		it.each(['light', 'dark'])('are taken, %s', async (theme) => {
			await openPage(tab(), `${site}/${path}`);
			await tab().run((chosen) => void (document.documentElement.dataset.theme = chosen), theme);
			await take(`${kind.replace(' ', '-')}-${theme}`);
		});
	});

	it('are taken of all figures as embeds, pasted in a column', async () => {
		const body = FIGURES.map((figure) => pastedIframe(figure, LIGHT_EMBED, site));
		const host = await openHost({
			head: '<meta name="viewport" content="width=device-width">',
			body: body.join('<hr>')
		});
		await tab().open(host.url);
		await take('embeds');
		await host.close();
	});
});

describe('a page', () => {
	it('is as high in each browser as in Chromium, but for a line here and there', () => {
		const odd: string[] = [];
		for (const [name, [first = 0, ...others]] of heights)
			for (const height of others)
				if (Math.abs(height - first) > 0.03 * first) odd.push(`${name}: ${height} for ${first}`);
		expect(odd).toEqual([]);
	});
});
