/** Every kind of page at ten widths. */
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { contrast } from '../contrast';
import { inEngines } from '../inEngines';
import { openPage, PAGES, seenPage } from '../pages';

const WIDTHS = [360, 420, 480, 600, 768, 900, 1024, 1280, 1600, 1920];

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
