/** Where the eye and the focus are after a step, forth and back. */
import { expect, test, type Page } from '@playwright/test';
import { begin, CITED, number, take } from './deskPage';

const focused = (page: Page, selector: string) => expect(page.locator(selector)).toBeFocused();

test('on a telephone the figure stands below the number that was pointed at, in sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await begin(page);
	const rows = page.locator('.numbers fieldset label:visible');
	const all = await rows.count();
	await number(page, '300 ships').click();
	await expect(rows).toHaveCount(1);
	await expect(page.locator('.picture .drawing')).toContainText('300');
	await expect
		.poll(() =>
			page.locator('.picture .drawing').evaluate((drawing) => innerHeight - drawing.getBoundingClientRect().top)
		)
		.toBeGreaterThan(150);
	await page.getByRole('button', { name: 'Other numbers' }).click();
	await expect(rows).toHaveCount(all);
	await focused(page, '[name="desk-number"]:checked');
	// By keys all stay, to go on among them.
	await page.keyboard.press('ArrowDown');
	await expect(rows).toHaveCount(all);
});

test('a step that is taken back leads back to where it was made, and keys go on from there', async ({ page }) => {
	await begin(page);
	await page.locator('#desk-title').fill('Ferries carried a record 240,000 passengers');
	await page.locator('#desk-subject').fill('Ferries');
	await number(page, '300 ships').click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await focused(page, '[name="desk-number"]:checked');
	await expect(page.locator('.numbers :checked + span')).toContainText('240,000');
	await page.keyboard.press('Control+z');
	await focused(page, '#desk-subject');
	await page.keyboard.press('Control+z');
	await focused(page, '#desk-title');
	await expect(page.locator('#desk-title')).toHaveValue(/^The island’s ferries/u);
	await page.keyboard.press('Control+Shift+z');
	await focused(page, '#desk-title');
	await expect(page.locator('#desk-title')).toHaveValue(/^Ferries carried/u);
	// Whoever types has the field’s own undo.
	await page.locator('#desk-title').pressSequentially('!');
	await page.keyboard.press('Control+z');
	await expect(page.locator('#desk-subject')).toHaveValue(/island/u);
});

test('after the last answer the focus is at the way out', async ({ page }) => {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await number(page, 'could reach').click();
	const ask = page.locator('.question.must').filter({ hasText: 'could' });
	await ask.getByRole('button', { name: 'A forecast' }).press('Enter');
	for (const more = page.locator('.question.must'); (await more.count()) > 0;) {
		await page.keyboard.press('Enter');
		await page.waitForTimeout(100);
	}
	await expect(take(page, /^Report/)).toBeFocused();
});
