/** Drafts of the desk: kept as they grow, gone on with, told apart between tabs, and forgotten. */
import { expect, test, type Page } from '@playwright/test';
import type { KeptDraft } from '../../src/lib/site/desk/kept';
import { begin, CITED, number, open, paste, saved, take, TEXT } from './deskPage';

const bar = (page: Page) => page.locator('.desk-bar [role=status]');
const title = (page: Page) => page.getByLabel('Title of the figure');
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).first().click();

/** Everything that is kept, as the browser has it. */
const kept = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<readonly KeptDraft[]>((resolve) => {
				const asked = indexedDB.open('cited-figures:desk');
				asked.onsuccess = () => {
					const all = asked.result.transaction('drafts').objectStore('drafts').getAll();
					all.onsuccess = () => {
						asked.result.close();
						resolve(all.result);
					};
				};
			})
	);

/** How many steps are kept that can be taken back, and forth again: a page that is left sooner loses what is on its way. */
const keptSteps = async (page: Page) => {
	const [draft] = await kept(page);
	return [draft?.steps.past.length, draft?.steps.future.length];
};

test('each step is kept as it happens, in the middle of a word too, and can be taken back after closing', async ({
	page
}) => {
	await begin(page);
	const drafted = await title(page).inputValue();
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await title(page).fill('The isl');
	await number(page, '300 ships').click();
	await expect.poll(() => keptSteps(page)).toEqual([3, 0]);
	await page.reload();
	await goOn(page);
	await expect(page.getByLabel('Who says it, where, when')).toHaveValue(CITED);
	await expect(number(page, '300 ships').getByRole('radio')).toBeChecked();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(title(page)).toHaveValue('The isl');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(title(page)).toHaveValue(drafted);
	await expect.poll(() => keptSteps(page)).toEqual([1, 2]);
	await page.reload();
	await goOn(page);
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(title(page)).toHaveValue('The isl');
});

test('the shelf holds the drafts of several texts, finds words in all of them, and goes on where a text was left', async ({
	page
}) => {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await saved(page, () => take(page, /^Report/).click());
	await page.getByRole('button', { name: 'Another text' }).click();
	await paste(page, 'The coast has 70 ports. They handled 240,000 passengers in 2020, said the harbour office.');
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await page.getByRole('button', { name: 'Another text' }).click();
	const drafts = page.locator('.drafts li');
	await expect(drafts).toHaveCount(2);
	const search = page.getByRole('searchbox', { name: 'Search your drafts' });
	await search.fill('240,000 PASSENGERS');
	await expect(drafts).toHaveCount(2);
	// What was taken away comes first, though the other was worked on later.
	await expect(drafts.first()).toContainText('Taken as a picture');
	await search.fill('ports coast');
	await expect(drafts).toHaveCount(1);
	await expect(drafts.locator('mark')).toHaveText('ports');
	await search.fill('nothing of that kind');
	await expect(drafts).toHaveText('No draft has these words.');
	await paste(page, TEXT);
	await expect(page.locator('.told').first()).toContainText('You have worked on this text before');
	await expect(page.getByLabel('Who says it, where, when')).toHaveValue(CITED);
	expect(await kept(page)).toHaveLength(2);
});

test('“Don’t keep” and “Forget everything” forget at one press', async ({ page }) => {
	await begin(page);
	expect(await kept(page)).toHaveLength(1);
	await page.getByRole('button', { name: 'Don’t keep' }).click();
	await expect(bar(page)).toHaveText('Not kept: it is gone when the page is left.');
	await number(page, '300 ships').click();
	await expect.poll(() => kept(page)).toHaveLength(0);
	await page.getByRole('button', { name: 'Another text' }).click();
	await paste(page, TEXT);
	await expect.poll(() => kept(page)).toHaveLength(1);
	await page.getByRole('button', { name: 'Forget everything' }).click();
	await expect(page.locator('#desk-text')).toBeVisible();
	await expect(page.getByText('Your drafts')).toHaveCount(0);
	expect(await kept(page)).toHaveLength(0);
});

test('a draft’s file holds the text and every step, and opened elsewhere it is the same draft', async ({
	page,
	browser
}) => {
	await begin(page);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await title(page).fill('Over 240,000 came');
	const file = await saved(page, () => page.getByRole('button', { name: 'Save the draft' }).click());
	expect(file.name).toMatch(/\.draft\.json$/);
	const other = await browser.newPage();
	await open(other);
	await other.locator('input[type=file]').setInputFiles({
		name: file.name,
		mimeType: 'application/json',
		buffer: Buffer.from(file.bytes)
	});
	await expect(title(other)).toHaveValue('Over 240,000 came');
	const again = await saved(other, () => other.getByRole('button', { name: 'Save the draft' }).click());
	expect(new TextDecoder().decode(again.bytes)).toBe(new TextDecoder().decode(file.bytes));
	const [here] = await kept(page);
	const [there] = await kept(other);
	const content = (draft: object | undefined) => ({ ...draft, at: 0, revision: 0 });
	expect(content(there)).toEqual(content(here));
	await other.close();
});

