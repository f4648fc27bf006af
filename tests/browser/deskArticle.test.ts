/** The article is a part of what was pasted, between two handles: by keys and by pointer. */
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { begin, CITED, saved, TEXT } from './deskPage';

const PASTED = `Menu. The archive has 900 boats.\n\n${TEXT}\nMost read: the coast has 70 ports.\n`;
const COUNT = /^(\d+) number words/;

test('numbers before and behind the handles are not counted, and quotes stay at their places', async ({ page }) => {
	await begin(page, PASTED);
	const status = page.locator('.numbers [role="status"]');
	const count = async () => Number(COUNT.exec((await status.textContent()) ?? '')?.[1]);
	const all = await count();
	await page.getByRole('button', { name: 'Whole text' }).click();
	const [start, end] = [page.getByRole('slider', { name: 'Start of' }), page.getByRole('slider', { name: 'End of' })];
	await start.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(count).toBe(all - 1);
	await expect(start).toHaveAttribute(
		'aria-valuetext',
		'Sentence 3 of 8: The island’s ferries carried a record 240,000 passengers in'
	);
	await expect(page.locator('.text .outside')).toHaveText(['Menu. The archive has 900 boats.']);
	// By the pointer: up above the last paragraph.
	await end.scrollIntoViewIfNeeded();
	const [from, last] = [await end.boundingBox(), await page.locator('.text p').last().boundingBox()];
	if (!from || !last) throw new Error('Nothing is shown.');
	await page.mouse.move(from.x + 20, from.y + 10);
	await page.mouse.down();
	await page.mouse.move(from.x + 20, last.y - 2, { steps: 4 });
	await page.mouse.up();
	await expect.poll(count).toBe(all - 2);
	await expect(page.locator('.text .outside')).toHaveCount(2);
	await page.getByLabel('Who says it, where, when').fill(CITED);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill('The island’s ferries');
	await page.getByLabel('Its address', { exact: true }).fill('https://example.org/ferries');
	const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save the dataset' }).click());
	const claims = strFromU8(unzipSync(bytes)['data/claims/pasted.yaml'] ?? new Uint8Array());
	const [, exact = '', at = ''] = /exact: (.+)\n\s+start: (\d+)/.exec(claims) ?? [];
	expect(PASTED.slice(Number(at))).toMatch(new RegExp(`^${exact.replaceAll(/^['"]|['"]$/g, '').slice(0, 20)}`, 'u'));
	await page.getByRole('button', { name: 'Undo' }).click();
	await start.press('Home');
	await end.press('End');
	await expect.poll(count).toBe(all);
});

test('a handle stands between two sentences of a paragraph too: by keys and by pointer', async ({ page }) => {
	await begin(page, `The coast has 70 ports. ${TEXT.trim().replaceAll(/\s+/g, ' ')} The archive has 900 boats.`);
	const [start, end] = [page.getByRole('slider', { name: 'Start of' }), page.getByRole('slider', { name: 'End of' })];
	await page.getByRole('button', { name: 'Whole text' }).click();
	await start.press('ArrowDown');
	await expect(page.locator('.text .outside')).toHaveText(['The coast has 70 ports. ']);
	const drag = async (handle: typeof end, words: string, part: number) => {
		await handle.scrollIntoViewIfNeeded();
		const [from, to] = [
			await handle.boundingBox(),
			await page.locator('.text [data-sentence]', { hasText: words }).evaluate((sentence) => {
				const line = [...sentence.getClientRects()].at(-1);
				return line && { x: line.right, y: line.top + line.height / 2 };
			})
		];
		if (!from || !to) throw new Error('Nothing is shown.');
		await page.mouse.move(from.x + 20, from.y + 10);
		await page.mouse.down();
		await page.mouse.move(to.x + part, to.y, { steps: 6 });
		await page.mouse.up();
	};
	await drag(end, 'from 12 to 31 million', -2);
	await expect(page.locator('.text .outside')).toHaveText([
		'The coast has 70 ports. ',
		'The harbour is at 1 Pier Road. Sales in the west could reach $9 million next year. The archive has 900 boats.'
	]);
	await expect(page.locator('.text p')).toHaveCount(3);
	await drag(start, 'The island’s ferries', -2);
	await expect(page.locator('.text p').nth(1)).toHaveText(/^The north alone .* million dollars\. $/);
	await drag(start, 'The coast has', -120);
	await expect(page.locator('.text p').first()).toHaveText(/^The coast has 70 ports\. The island/);
});
