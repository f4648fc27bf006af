import { expect, test, type Locator, type Page } from '@playwright/test';
import { FIGURES } from './dataset';

/** The record, where other sources are drawn too. */
const FIGURE = 'figures/trade-record/#chart';
const BRIEF = 'figures/trade-record/';

/** The mark of a claim or derivation in the drawing that is shown. */
function markOf(page: Page, id: string): Locator {
	return page.locator(`.drawing > svg:visible [data-mark="${id}"]`);
}

function wordsWith(page: Page, text: string): Locator {
	return page.locator('#words mark').filter({ hasText: text });
}

test('pointing at a mark lights up its words, and its tooltip tells value, bounds, basis, standing and speaker', async ({
	page
}) => {
	await page.goto(FIGURE);
	await markOf(page, 'trade-2023').hover();
	await expect(wordsWith(page, 'record $240 billion')).toHaveClass(/lit/);
	await expect(wordsWith(page, 'a 60 percent increase')).not.toHaveClass(/lit/);
	const tip = page.locator('.tip');
	await expect(tip).toBeVisible();
	for (const text of ['$240 bn', '235 to 245', 'stated', 'disputed, some agree', 'Mary Glantz'])
		await expect(tip).toContainText(text);
	await page.mouse.move(0, 0);
	await expect(tip).toBeHidden();
	await expect(page.locator('.lit')).toHaveCount(0);
});

test('a mark that is pointed at before the scripts have come lights up when they have', async ({ page }) => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(FIGURE, { waitUntil: 'domcontentloaded' });
	await markOf(page, 'trade-2023').hover();
	await expect(page.locator('.lit')).toHaveCount(0);
	release();
	await expect(wordsWith(page, 'record $240 billion')).toHaveClass(/lit/);
});

test('a derived mark lights up the words of all that it is computed from', async ({ page }) => {
	await page.goto(FIGURE);
	await markOf(page, 'prewar-trade').hover();
	for (const words of ['record $240 billion', 'a 60 percent increase'])
		await expect(wordsWith(page, words)).toHaveClass(/lit/);
});

test('pointing at words lights up the marks that stand on them, other sources not', async ({ page }) => {
	await page.goto(FIGURE);
	await wordsWith(page, 'a 60 percent increase').hover();
	await expect(markOf(page, 'trade-growth')).toHaveClass(/lit/);
	await expect(markOf(page, 'prewar-trade')).toHaveClass(/lit/);
	await expect(markOf(page, 'trade-2023')).not.toHaveClass(/lit/);
	await expect(page.locator('[data-basis="other"].lit')).toHaveCount(0);
});

test('with the keyboard alone: arrows go from mark to mark, Enter pins, Escape frees', async ({ page }) => {
	await page.goto(FIGURE);
	await expect(page.locator('.drawing > svg:visible [data-mark][tabindex="0"]')).toHaveCount(1);
	const ids = await page
		.locator('.drawing > svg:visible [data-mark]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')));
	expect(ids.length).toBeGreaterThan(3);
	await page.locator('.drawing > svg:visible [data-mark][tabindex="0"]').focus();
	for (const id of ids) {
		await expect(markOf(page, id ?? '')).toBeFocused();
		await expect(page.locator('.tip')).toBeVisible();
		await page.keyboard.press('ArrowRight');
	}
	await page.keyboard.press('Home');
	const first = markOf(page, ids[0] ?? '');
	await expect(first).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(first).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('Tab');
	await expect(page.locator('#words mark').first()).toBeFocused();
	await expect(first).toHaveClass(/lit/);
	await page.keyboard.press('Escape');
	await expect(page.locator('[aria-pressed="true"], .lit')).toHaveCount(0);
	await expect(page.locator('.tip')).toBeHidden();
});

test('a screen reader hears each mark as one short sentence, and the pinned one once more', async ({ page }) => {
	await page.goto(FIGURE);
	const marks = page.locator('.drawing > svg:visible').getByRole('button');
	await expect(marks).toHaveCount(await page.locator('.drawing > svg:visible [data-mark]').count());
	await expect(
		page.getByRole('button', {
			name: /^2023: \$240 bn, said by Mary Glantz; a record at the time, ca\.\sMay 2024; disputed\.$/
		})
	).toBeVisible();
	await markOf(page, 'trade-2023').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: '$240 bn' })).toContainText('Mary Glantz');
});

test('a tap pins a mark, a tap beside it frees it', async ({ browser }) => {
	const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(FIGURE);
	await markOf(page, 'trade-2023').tap();
	await expect(page.locator('.tip')).toBeVisible();
	await expect(wordsWith(page, 'record $240 billion')).toHaveClass(/lit/);
	await page.getByRole('heading', { level: 1 }).tap();
	await expect(page.locator('.tip')).toBeHidden();
	await context.close();
});

