/** A walk through the pages with the tab key alone, from the first stop to the last. */
import { expect, test, type Page } from '@playwright/test';
import { DATASET, FIGURES } from './dataset';
import { openQuietly } from './openQuietly';

interface Stop {
	readonly what: string;
	/** Place in the document, for the order. */
	readonly index: number;
	readonly seen: boolean;
	readonly outlined: boolean;
}

/** What has the focus now: whether it is in sight, and whether one sees that it has the focus. */
function stopOf(page: Page): Promise<Stop | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const all = [...document.querySelectorAll('*')];
		const box = element.getBoundingClientRect();
		// A choice that is drawn by its label shows the focus there.
		const marked = [element, element.closest('label'), element.nextElementSibling].filter((each) => each !== null);
		return {
			what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 70),
			index: all.indexOf(element),
			seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
			outlined:
				element.tagName === 'IFRAME' ||
				marked.some((each) => {
					const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
					return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
				})
		};
	});
}

async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let pressed = 0; pressed < 400; pressed += 1) {
		await page.keyboard.press('Tab');
		const stop = await stopOf(page);
		if (!stop || (stops.length > 0 && stop.index === stops[0]?.index)) return stops;
		// Inside of a preview the key goes from stop to stop of another document.
		if (stop.what.startsWith('IFRAME') && stops.at(-1)?.index === stop.index) continue;
		stops.push(stop);
	}
	throw new Error(`the walk came to no end; the last stops: ${stops.slice(-5).map(({ what }) => what)}`);
}

const source = DATASET.sources[0]?.id ?? '';
for (const path of ['', `figures/${FIGURES[0]?.slug}/`, `sources/${source}/`, 'data/']) {
	test(`on “/${path}” every stop of the tab key is seen, in order, and the walk ends`, async ({ page }) => {
		await openQuietly(page, path);
		const stops = await walk(page);
		expect(stops.filter(({ seen }) => !seen).map(({ what }) => what)).toEqual([]);
		expect(stops.filter(({ outlined }) => !outlined).map(({ what }) => what)).toEqual([]);
		const order = stops.map(({ index }) => index);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(stops[0]?.what).toContain('Skip to content');
		expect(stops.length).toBeGreaterThan(8);
	});
}

test('the first stop leads past the head of the page', async ({ page }) => {
	await page.goto('');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main').first()).toBeFocused();
	await page.keyboard.press('Tab');
	const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
	expect(inside).toBe(true);
});