test('a colleague ticks by name that the words were compared; the tick comes back with the draft, and is of those words alone', async ({
	page,
	browser
}) => {
	await begin(page);
	await number(page, '300 ships').click();
	const bring = async (to: Page, { name, bytes }: Awaited<ReturnType<typeof saved>>) =>
		to.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
	const save = (from: Page) => saved(from, () => from.getByRole('button', { name: 'Save the draft' }).click());
	const sent = await save(page);
	const colleague = await browser.newPage();
	await open(colleague);
	await bring(colleague, sent);
	await colleague.getByRole('button', { name: 'Words compared with the publication?' }).click();
	const box = colleague.getByRole('group', { name: 'Words compared', exact: true });
	await expect(box.getByRole('checkbox')).toBeDisabled();
	await expect(box.getByLabel('Name')).toBeFocused();
	await colleague.keyboard.insertText('Ben Example');
	await box.getByRole('checkbox').check();
	await expect(box.getByRole('status')).toContainText('Ben Example has compared them with the publication');
	const back = await save(colleague);
	expect((JSON.parse(new TextDecoder().decode(back.bytes)) as KeptDraft).reviewed).toMatchObject([
		{ by: 'Ben Example' }
	]);
	await colleague.close();
	await page.getByRole('button', { name: 'Another text' }).click();
	await bring(page, back);
	const here = page.getByRole('group', { name: 'Words compared', exact: true });
	await expect(here.getByRole('status')).toContainText('Ben Example has compared them');
	expect(await kept(page)).toHaveLength(1);
	await expect(page.locator('.picture').first()).toContainText('not compared with the publication');
	await number(page, 'rose from 12').click();
	await expect(here.getByRole('checkbox')).not.toBeChecked();
	const edited = new TextDecoder()
		.decode(back.bytes)
		.replace(/("reviewed": \[\s*\{\s*"id": "\w+",\s*"quote": ")/u, '$1Almost ');
	await page.getByRole('button', { name: 'Another text' }).click();
	await bring(page, { ...back, bytes: new TextEncoder().encode(edited) });
	await number(page, '300 ships').click();
	await expect(here.getByRole('status')).toContainText('Ben Example compared other words');
	await expect(here.getByRole('checkbox')).not.toBeChecked();
});

for (const [what, file, answer] of [
	['another JSON', '{"name": "x"}', 'no draft of the desk'],
	['a draft of a newer program', '{"draft": "x", "schema": 7}', 'of a newer program (schema 7'],
	['a doctored draft', '{"draft": "x", "schema": 1, "text": "x"}', 'cannot be read']
] as const)
	test(`${what} is answered in place`, async ({ page }) => {
		await open(page);
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
		await expect(page.locator('.told')).toContainText(answer);
	});

test('two tabs on one draft: nothing is overwritten, and whoever works there chooses', async ({ page, context }) => {
	await begin(page);
	const other = await context.newPage();
	await open(other);
	await goOn(other);
	await expect(number(other, '300 ships')).toBeVisible();
	await expect(bar(page)).toContainText('Kept in this browser');
	await number(other, '300 ships').click();
	await expect(bar(page)).toContainText('changed in another tab');
	await number(page, 'rose from 12').click();
	await page.getByRole('button', { name: 'Keep both' }).click();
	await expect(bar(page)).toContainText('Kept in this browser');
	await expect.poll(() => kept(page)).toHaveLength(2);
	await number(other, '473 ships').click();
	await expect(bar(other)).toContainText('Kept in this browser');
	const chosen = ({ steps }: KeptDraft) => steps.now.chosen;
	expect(new Set((await kept(page)).map(chosen)).size).toBe(2);
});

test('the other tab’s steps can be taken over, and what was forgotten there is not kept again unasked', async ({
	page,
	context
}) => {
	await begin(page);
	const other = await context.newPage();
	await open(other);
	await goOn(other);
	await number(other, '300 ships').click();
	await page.getByRole('button', { name: 'Take the other tab’s' }).click();
	await expect(number(page, '300 ships').getByRole('radio')).toBeChecked();
	await other.getByRole('button', { name: 'Forget everything' }).click();
	await expect(bar(page)).toContainText('forgotten in another tab');
	await number(page, 'rose from 12').click();
	expect(await kept(other)).toHaveLength(0);
	await page.getByRole('button', { name: 'Keep it again' }).click();
	await expect.poll(() => kept(other)).toHaveLength(1);
});

test('a full storage is told where it stands, and the draft can be saved as a file', async ({ page }) => {
	await open(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
	await paste(page, TEXT);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await expect(bar(page)).toContainText('storage is full');
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the draft' }).click());
	expect(new TextDecoder().decode(bytes)).toContain(CITED);
});

test('where the browser keeps nothing, that is told, and all else works', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('denied', 'SecurityError');
		};
	});
	await begin(page);
	await expect(bar(page)).toContainText('This browser keeps nothing for this page');
	await number(page, '300 ships').click();
	await expect(page.locator('.picture')).toContainText('300');
});