test('a mark smaller than a target answers from 12 px around its middle', async ({ page }) => {
	await page.goto(FIGURE);
	const diamond = markOf(page, 'customs-2023');
	await diamond.scrollIntoViewIfNeeded();
	const box = await diamond.boundingBox();
	if (!box) throw new Error('no diamond');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 11);
	await expect(diamond).toHaveClass(/lit/);
});

test('a tooltip holds nothing that the table does not', async ({ page }) => {
	await page.goto(FIGURE);
	const table = (await page.locator('#table').textContent())?.replaceAll('\u00A0', ' ') ?? '';
	for (const mark of await page.locator('.drawing > svg:visible [data-mark]').all()) {
		await mark.focus();
		await page.keyboard.press('Shift');
		for (const text of await page.locator('.tip dd, .tip-title').allTextContents())
			for (const part of text.split(': ')) expect(table).toContain(part);
	}
});

test('on a wide screen a line leads from the words to their mark, and round what stands between', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(BRIEF);
	const line = page.locator('#brief .leader polyline');
	await expect(line).toHaveCount(1);
	await page.locator('#brief mark').filter({ hasText: 'record $240 billion' }).click();
	await expect(page.locator('#brief .linked')).toHaveAttribute('data-pinned');
	await expect(line).toHaveCount(1);
	const points = (await line.getAttribute('points'))?.split(' ').map((point) => point.split(',').map(Number)) ?? [];
	const box = await markOf(page, 'trade-2023').boundingBox();
	const place = await page.locator('#brief .linked').boundingBox();
	if (!box || !place) throw new Error('nothing to lead to');
	const [x = NaN, y = NaN] = points.at(-1) ?? [];
	expect(Math.abs(x + place.x - (box.x + box.width))).toBeLessThan(2);
	expect(Math.abs(y + place.y - (box.y + box.height / 2))).toBeLessThan(2);
	await page.keyboard.press('Escape');
	await expect(page.locator('#brief .linked')).not.toHaveAttribute('data-pinned');
	await expect(line).toHaveCount(1);
	await page.setViewportSize({ width: 600, height: 800 });
	await expect(line).toHaveCount(0);
});

test('on a wide screen words and mark are joined at rest on the page of every figure, through no word', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const { slug } of FIGURES) {
		await page.goto(`figures/${slug}/`);
		await expect(page.locator('#brief .leader polyline'), slug).toHaveCount(1);
		const crossed = await page.locator('#brief .linked').evaluate((root) => {
			const place = root.getBoundingClientRect();
			const points = (root.querySelector('.leader polyline')?.getAttribute('points') ?? '').split(' ');
			const [from, , , to] = points.map((point) => {
				const [x = NaN, y = NaN] = point.split(',').map(Number);
				return { x: x + place.left, y: y + place.top };
			});
			const range = document.createRange();
			const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const words: string[] = [];
			while (texts.nextNode()) {
				const text = texts.currentNode as Text;
				if (!text.parentElement?.closest('blockquote')) continue;
				for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					for (const { left, right, top, bottom } of range.getClientRects())
						if (from && to && from.x > left && from.x < right && from.y < top && to.y > bottom) words.push(word);
				}
			}
			return words;
		});
		expect(crossed, slug).toEqual([]);
	}
});

test('a press on what is pointed at leaves its tooltip as it is', async ({ page }) => {
	await page.goto(BRIEF);
	await markOf(page, 'trade-2023').hover();
	await page.locator('.tip > div').evaluate((part) => part.setAttribute('data-before', ''));
	await markOf(page, 'trade-2023').click();
	await expect(page.locator('#brief .linked')).toHaveAttribute('data-pinned');
	await expect(page.locator('.tip > [data-before]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.tip')).toBeHidden();
});

test('pinning writes the mark into the address; an address pins its mark, and one that names none is told', async ({
	page
}) => {
	await page.goto(BRIEF);
	await markOf(page, 'trade-2023').click();
	await expect(page).toHaveURL(/\?mark=trade-2023$/);
	await page.reload();
	await expect(markOf(page, 'trade-2023')).toHaveAttribute('aria-pressed', 'true');
	await page.goto(`${BRIEF}?mark=trade-203`);
	await expect(page.getByText('The address names the mark “trade-203”').first()).toContainText('Shown: trade-2023.');
	await expect(markOf(page, 'trade-2023')).toHaveAttribute('aria-pressed', 'true');
});
