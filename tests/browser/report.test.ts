/** My report: figures are collected, ordered and taken away as one file, the same as the command line writes. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { FIGURES } from './dataset';

const [first = '', second = ''] = FIGURES.map(({ slug }) => slug);

const listed = (page: Page) =>
	page.locator('main li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));

async function collect(page: Page, slug: string): Promise<void> {
	await page.goto(`figures/${slug}/`);
	await page.locator('#use summary', { hasText: 'More places' }).click();
	await page.getByRole('button', { name: 'Add to my report' }).click();
	await expect(page.getByRole('button', { name: 'In my report' })).toHaveAttribute('aria-pressed', 'true');
}

test('figures are collected, ordered by keyboard, and shared by an address', async ({ page, browser }) => {
	for (const slug of [first, second]) await collect(page, slug);
	// The way to it is in every page's header, with how many are in it.
	await page.goto('data/');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My report (2)' }).click();
	await expect.poll(() => listed(page)).toEqual([first, second]);
	await page.locator(`#move-${second}`).focus();
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => listed(page)).toEqual([second, first]);
	await expect(page.locator(`#move-${second}`)).toBeFocused();
	expect(page.url()).toContain(`?figures=${second},${first}`);
	// Somebody else sees the list, and what they have stays as it is.
	const other = await browser.newContext();
	const theirs = await other.newPage();
	await theirs.goto(page.url());
	await expect.poll(() => listed(theirs)).toEqual([second, first]);
	await expect(theirs.getByText('This list came with its address')).toBeVisible();
	expect(await theirs.evaluate(() => localStorage.length)).toBe(0);
	await other.close();
});

test('the report has all figures with their numbers, and nothing is complained of', async ({ page }) => {
	const faults: string[] = [];
	page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
	page.on('pageerror', (error) => void faults.push(error.message));
	await page.goto(`report/?figures=${first},${second}`);
	for (const [button, part, name] of [
		['Word report', 'word/document.xml', 'report.docx'],
		['Slides', 'ppt/slides/slide2.xml', 'slides.pptx']
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button }).click()
		]);
		expect(download.suggestedFilename()).toBe(name);
		const entries = unzipSync(new Uint8Array(readFileSync(await download.path())));
		expect(strFromU8(entries[part] ?? new Uint8Array())).toContain(FIGURES[1]?.title);
	}
	expect(faults).toEqual([]);
});

test('a figure that there is not is told in its place, with the nearest that can stand there', async ({ page }) => {
	await page.goto('report/?figures=no-such-figure');
	await expect(page.getByText('There is no figure “no-such-figure” here.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Word report' })).toHaveCount(0);
	await page.goto(`report/?figures=${first.toUpperCase().replaceAll('-', '_')},${second}x,<b>`);
	await expect(page.getByText(`There is no figure “${second}x” here.`)).toBeVisible();
	await expect(page.getByText('The address also names “<b>”')).toBeVisible();
	await page.getByRole('button', { name: `Put “${FIGURES[1]?.title}” in its place` }).click();
	await expect.poll(() => listed(page)).toEqual([first, second]);
});
