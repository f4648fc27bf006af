import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from './dataset';
import { delayScripts } from './lateScripts';
import { openQuietly } from './openQuietly';

function shownTitles(page: Page): Promise<string[]> {
	return page.locator('article:visible :is(h2, h3)').allTextContents();
}

const status = (page: Page) => page.getByRole('search').getByRole('status');

test('a mistyped word finds the figures that have it, marks it, and counts them', async ({ page }) => {
	await page.goto('');
	await page.getByRole('searchbox', { name: 'Find' }).fill('gazprm');
	const wanted = FIGURES.filter(({ quotes }) => quotes.some(({ quote }) => quote.exact.includes('Gazprom')));
	await expect(status(page)).toHaveText(`${wanted.length} of ${FIGURES.length} figures`);
	expect((await shownTitles(page)).sort()).toEqual(wanted.map(({ title }) => title).sort());
	const marked = () =>
		page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString().toLowerCase()));
	await expect.poll(marked).toContain('gazprom');
	await expect(page).toHaveURL(/\?q=gazprm$/);
});

test('words cannot be typed into the search before it can look for them', async ({ page }) => {
	await delayScripts(page);
	await page.goto('', { waitUntil: 'commit' });
	await page.getByRole('searchbox', { name: 'Find' }).fill('gazprm');
	await expect(status(page)).toHaveText(/^\d+ of \d+ figures$/);
	await expect(page.getByRole('searchbox', { name: 'Find' })).toHaveValue('gazprm');
});

test('a year with another digit is another year', async ({ page }) => {
	await page.goto('?q=2029');
	await expect(page.getByRole('region', { name: 'Nothing found' })).toBeVisible();
});

test('filters go together, each choice says how many it gives, and reload, back and a shared address keep them', async ({
	page
}) => {
	await page.goto('');
	const chip = (name: RegExp) => page.getByRole('search').getByRole('button', { name });
	const energy = FIGURES.filter(({ topics }) => topics.includes('Energy'));
	await expect(chip(/^Energy/)).toHaveText(`Energy ${energy.length}`);
	await chip(/^Energy/).click();
	await expect(status(page)).toHaveText(`${energy.length} of ${FIGURES.length} figures`);
	const disputed = energy.filter(({ standing }) => standing === 'mixed' || standing === 'contradicted');
	await page.getByText('More filters').click();
	await expect(page.getByLabel('Standing').getByRole('option', { name: 'Disputed' })).toHaveText(
		`Disputed (${disputed.length})`
	);
	await chip(/^Disputed/).click();
	await expect(page).toHaveURL(/\?topic=energy&standing=disputed$/);
	await expect(status(page)).toHaveText(`${disputed.length} of ${FIGURES.length} figures`);

	await page.reload();
	await expect(status(page)).toHaveText(`${disputed.length} of ${FIGURES.length} figures`);
	await expect(chip(/^Disputed/)).toHaveAttribute('aria-pressed', 'true');
	await page.goBack();
	await expect(chip(/^Disputed/)).toHaveAttribute('aria-pressed', 'false');
	await expect(status(page)).toHaveText(`${energy.length} of ${FIGURES.length} figures`);
	await page.goBack();
	await expect(chip(/^All/)).toHaveAttribute('aria-pressed', 'true');
	await expect(status(page)).toHaveText(`${FIGURES.length} figures`);
});

test('a figure is found by what other sources say of it', async ({ page }) => {
	await page.goto('');
	await page.getByRole('searchbox', { name: 'Find' }).fill('customs');
	const wanted = FIGURES.filter(({ evidence }) =>
		evidence.some(({ checks }) =>
			checks.some(({ label, publisher, words }) => /customs/i.test(`${label} ${publisher} ${words}`))
		)
	);
	expect(wanted.length).toBeGreaterThan(0);
	await expect(status(page)).toHaveText(`${wanted.length} of ${FIGURES.length} figures`);
});

test('every facet filters by its value in the address', async ({ page }) => {
	const derived = FIGURES.filter(({ evidence }) => evidence.some(({ basis }) => basis === 'derived'));
	const bars = FIGURES.filter(({ type }) => type === 'bar');
	const source = FIGURES[0]?.sources[0]?.id ?? '';
	const speaker = FIGURES[0]?.quotes[0]?.quote.speaker.name ?? '';
	const spoken = FIGURES.filter(({ quotes }) => quotes.some(({ quote }) => quote.speaker.name === speaker));
	for (const [search, count] of [
		['basis=derived', derived.length],
		['type=bar', bars.length],
		[`source=${source}`, FIGURES.length],
		[`speaker=${speaker.toLowerCase().replaceAll(' ', '-')}`, spoken.length]
	] as const) {
		await page.goto(`?${search}`);
		await expect(status(page), search).toHaveText(`${count} of ${FIGURES.length} figures`);
	}
});

test('no result tells why, and each way back finds as many as it says', async ({ page }) => {
	await page.goto('?q=gazprom&topic=diplomacy');
	const nothing = page.getByRole('region', { name: 'Nothing found' });
	await expect(nothing.getByRole('heading')).toHaveText('No figure has the words “gazprom” and topic “Diplomacy”');
	const count = FIGURES.filter(({ topics }) => topics.includes('Diplomacy')).length;
	await nothing.getByRole('button', { name: `Without the words: ${count} figures` }).click();
	await expect(status(page)).toHaveText(`${count} of ${FIGURES.length} figures`);
	await expect(page).toHaveURL(/\?topic=diplomacy$/);

	await page.goto('?topic=sports');
	await expect(nothing).toContainText('No figure at all has the topic “sports”.');
	await nothing.getByRole('button', { name: /Show all/ }).click();
	expect(await shownTitles(page)).toHaveLength(FIGURES.length);
	await expect(page).toHaveURL(/\/$/);
});

test('the index is loaded when it is first needed', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openQuietly(page, '');
	expect(asked.filter((path) => path.includes('/search/'))).toEqual([]);
	await page.getByRole('searchbox').focus();
	await expect.poll(() => asked.filter((path) => path.includes('/search/'))).toHaveLength(1);
});
