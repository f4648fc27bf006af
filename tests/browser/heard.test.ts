/** What those hear who do not see it, by Chromium’s own tree: caveat, standing and note, each once. */
import { expect, test, type Page } from '@playwright/test';
import { caveatsOf } from '../../src/lib/figure/footNotes';
import { standingWords } from '../../src/lib/sentences/figureStanding';
import { FIGURES } from './dataset';

/** The names of all that is heard on a page, in its order. */
async function heardOn(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
		nodes: { ignored: boolean; role?: { value: unknown }; name?: { value: unknown } }[];
	};
	const told = nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox');
	return told.flatMap(({ name }) => (typeof name?.value === 'string' && name.value !== '' ? [name.value] : []));
}

for (const figure of FIGURES) {
	const notes = [...new Set([...caveatsOf(figure), ...(figure.note ? [figure.note] : [])])];

	test(`the embed of ${figure.slug} says its standing and each of its notes once, and no piece of a drawing`, async ({
		page
	}) => {
		await page.goto(`embed/${figure.slug}/`);
		const heard = await heardOn(page);
		for (const said of [standingWords(figure), ...notes]) expect(heard.filter((name) => name === said)).toHaveLength(1);
		expect(heard.filter((name) => name.startsWith('Source: '))).toEqual([]);
	});

	test(`the page of ${figure.slug} says each of its notes once, and a claim’s words are one button`, async ({
		page
	}) => {
		await page.goto(`figures/${figure.slug}/#chart`);
		const buttons = page.locator('#chart q mark[role="button"]');
		await expect(buttons.first()).toBeVisible();
		const heard = await heardOn(page);
		for (const said of notes) expect(heard.filter((name) => name === said)).toHaveLength(1);
		const claims = await buttons.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['words'] ?? ''));
		expect(new Set(claims).size).toBe(claims.length);
		// Each at its number, not at a “last week” beside it.
		expect(await buttons.evaluateAll((all) => all.filter((each) => !each.hasAttribute('data-number')).length)).toBe(0);
	});
}

test('a card of the dashboard is heard in twelve lines at most, its quote and its picture whole', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-island="Linked"]')).toHaveCount(0);
	for (const figure of FIGURES) {
		const card = page.locator(`article[data-slug="${figure.slug}"]`);
		const lines = (await card.ariaSnapshot()).split('\n');
		const depth = (line = '') => line.search(/\S/);
		// What has something below it is heard by that; addresses are not read, and strong words are with their sentence.
		const heard = lines
			.filter((line) => !/- (\/url|strong):/.test(line))
			.filter((line, i, all) => depth(all[i + 1]) <= depth(line) && line.trim() !== '- status');
		expect(heard.length, heard.join('\n')).toBeLessThanOrEqual(12);
		expect(heard.filter((line) => /- '?img /.test(line))).toHaveLength(1);
		// Its lines have plain spaces alone.
		for (const said of await card.locator('q').allTextContents())
			expect(heard.some((line) => line.includes(said.replaceAll(/\s+/g, ' ')))).toBe(true);
	}
});
