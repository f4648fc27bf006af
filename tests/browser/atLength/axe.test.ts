/** WCAG 2.2 AA on every kind of page: narrow and light, wide and dark. The other way round, by contrast: `atLength/`. */
import { expect, test } from '@playwright/test';
import { foundByAxe, PATHS } from '../axe';
import { FIGURES } from '../dataset';

for (const path of PATHS) {
	test(`axe finds nothing on “/${path}”, narrow and light, wide and dark`, async ({ page }) => {
		const all = [
			[360, 'light'],
			[1280, 'dark']
		] as const;
		expect(await foundByAxe(page, path, all, true)).toEqual([]);
	});
}

test('headings go down one level at a time, below one heading of the page', async ({ page }) => {
	for (const path of PATHS) {
		await page.goto(path);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((headings) =>
				headings.filter((each) => each.checkVisibility()).map((each) => Number(each.tagName.slice(1)))
			);
		expect(
			levels.filter((level) => level === 1),
			path
		).toHaveLength(1);
		const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
		expect(jumps, path).toEqual([]);
	}
});

test('the page’s language and direction are named, and those of every quote', async ({ page }) => {
	await page.goto(`figures/${FIGURES[0]?.slug}/#sources`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	for (const quote of await page.locator('q').all()) {
		// Empty where the record of another source does not name it: unknown, and not the page's.
		await expect(quote).toHaveAttribute('lang', /^([a-z]{2,3}(-|$)|$)/);
		await expect(quote).toHaveAttribute('dir', 'auto');
	}
});

test('nothing moves for those who want no motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of PATHS) {
		await page.goto(path);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
					return /[1-9]/.test(transitionDuration + animationDuration) || scrollBehavior === 'smooth';
				})
				.map((element) => element.outerHTML.slice(0, 80))
		);
		expect(moving, path).toEqual([]);
	}
});
