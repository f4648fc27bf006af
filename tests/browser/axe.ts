/** What axe finds on a page (WCAG 2.2 AA), by the width of the window and the theme. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DATASET, FIGURES } from './dataset';

export type Seen = readonly [width: 360 | 1280, theme: 'light' | 'dark'];

const first = FIGURES[0]?.slug ?? '';
const disputed = FIGURES.find(({ standing }) => standing === 'contradicted')?.slug ?? first;
const source = DATASET.sources[0]?.id ?? '';

/** One page of each kind, and the embed. */
export const PATHS = [
	'',
	'?q=zzzz',
	`figures/${first}/`,
	`figures/${first}/#table`,
	`figures/${first}/#sources`,
	`figures/${disputed}/`,
	`sources/${source}/`,
	'sources/',
	'data/',
	'desk/',
	`embed/${first}/`,
	'404.html'
];

/** @param isWhole all that axe knows, or contrast alone: colours depend on the theme, all else on the width */
export async function foundByAxe(
	page: Page,
	path: string,
	all: readonly Seen[],
	isWhole: boolean
): Promise<readonly string[]> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	const found: string[] = [];
	for (const [width, colorScheme] of all) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		// A page's frames are looked at on their own; so axe may do all in the page, which takes half the time.
		const axe = new AxeBuilder({ page })
			.setLegacyMode()
			.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
			.exclude('iframe');
		const { violations } = await (isWhole ? axe : axe.withRules('color-contrast')).analyze();
		for (const { id, nodes } of violations)
			found.push(...nodes.map(({ html }) => `${width} ${colorScheme} ${id}: ${html}`));
	}
	return found;
}
