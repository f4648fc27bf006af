/** Where lines of pages end: never within a number, and what begins a line begins it at its edge. */
import { expect, test, type Page } from '@playwright/test';
import { DATASET, FIGURES } from './dataset';

const PAGES = ['', ...FIGURES.map(({ slug }) => `figures/${slug}/`), `sources/${DATASET.sources[0]?.id ?? ''}/`];

/** Ranges and minuses of amounts, of which the second half stands on another line than the first. */
function brokenNumbers(page: Page): Promise<{ read: number; broken: string[] }> {
	return page.evaluate(() => {
		const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		const topOf = (text: Text, at: number) => {
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			return range.getClientRects()[0]?.top;
		};
		const broken: string[] = [];
		let read = 0;
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			// Quotes and code stay as they are, tables have columns; what is folded has no place.
			if (text.parentElement?.closest('q, td, svg, pre, code, textarea')) continue;
			for (const { 0: sign, index } of text.data.matchAll(/\d–(?=[−+]?\p{Sc}?\d)|−(?=\p{Sc})/gu)) {
				const next = index + sign.length;
				const [before, after] = [topOf(text, next - 1), topOf(text, next)];
				if (before === undefined) continue;
				read += 1;
				if (before !== after) broken.push(text.data);
			}
		}
		return { read, broken };
	});
}

test('no line of a page ends within a number, at any width', async ({ page }) => {
	let read = 0;
	for (const path of PAGES) {
		await page.goto(path);
		for (let width = 320; width <= 480; width += 8) {
			await page.setViewportSize({ width, height: 800 });
			const found = await brokenNumbers(page);
			expect(found.broken, `${path} at ${width} px`).toEqual([]);
			read += found.read;
		}
	}
	// Of another article there may be none.
	if (FIGURES.some(({ slug }) => slug === 'visit-interval')) expect(read).toBeGreaterThan(100);
});

test('the way to the source stands behind its words, or begins the next line', async ({ page }) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const { slug } of FIGURES) {
			await page.goto(`figures/${slug}/`);
			const gaps = await page.locator('#brief blockquote p').evaluateAll((all) =>
				all.map((paragraph) => {
					const words = [...(paragraph.querySelector('q')?.getClientRects() ?? [])].at(-1);
					const link = paragraph.querySelector('a')?.getBoundingClientRect();
					if (!words || !link) return NaN;
					return link.top < words.bottom - 4
						? link.left - words.right - 12
						: link.left - paragraph.getBoundingClientRect().left;
				})
			);
			for (const gap of gaps) expect(Math.abs(gap), `${slug} at ${width} px`).toBeLessThan(5);
		}
	}
});
