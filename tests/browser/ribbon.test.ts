import { expect, test } from '@playwright/test';
import { DATASET } from './dataset';
import { delayScripts } from './lateScripts';
import { openQuietly } from './openQuietly';

const [SOURCE] = DATASET.sources;
const PAGE = `sources/${SOURCE?.id ?? ''}/`;

test('the ribbon has a tick for each number of the text, at its place, filled where it is drawn', async ({ page }) => {
	if (!SOURCE) throw new Error('no source');
	await page.goto(PAGE);
	const ticks = page.getByRole('group', { name: /^The text as a line/ }).getByRole('link');
	await expect(ticks).toHaveCount(SOURCE.inventory.length);
	const line = await page.getByRole('group', { name: /^The text as a line/ }).boundingBox();
	const lefts = await ticks.locator('rect').evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().x));
	if (!line) throw new Error('no ribbon');
	// The end of a line is kept free for the last tick; where numbers are near, their ticks stand a little aside.
	const length = line.width - 5;
	for (const [i, { start }] of SOURCE.inventory.entries())
		expect(Math.abs((lefts[i] ?? NaN) - line.x - (start / SOURCE.text.length) * length)).toBeLessThan(20);
	const open = SOURCE.inventory.findIndex(({ reason }) => reason !== undefined);
	await expect(ticks.nth(open)).toHaveAccessibleName(
		`“${SOURCE.inventory[open]?.words}”, not drawn: ${SOURCE.inventory[open]?.reason}`
	);
	await expect(ticks.nth(open).locator('rect')).toHaveClass(/open/);
});

test('every tick leads where its number is drawn, or to its reason', async ({ page }) => {
	if (!SOURCE) throw new Error('no source');
	await page.goto(PAGE);
	const ticks = page.getByRole('group', { name: /^The text as a line/ }).getByRole('link');
	const drawn = SOURCE.inventory.findIndex(({ claims }) => claims.includes('trade-2023'));
	// Neighbours may stand closer than a pointer can tell; the keyboard reaches each.
	await ticks.nth(drawn).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('$240 billion');

	await page.goto(PAGE);
	const open = SOURCE.inventory.findIndex(({ reason }) => reason !== undefined);
	await ticks.nth(open).focus();
	await expect(page.locator('.tip')).toContainText(SOURCE.inventory[open]?.reason ?? 'no reason');
	await page.keyboard.press('Enter');
	await expect(page.locator('tr:target')).toContainText(SOURCE.inventory[open]?.reason ?? 'no reason');
});

test('a tick that is reached before the script answers as soon as it runs', async ({ page }) => {
	await delayScripts(page);
	await page.goto(PAGE, { waitUntil: 'commit' });
	const tick = page
		.getByRole('group', { name: /^The text as a line/ })
		.getByRole('link')
		.nth(3);
	await tick.focus();
	await expect(page.locator('.tip')).toContainText(SOURCE?.inventory[3]?.words ?? 'no words');
	await expect(tick).toHaveAttribute('tabindex', '0');
});

test('the ribbon is one stop of the tab key, and arrows go from tick to tick', async ({ page }) => {
	await page.goto(PAGE);
	const ticks = page.getByRole('group', { name: /^The text as a line/ }).getByRole('link');
	await expect(page.locator('.ribbon a[tabindex="0"]')).toHaveCount(1);
	await ticks.first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(ticks.nth(2)).toBeFocused();
	await page.keyboard.press('End');
	await expect(ticks.last()).toBeFocused();
});

test('where it is narrow the ribbon runs on in lines, so that ticks stand apart as on one line', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto(PAGE);
	const parts = await page
		.locator('.ribbon > svg')
		.evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect()));
	expect(parts).toHaveLength(4);
	for (const [i, part] of parts.entries()) {
		expect(part.left).toBe(parts[0]?.left);
		expect(part.top).toBeGreaterThanOrEqual(parts[i - 1]?.bottom ?? 0);
	}
	const boxes = await page
		.locator('.ribbon svg a')
		.evaluateAll((ticks) => ticks.map((tick) => tick.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
	const near = boxes.filter((box, i) => {
		const before = boxes[i - 1];
		return before !== undefined && before.y === box.y && box.x - before.x < 5;
	});
	expect(near).toEqual([]);
});

test('pointing at a line of the ribbon means a tick of that line', async ({ page }) => {
	if (!SOURCE) throw new Error('no source');
	await page.setViewportSize({ width: 360, height: 800 });
	await openQuietly(page, PAGE);
	const ticks = page.locator('.ribbon svg a');
	const last = SOURCE.inventory.length - 1;
	await ticks.nth(last).scrollIntoViewIfNeeded();
	const box = await ticks.nth(last).boundingBox();
	if (!box) throw new Error('no tick');
	await page.mouse.move(box.x - 3, box.y + box.height / 2);
	await expect(page.locator('.tip')).toContainText(SOURCE.inventory[last]?.words ?? 'no words');
});
