import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { isTextIntact } from '../../src/lib/press/seal/fingerprint';
import { readPngSize } from '../../src/lib/press/png/chunks';
import { isPngIntact, readPngTexts } from '../../src/lib/press/png/seal';
import { FIGURES } from './dataset';

const slug = FIGURES[0]?.slug ?? '';

/** What the console complains of; a violation of the policy is among it. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
	page.on('pageerror', (error) => void faults.push(error.message));
	return faults;
}

/** The figure's page with a part of “Use this figure” unfolded. */
async function openUse(page: Page, part: string): Promise<void> {
	await page.goto(`figures/${slug}/`);
	await page.locator('#use summary', { hasText: part }).click();
}

async function saved(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFileSync(await download.path());
}

test('a PNG made to order has its width, its citation and an intact seal', async ({ page }) => {
	const faults = faultsOf(page);
	await openUse(page, 'More formats');
	await page.getByLabel('Depth').selectOption('full');
	await page.getByLabel('Width, px').fill('980');
	await page.getByLabel('Scale').selectOption('3');
	await page.getByLabel('Look').selectOption('dark');
	await page.getByLabel('with its title').uncheck();
	await expect(page.getByText('2940 pixels wide, 25.9 cm on paper at 288 dpi')).toBeVisible();
	const png = new Uint8Array(await saved(page, 'Download PNG'));
	expect(readPngSize(png).width).toBe(980 * 3);
	expect(readPngTexts(png).get('Source')).toContain('http');
	expect(isPngIntact(png)).toBe(true);
	await expect(page.getByText(`${slug}-980px-3x-dark.png is saved.`)).toBeVisible();
	expect(faults).toEqual([]);
});

test('an SVG made to order is the drawing that the server makes', async ({ page }) => {
	const faults = faultsOf(page);
	await openUse(page, 'More formats');
	await page.getByLabel('Depth').selectOption('full');
	await page.getByLabel('Format').selectOption('svg');
	const here = (await saved(page, 'Download SVG')).toString('utf8');
	const there = await (await page.request.get(`figures/${slug}.svg`)).text();
	expect(isTextIntact(here)).toBe(true);
	expect(faults).toEqual([]);
	// Fonts and seal differ; the drawing must not. Two writers of XML are compared by what a browser reads, on a page whose
	// policy lets it.
	await page.goto('about:blank');
	const compared = await page.evaluate(
		(files) => {
			const [one, other] = files.map((text) => {
				const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
				for (const part of root.querySelectorAll('style, metadata')) part.remove();
				return root;
			});
			return { texts: one?.querySelectorAll('text').length, same: one?.isEqualNode(other ?? null) };
		},
		[here, there]
	);
	expect(compared.texts).toBeGreaterThan(20);
	expect(compared.same).toBe(true);
});

test('the CSV for Excel is the CSV with the mark of UTF-8, and passes its check', async ({ page }) => {
	const faults = faultsOf(page);
	await openUse(page, 'Data');
	const table = await saved(page, 'CSV for Excel');
	const plain = await (await page.request.get(`figures/${slug}.csv`)).body();
	expect(table.equals(Buffer.concat([Buffer.from('\ufeff'), plain]))).toBe(true);
	await expect(page.getByText(`${slug}.excel.csv is saved.`)).toBeVisible();
	await page.goto('check/');
	const files = page.getByLabel('Drop files here');
	await expect(files).toBeEnabled();
	await files.setInputFiles({ name: `${slug}.excel.csv`, mimeType: 'text/csv', buffer: table });
	const result = page.getByRole('article').filter({ hasText: `${slug}.excel.csv` });
	await expect(result).toContainText('Every value is as it was published, and its version is current.');
	expect(faults).toEqual([]);
});

test('a picture in brief that does not fit says so in place, with the next size that holds it', async ({ page }) => {
	await openUse(page, 'More formats');
	await page.getByLabel('Aspect').selectOption('own');
	await page.getByLabel('Height, px').fill('180');
	await page.getByRole('button', { name: 'Download PNG' }).click();
	await expect(page.locator('#use')).toContainText(
		/does not fit into 740 × 180 px .* the next that holds it is \d+ × \d+ px/
	);
});

for (const [name, width, height] of [
	['1280 × 720', 1280, 720],
	['1200 × 630', 1200, 630]
] as const)
	test(`a picture of ${name} is drawn on the page, with an intact seal`, async ({ page }) => {
		const faults = faultsOf(page);
		await page.goto(`figures/${slug}/`);
		const png = new Uint8Array(await saved(page, name));
		expect(readPngSize(png)).toMatchObject({ width, height });
		expect(isPngIntact(png)).toBe(true);
		await expect(page.getByText(`${slug}-${width}x${height}.png is saved.`)).toBeVisible();
		expect(faults).toEqual([]);
	});

test('a width that no layout can be made for becomes the nearest', async ({ page }) => {
	await openUse(page, 'More formats');
	const width = page.getByLabel('Width, px');
	for (const [typed, taken] of [
		['12', '240'],
		['99999', '2400'],
		['', '740']
	] as const) {
		await width.fill(typed);
		await width.blur();
		await expect(width).toHaveValue(taken);
	}
});

test('the picture comes on the clipboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openUse(page, 'More formats');
	await page.getByRole('button', { name: 'Copy image' }).click();
	await expect(page.getByText('Copied', { exact: true })).toBeVisible();
	const size = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const bitmap = await createImageBitmap(await (item ?? new ClipboardItem({})).getType('image/png'));
		return bitmap.width;
	});
	expect(size).toBe(740 * 2);
});

test('picture, caption and source come on the clipboard as one, for word processors and as text', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`figures/${slug}/`);
	await page.getByRole('button', { name: 'Copy for Word or Docs' }).click();
	await expect(page.locator('#use').getByRole('status').getByText('Copied')).toBeVisible();
	const { html, text } = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text();
		return { html: await read('text/html'), text: await read('text/plain') };
	});
	expect(html).toMatch(/<img src="data:image\/png;base64,[^"]{10000,}" [^>]*alt="[^"]{40,}"/);
	expect(html).toContain(FIGURES[0]?.title);
	expect(text).toMatch(/“.+” [\s\S]+\(20\d\d/);
});

test('the table comes on the clipboard as cells, with its source in the last row', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openUse(page, 'More places');
	await page.getByRole('button', { name: 'Copy table' }).click();
	await expect(page.locator('#use').getByRole('status').getByText('Copied')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	const [head = '', ...rows] = text.split('\n');
	expect(head.split('\t')).toContain('Standing');
	expect(rows.at(-1)).toMatch(/^Source: .*https?:\/\/\S+\/figures\/[a-z-]+\/$/);
});

test('citations carry the reader’s day, and no other without script', async ({ page, browser }) => {
	await page.goto(`figures/${slug}/#cite`);
	await expect(page.locator('#cite')).toContainText(/Retrieved \w+ \d+, 20\d\d, from/);
	const without = await browser.newContext({ javaScriptEnabled: false });
	const plain = await without.newPage();
	await plain.goto(page.url());
	await expect(plain.locator('main')).not.toContainText(/9999|Retrieved|Accessed/);
	await without.close();
});
