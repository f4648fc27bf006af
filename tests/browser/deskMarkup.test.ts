/** What is written into any field of the desk is text: nothing of it runs, and it leaves as the words that it is. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { begin, number, open, paste, saved, take, TEXT } from './deskPage';

const MARKUP = `<img src=x onerror="window.ran=1"><svg onload="window.ran=1"><a href="javascript:window.ran=1">40</a>`;
/** Words that are no markup, and that no output may take for it. */
const ODD = `AT&T's <Ship> "a" ]]> &lt;b&gt; -->`;

/** Elements that words have made, and whether something ran. */
const made = (page: Page) =>
	page.evaluate(() => [
		document.querySelectorAll(
			'main :is(img, .desk script, .drafts script, iframe, a[href^="javascript"], [onload], [onerror])'
		).length,
		Reflect.get(window, 'ran') ?? 'nothing'
	]);

/** Each of one number and its figure, in the order of the page. */
const FIELDS = ['title', 'cited', 'subject', 'measure', 'of', 'speaker', 'subtitle', 'period'].map(
	(name) => `#desk-${name}`
);

test('markup in any field of a number makes no element, and is told below the figure', async ({ page }) => {
	await begin(page);
	await number(page, '300 ships').click();
	await expect(page.locator('.picture .drawing')).toContainText('300');
	for (const field of FIELDS) {
		await page.locator(field).fill(MARKUP);
		await page.locator(field).press('Tab');
		expect(await made(page), field).toEqual([0, 'nothing']);
	}
	await expect(page.locator('.claim .told')).toContainText('is no date');
	await expect(page.locator('.faults, .open').first()).toContainText('markup');
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill(MARKUP);
	await page.getByLabel('Its address', { exact: true }).fill('javascript:window.ran=1');
	expect(await made(page)).toEqual([0, 'nothing']);
	await expect(take(page, /^SVG/)).toBeDisabled();
});

test('markup in a draft is text on the shelf and in its search, and in another source', async ({ page }) => {
	await open(page);
	await paste(page, `${MARKUP} has a title.\n\n${TEXT}`);
	await expect(page.locator('.picture .drawing > svg').first()).toBeAttached();
	await page.getByRole('button', { name: 'Compare it with another source' }).click();
	await page.locator('#desk-other').waitFor();
	await paste(page, `The port counted 310 ships.\n\n${MARKUP}`, '#desk-other');
	await expect(page.locator('.other').first()).toContainText('310 ships');
	expect(await made(page)).toEqual([0, 'nothing']);
	await page.getByRole('button', { name: 'Another text' }).click();
	await expect(page.locator('.drafts')).toContainText('<img src=x');
	await page.getByRole('searchbox').fill(MARKUP.slice(0, 20));
	await expect(page.locator('.drafts')).toContainText('<img src=x');
	expect(await made(page)).toEqual([0, 'nothing']);
});

test('words that only look like markup leave as they are, in each output', async ({ page }) => {
	await begin(page);
	await page.locator('#desk-title').fill(`The island’s ferries, ${ODD}`);
	await page.locator('#desk-subject').fill(`Ferries of ${ODD}`);
	await page.locator('#desk-speaker').fill(ODD);
	await page.getByLabel('Who says it, where, when').fill(`Ann Example, ${ODD}, 2024`);
	await expect(page.locator('.picture')).toContainText(ODD);
	expect(await page.locator('.faults').count()).toBe(0);
	const svg = strFromU8((await saved(page, () => take(page, /^SVG/).click())).bytes);
	// The desk’s own page takes no markup at all.
	const other = await page.context().newPage();
	const words = await other.evaluate((source) => {
		const drawing = new DOMParser().parseFromString(source, 'image/svg+xml');
		return drawing.querySelector('parsererror') ? 'broken' : drawing.documentElement.textContent;
	}, svg);
	expect(words.replace(/\s+/gu, ' ')).toContain(ODD);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('none')) } });
	});
	const html = strFromU8((await saved(page, () => take(page, /^Copy with caption/).click())).bytes);
	const read = await other.evaluate((source) => {
		const figure = new DOMParser().parseFromString(source, 'text/html').body;
		return [figure.querySelectorAll('*').length, figure.querySelector('img')?.alt, figure.textContent] as const;
	}, html);
	expect(read[0]).toBe(3);
	expect(read[1]).toContain(ODD);
	expect(read[2]).toContain(ODD);
	await page.getByText('As a dataset').click();
	await page.getByLabel('Title of the work').fill(ODD);
	await page.getByLabel('Its address', { exact: true }).fill('https://example.org/ferries');
	const zip = await saved(page, () => page.getByRole('button', { name: /^Save the dataset/ }).click());
	expect(
		Object.values(unzipSync(zip.bytes))
			.map((file) => strFromU8(file))
			.join('\n')
	).toContain('AT&T');
});
