/** What is open at the desk, and what is offered: the list of problems, the budget of quotes, and what was before a change. */
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { loadDataset } from '../../src/lib/dataset/load';
import { memoryFiles } from '../../src/lib/dataset/ports/memory';
import { begin, CITED, number, saved, take } from './deskPage';

const TRADE = `Trade with the mainland has exploded, reaching a record $240 billion last year, a 60 percent increase from the prewar period.

The harbour has 40 cranes. Sales could reach $9 million next year.
`;

test('all that stands in the way is listed, and each leads to where it is mended', async ({ page }) => {
	await begin(page, TRADE);
	await number(page, '$9 million').click();
	const open = page.getByRole('group', { name: 'Before it can leave' });
	await expect(open.getByRole('listitem')).toHaveCount(3);
	await open.getByRole('button', { name: /“could”/ }).click();
	await expect(page.getByRole('group', { name: /“could”/ }).getByRole('button', { name: 'A forecast' })).toBeFocused();
	await page.keyboard.press('Enter');
	await open.getByRole('button', { name: /Say where it was published/ }).click();
	await expect(page.locator('#desk-cited')).toBeFocused();
	await page.keyboard.insertText(CITED);
	await expect(open).toHaveCount(0);
	await page.getByLabel('Subtitle, for the dataset').fill('Sales of $10 million');
	await expect(open.getByRole('listitem')).toHaveText([/the subtitle says “\$10 million”/]);
	await take(page, /^Report/).click({ force: true });
	await expect(page.getByLabel('Subtitle, for the dataset')).toBeFocused();
	// The rest is drawn meanwhile.
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
});

test('the change of the same sentence is offered with what was before it, computed and told so', async ({ page }) => {
	await begin(page, TRADE);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await number(page, '$240 billion').click();
	await page
		.getByRole('button', { name: 'Add the change, and the prewar period: ≈ $150 bn (derived, 142 to 159)' })
		.click();
	// The title is as high as its words, but for its border.
	const cut = () => page.locator('#desk-title').evaluate((title) => title.scrollHeight - title.clientHeight);
	await expect.poll(cut).toBeLessThan(4);
	await expect(page.locator('.picture .drawing')).toContainText('+60%');
	await expect(page.locator('.picture .drawing')).toContainText('derived');
	await expect(page.locator('.picture .quote mark')).toHaveText([
		'record $240 billion',
		'last year',
		'a 60 percent increase'
	]);
	await page.getByRole('button', { name: 'Trade with the mainland' }).click();
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('Trade');
	await page.getByLabel('Its address', { exact: true }).fill('https://example.org/trade');
	const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the dataset' }).click());
	const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
	const { dataset, problems } = loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: [] });
	expect(problems).toEqual([]);
	expect(dataset?.derivations).toMatchObject([{ kind: 'base-before-increase', quantity: { value: 150e9 } }]);
	await page.getByRole('button', { name: 'Without the change' }).click();
	await expect(page.locator('.picture .drawing')).not.toContainText('derived');
	await number(page, '40 cranes').click();
	await expect(page.locator('.before')).toHaveCount(0);
});

for (const [width, height] of [
	[1280, 720],
	[1280, 900],
	[768, 1024],
	[360, 740]
] as const)
	test(`the words of a number are dragged out to whole words, and back to what was read, at ${width} × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await begin(page, TRADE.replace('last year', 'by\u00A0sea last year'));
		await number(page, '$240').click();
		const words = page.locator('.claim mark');
		const dragTo = async (side: 'before' | 'after', word: string, part: number) => {
			const grip = page.locator(`.claim .${side}-grip`);
			await grip.scrollIntoViewIfNeeded();
			const from = await grip.boundingBox();
			const to = await page.locator(`.claim [data-side="${side}"]`, { hasText: word }).last().boundingBox();
			if (!from || !to) throw new Error('Nothing is shown.');
			await page.mouse.move(from.x + (side === 'before' ? -8 : 8), from.y + from.height / 2);
			await page.mouse.down();
			await page.mouse.move(to.x + to.width * part, to.y + to.height / 2, { steps: 5 });
			await expect(words).toHaveText(/\$240/);
			await page.mouse.up();
		};
		await dragTo('after', 'sea', 0.9);
		await expect(words).toHaveText('record $240 billion by sea');
		await expect(page.locator('.picture .quote mark').first()).toHaveText('record $240 billion by sea');
		await dragTo('before', 'a', 0.2);
		await expect(words).toHaveText('a record $240 billion by sea');
		await dragTo('after', 'by', 0.1);
		await expect(words).toHaveText('a record $240 billion');
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(words).toHaveText('a record $240 billion by sea');
	});

test('how much may be quoted is told from the start, and grows with what is taken away', async ({ page }) => {
	await begin(page, TRADE);
	const budget = page.locator('.budget');
	await expect(budget).toContainText('125 of 1,500 characters that may be quoted, by 1 figure');
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByRole('button', { name: 'Trade with the mainland' }).click();
	await saved(page, () => take(page, /^Report/).click());
	await number(page, '40 cranes').click();
	await expect(budget).toContainText('151 of 1,500 characters that may be quoted, by 2 figures');
});

test('the words of a number take a word more or less at either end, by buttons and by keys', async ({ page }) => {
	await begin(page, TRADE.replace('record $240 billion', 'record $240\u202Fbillion'));
	await number(page, '$240').click();
	const words = page.locator('.claim mark');
	await expect(words).toHaveText('record $240\u202Fbillion');
	await page.getByRole('button', { name: 'One word more before' }).click();
	await expect(words).toHaveText('a record $240\u202Fbillion');
	await expect(page.locator('.picture .quote mark').first()).toHaveText('a record $240\u202Fbillion');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(words).toHaveText('a record $240\u202Fbillion last');
	await page.keyboard.press('Alt+Shift+ArrowLeft');
	await page.keyboard.press('Alt+Shift+ArrowRight');
	await expect(words).toHaveText('record $240\u202Fbillion');
	await expect(page.getByRole('button', { name: 'One word less before' })).toBeDisabled();
	await page.keyboard.press('Shift+ArrowLeft');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(words).toHaveText('record $240\u202Fbillion');
});
