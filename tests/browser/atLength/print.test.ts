/** On paper: each figure whole on its page, with quote, source and address. */
import { expect, test } from '@playwright/test';
import { FIGURES } from '../dataset';

/** The part of a sheet inside of the margins of `print.css`, in px. */
const MM = 96 / 25.4;
const SHEETS = {
	A4: { width: (210 - 28) * MM, height: (297 - 32) * MM },
	Letter: { width: (215.9 - 28) * MM, height: (279.4 - 32) * MM }
} as const;

for (const [sheet, { width, height }] of Object.entries(SHEETS)) {
	test(`on ${sheet} nothing of a figure is cut, and quote, source and address are there`, async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: Math.floor(width), height: Math.floor(height) });
		for (const { slug, quotes, sources } of FIGURES) {
			await page.goto(`figures/${slug}/`);
			const beyond = await page
				.locator('main *')
				.evaluateAll(
					(elements, right) =>
						elements
							.filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > right + 1)
							.map((each) => each.outerHTML.slice(0, 100)),
					Math.floor(width)
				);
			expect(beyond, slug).toEqual([]);
			// A number that is broken in two reads as two.
			const tall = await page.locator('td:not(:last-child) > div').evaluateAll((cells) =>
				cells
					.filter((cell) => !/[\s–-]/.test(cell.textContent.trim()))
					.filter((cell) => cell.getBoundingClientRect().height > 1.7 * parseFloat(getComputedStyle(cell).lineHeight))
					.map((cell) => cell.textContent)
			);
			expect(tall, slug).toEqual([]);
			for (const empty of ['#use', '#embed']) await expect(page.locator(empty)).toBeHidden();
			const drawing = await page.locator('.drawing > svg:visible').first().boundingBox();
			// A drawing is never broken over two sheets; so it must fit on one.
			expect(drawing?.height ?? Infinity, slug).toBeLessThan(height);
			for (const { quote } of quotes) await expect(page.locator('#words')).toContainText(quote.exact);
			const words = await page.locator('.drawing > svg:visible').first().textContent();
			for (const { publisher } of sources) expect(words, slug).toContain(publisher);
			await expect(page.locator('.on-paper')).toContainText('Cite:');
			// Two sheets hold it: words, chart, standing, other sources, citation.
			const pdf = await page.pdf({ format: sheet });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length, slug).toBeLessThanOrEqual(2);
			await expect(page.locator('.address')).toBeVisible();
			await expect(page.locator('.address')).toContainText(`/figures/${slug}/`);
			for (const control of await page.locator('button:not(th *), select, input, nav, iframe').all())
				await expect(control).toBeHidden();
		}
	});
}
