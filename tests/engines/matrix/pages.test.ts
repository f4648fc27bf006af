/** Every kind of page at ten widths. */
import { describe, expect, it } from 'vitest';
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
