import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FIGURES } from './dataset';

const current = FIGURES.find(({ status, versions }) => status === 'published' && versions.length > 0);
/** Only the second article has such figures: CITED_FIGURES_DATA=tests/fixtures/island/dataset. */
const older = FIGURES.find(({ status, versions }) => status === 'published' && versions.length > 1);
const withdrawn = FIGURES.find(({ status, versions }) => status === 'withdrawn' && versions.length > 0);

test('the snippets follow the figure or stay with its version, as the author chooses, and so does the preview', async ({
	page
}) => {
	test.skip(!current, 'no figure of this dataset was published');
	const { slug = '', versions = [] } = current ?? {};
	const number = versions.length;
	await page.goto(`figures/${slug}/#embed`);
	const embed = page.locator('#embed');
	const snippets = embed.locator('pre');
	const preview = embed.locator('iframe');
	await expect(preview).toHaveAttribute('src', new RegExp(`/embed/${slug}/brief/$`));
	await embed.getByRole('radio', { name: 'dark', exact: true }).check();
	await expect(preview).toHaveAttribute('src', new RegExp(`/embed/${slug}/brief/dark/$`));
	await embed.getByRole('radio', { name: `this version, ${number}` }).check();
	await expect(preview).toHaveAttribute('src', new RegExp(`/embed/${slug}/v${number}/$`));
	await expect(embed.getByRole('radio', { name: 'dark', exact: true })).toBeDisabled();
	const codes = await snippets.allTextContents();
	expect(codes.length).toBeGreaterThan(8);
	for (const code of codes)
		expect(code, code).toMatch(new RegExp(`/${slug}/v${number}\\b|version="${number}"|${slug}-v${number}\\.png`));
	expect(codes.join()).not.toContain('color-scheme:dark');
	expect(codes.join()).not.toContain('-dark.png');
	await embed.getByRole('radio', { name: 'live' }).check();
	await expect(preview).toHaveAttribute('src', new RegExp(`/embed/${slug}/brief/dark/$`));
});

test('a pinned embed of the current version says of which day it is, and nothing above its drawing', async ({
	page
}) => {
	test.skip(!current, 'no figure of this dataset was published');
	await page.goto(`embed/${current?.slug ?? ''}/v${current?.versions.length ?? 0}/`);
	await expect(page.locator('svg:visible text').filter({ hasText: 'as of' })).toHaveCount(1);
	await expect(page.getByRole('note')).toHaveCount(0);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

for (const { figure, state, says, link } of [
	{ figure: older, state: 'an older version', says: /^(Superseded|Corrected) on \d/, link: 'See the current version' },
	{ figure: withdrawn, state: 'a withdrawn figure', says: /^Withdrawn on \d/, link: 'See why' }
])
	test(`a pinned embed of ${state} says so above its drawing, not in it, and leads to the figure’s page`, async ({
		page
	}) => {
		test.skip(!figure, `this dataset lacks ${state}`);
		await page.goto(`embed/${figure?.slug ?? ''}/v1/`);
		const note = page.getByRole('note');
		await expect(note).toHaveText(says);
		const drawing = page.locator('svg:visible').first();
		const bottom = ((box) => (box?.y ?? 0) + (box?.height ?? 0))(await note.boundingBox());
		expect(bottom).toBeLessThanOrEqual((await drawing.boundingBox())?.y ?? 0);
		expect(await drawing.textContent()).not.toMatch(/Superseded|Corrected|Withdrawn/);
		await expect(note.getByRole('link', { name: link })).toHaveAttribute(
			'href',
			new RegExp(`/figures/${figure?.slug ?? ''}/$`)
		);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
