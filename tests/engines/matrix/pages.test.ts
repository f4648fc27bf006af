/** Every kind of page at ten widths. */
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { contrast } from '../contrast';
import { inEngines } from '../inEngines';
import { openPage, PAGES, seenPage } from '../pages';

const WIDTHS = [360, 420, 480, 600, 768, 900, 1024, 1280, 1600, 1920];

/** Runs in a page: how many words of 4 to 13 letters its tables have, and those that stand on two lines. */
function wordsOfTables(): { words: number; broken: string[] } {
	const seen = { words: 0, broken: new Array<string>() };
	const range = document.createRange();
	for (const cell of document.querySelectorAll('td')) {
		const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode())
			for (const { 0: word, index } of (text.textContent ?? '').matchAll(/(?<![^\s(])[a-z]{4,13}(?![^\s),.;])/gi)) {
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				seen.words += 1;
				if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) seen.broken.push(word);
			}
	}
	return seen;
}

inEngines('pages', ({ site, tab }) => {
	it('tell of errors, where they have any', async () => {
		await openPage(tab(), `${site}/${PAGES.figure}`);
		await tab().run(async () => {
			// eslint-disable-next-line no-console -- it shall be heard
			console.error('said');
			setTimeout(() => {
				throw new Error('thrown');
			});
			void Promise.reject(new Error('rejected'));
			await new Promise((resolve) => setTimeout(resolve, 300));
		});
		const told = (await tab().errors()).join();
		for (const error of ['said', 'thrown', 'rejected']) expect(told).toContain(error);
	});

	it.each([
		['dashboard', 'light'],
		['dashboard', 'dark'],
		['check', 'light'],
		['check', 'dark']
	] as const)('tell legibly in the field of %s what may be typed there, %s', async (kind, theme) => {
		await openPage(tab(), `${site}/${PAGES[kind]}`);
		await tab().resize({ width: 1280, height: 1000 });
		const box = await tab().run((chosen) => {
			document.documentElement.dataset.theme = chosen;
			const field = document.querySelector('[placeholder]');
			field?.scrollIntoView({ block: 'center' });
			const { left = 0, right = 0, top = 0, bottom = 0 } = field?.getBoundingClientRect() ?? {};
			return [left, right, top, bottom].map(Math.round);
		}, theme);
		const { data, width, channels } = decode(await tab().picture());
		// Inside of its border.
		const [left = 0, right = 0, top = 0, bottom = 0] = box;
		const colours = Array.from({ length: bottom - top - 12 }, (_, row) =>
			Array.from({ length: right - left - 12 }, (_, column) => {
				const at = ((top + 6 + row) * width + left + 6 + column) * channels;
				return [...data.slice(at, at + 3)];
			})
		).flat();
		const [ground = []] = colours;
		expect(Math.max(...colours.map((colour) => contrast(ground, colour)))).toBeGreaterThan(4.5);
	});

	it('break no word of common length in a table', async () => {
		await openPage(tab(), `${site}/${PAGES.data}`);
		await tab().resize({ width: 360, height: 1000 });
		const { words, broken } = await tab().run(wordsOfTables);
		expect(words).toBeGreaterThan(100);
		expect(broken).toEqual([]);
	});

	describe.each(Object.entries(PAGES))('of kind %s', (_, path) => {
		it('start, show one drawing in each place, cut nothing at ten widths, and have no error to tell', async () => {
			await openPage(tab(), `${site}/${path}`);
			for (const width of WIDTHS) {
				await tab().resize({ width, height: 1000 });
				const seen = await tab().run(seenPage);
				expect(seen, `${width} px`).toEqual({ width, asleep: 0, drawn: seen.drawn.map(() => 1), sideways: 0, cut: [] });
			}
			expect(await tab().errors()).toEqual([]);
		});
	});
});

inEngines(
	'pages in a system without a language',
	({ name, site, tab }) => {
		it.skipIf(name !== 'webkit')('start where the browser calls its language “C”', async () => {
			for (const path of Object.values(PAGES)) {
				await openPage(tab(), `${site}/${path}`);
				expect(await tab().run(() => navigator.language)).toBe('C');
				expect((await tab().run(seenPage)).asleep, path).toBe(0);
			}
			expect(await tab().errors()).toEqual([]);
		});
	},
	{ posixLocale: 'C.UTF-8' }
);
