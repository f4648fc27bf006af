/** WCAG 2.2 AA on every kind of page, at a narrow and a wide width, in both themes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DATASET, FIGURES } from './dataset';

const first = FIGURES[0]?.slug ?? '';
const disputed = FIGURES.find(({ standing }) => standing === 'contradicted')?.slug ?? first;
const source = DATASET.sources[0]?.id ?? '';

const PATHS = [
	'',
	'?q=zzzz',
	`figures/${first}/`,
	`figures/${first}/#table`,
	`figures/${first}/#sources`,
	`figures/${disputed}/`,
	`sources/${source}/`,
	'sources/',
	'data/',
	`embed/${first}/`,
	'404.html'
];

for (const path of PATHS) {
	test(`axe finds nothing on “/${path}”, narrow and wide, light and dark`, async ({ page }) => {
		// A page's frames are looked at on their own; so axe may do all in the page, which takes half the time.
		const axe = () =>
			new AxeBuilder({ page })
				.setLegacyMode()
				.options({ rules: { 'target-size': { enabled: true } } })
				.exclude('iframe');
		const found: string[] = [];
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		for (const width of [360, 1280])
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				// Colours depend on the theme, all else on the width alone.
				const whole = (width === 360) === (colorScheme === 'light');
				const { violations } = await (whole ? axe() : axe().withRules('color-contrast')).analyze();
				found.push(
					...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${width} ${colorScheme} ${id}: ${html}`))
				);
			}
		expect(found).toEqual([]);
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
	await page.goto(`figures/${first}/#sources`);
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
