/** The desk as tests work at it. */
import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';

export const TEXT = `The island’s ferries carried a record 240,000 passengers in 2023, a 60 percent increase over the year before.

The north alone stood for 300 ships of the 473 ships that came. Payments rose from 12 to 31 million dollars.

The harbour is at 1 Pier Road. Sales in the west could reach $9 million next year.
`;
export const CITED = 'Ann Example, Example Press, 16 May 2024';

/** Puts a text into the page as a paste does. */
export async function paste(page: Page, text: string, into = '#desk-text'): Promise<void> {
	await page.locator(into).evaluate((field, words) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', words);
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
	}, text);
}

export async function open(page: Page): Promise<void> {
	await page.goto('desk/');
	await expect(page.locator('[data-island]')).toHaveCount(0);
}

/** The text is read, and its best number drawn. */
export async function begin(page: Page, text = TEXT): Promise<void> {
	await open(page);
	await paste(page, text);
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
}

export async function saved(
	page: Page,
	press: () => Promise<void>
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return read(download);
}

async function read(download: Download) {
	return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

export const take = (page: Page, name: RegExp) =>
	page.getByRole('group', { name: 'Take it away' }).getByRole('button', { name });
export const number = (page: Page, words: string) => page.locator('.numbers label', { hasText: words }).first();
