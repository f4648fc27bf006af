/**
 * Pictures of the same places in each browser, for people to look at: `npx tsx tests/engines/layBeside.ts` lays them side by
 * side.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT_EMBED, VARIANTS } from '../../src/lib/site/embed/variants';
import { FIGURES } from '../browser/dataset';
import { openHost } from '../browser/hosts/host';
import { pastedIframe } from './embeds';
import { inEngines } from './inEngines';
import { openPage, PAGES } from './pages';
import { FOLDER } from './pictures';

const WIDTHS = [360, 768, 1280, 1920];
/** No window is higher. What is below is not in the picture. */
const HIGHEST = 3600;

/** Runs in a page: our own faces that could not be loaded. */
async function facesThatFailed(): Promise<readonly string[]> {
	await document.fonts.ready;
	const failed = [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes('Fallback'));
	return failed.map(({ family }) => family);
}

inEngines(
	'pictures',
	({ name: engine, site, tab }) => {
		beforeAll(() => {
			mkdirSync(FOLDER, { recursive: true });
			for (const name of readdirSync(FOLDER)) if (name.endsWith(`.${engine}.png`)) rmSync(join(FOLDER, name));
		});

		/** Waits until the frames in the picture, which other processes lay out, are as wide inside as outside; at most 10 s each. */
		async function framesFollow(): Promise<void> {
			const widths = await tab().run(() =>
				[...document.querySelectorAll('iframe')].map((frame) =>
					frame.getBoundingClientRect().top < innerHeight ? frame.clientWidth : 0
				)
			);
			for (const [place, width] of widths.entries())
				if (width > 0)
					await tab().runIn(
						place,
						async (outside) => {
							for (let tries = 0; tries < 200 && innerWidth !== outside; tries += 1)
								await new Promise((resolve) => setTimeout(resolve, 50));
						},
						width
					);
		}

		/** Takes a picture of all of the page at each width; its name has the width. */
		async function take(name: string): Promise<void> {
			for (const width of WIDTHS) {
				await tab().resize({ width, height: 900 });
				expect(await tab().run(facesThatFailed), `${width} px`).toEqual([]);
				const height = await tab().run(() => {
					// What waits to be laid out until it is near has a height of its own then only.
					for (const later of document.querySelectorAll<HTMLElement>('.later'))
						later.style.contentVisibility = 'visible';
					return document.documentElement.scrollHeight;
				});
				await tab().resize({ width, height: Math.min(HIGHEST, height) });
				await framesFollow();
				await tab().run(
					() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))
				);
				writeFileSync(join(FOLDER, `${name}-${width}.${engine}.png`), await tab().picture());
			}
		}

		describe.each(Object.entries(PAGES))('of the page %s', (kind, path) => {
			it.each(['light', 'dark'])('are taken, %s', async (theme) => {
				await openPage(tab(), `${site}/${path}`);
				await tab().run((chosen) => void (document.documentElement.dataset.theme = chosen), theme);
				await take(`${kind.replace(' ', '-')}-${theme}`);
			});
		});

		/** On a page that is light or dark as the look is. */
		async function takeEmbeds(name: string, variant: (typeof VARIANTS)[number]): Promise<void> {
			const body = FIGURES.map((figure) => pastedIframe(figure, variant, site));
			const ground = variant.theme === 'dark' ? '<style>html { background: #14161a }</style>' : '';
			const host = await openHost({
				head: `<meta name="viewport" content="width=device-width">${ground}`,
				body: body.join('<hr>')
			});
			await tab().open(host.url);
			await take(name);
			await host.close();
		}

		it('are taken of all figures as embeds, pasted in a column', () => takeEmbeds('embeds', LIGHT_EMBED));

		it.each(VARIANTS.filter(({ depth }) => depth === 'brief'))('and of the brief ones, “$name”', (variant) =>
			takeEmbeds(`embeds-${variant.name.replace('/', '-')}`, variant)
		);
	},
	{ hasDesktop: true }
);
