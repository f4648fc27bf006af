/** Readers who have set their browser to letters twice as large get them, and pages that are laid out for them. */
import { expect, test } from '@playwright/test';
import { FIGURES } from './dataset';

const PATHS = [
	'',
	'figures/',
	`figures/${FIGURES[0]?.slug}/`,
	'sources/',
	'data/',
	'check/',
	'report/',
	'desk/',
	'404.html'
];

for (const width of [360, 1280])
	for (const path of PATHS)
		test(`“/${path}” holds letters of twice the size at ${width} px`, async ({ page, context }) => {
			await page.setViewportSize({ width, height: 800 });
			const measure = () =>
				page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					const [header, title] = ['header', 'h1'].map((name) => document.querySelector(name)?.getBoundingClientRect());
					const said = [...document.querySelectorAll('main :is(p, li, button, summary, label, td, th, h1, h2, h3)')];
					const sizes = said
						.filter((element) => element.checkVisibility())
						.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
					return { over: scrollWidth - clientWidth, header: header?.height, title: title?.width ?? 0, sizes };
				});
			await page.goto(path);
			const usual = await measure();
			const session = await context.newCDPSession(page);
			await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
			await page.goto(path);
			const large = await measure();
			expect(large.over).toBe(0);
			expect(large.header).toBeLessThanOrEqual(64);
			// Never a letter on each line.
			expect(large.title).toBeGreaterThan(200);
			// Titles may grow less, since they are large.
			expect(Math.min(...large.sizes)).toBeGreaterThanOrEqual(2 * Math.min(...usual.sizes) - 0.1);
		});
