import { expect, test, type Locator } from '@playwright/test';
import { FIGURES } from '../dataset';

/** By how much two elements cover each other, in px of the smaller side. */
async function overlapOf(one: Locator, other: Locator): Promise<number> {
	const [a, b] = [await one.boundingBox(), await other.boundingBox()];
	if (!a || !b) throw new Error('one of both is not shown');
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.min(Math.max(0, width), Math.max(0, height));
}

for (const width of [320, 1280]) {
	test(`at ${width} px no tooltip covers its mark or leaves the viewport, on any figure`, async ({ page }) => {
		await page.setViewportSize({ width, height: 720 });
		for (const { slug } of FIGURES) {
			for (const tab of ['brief', 'chart']) {
				await page.goto(`figures/${slug}/#${tab}`);
				const panel = page.locator(`#${tab}`);
				const items = await panel.locator('.drawing > svg:visible [data-mark], mark[role="button"]:visible').all();
				expect(items.length, `${slug}, ${tab}: what has a tooltip`).toBeGreaterThan(1);
				let seen = 0;
				for (const item of items) {
					await item.focus();
					await page.keyboard.press('Shift');
					const tip = page.locator('.tip:not([hidden])');
					if ((await tip.count()) === 0) continue;
					seen++;
					// Words have the tooltip of what is drawn of them, and that may hide words; what is drawn it never does.
					const marks = await panel.locator('.drawing > svg:visible [data-mark]').all();
					for (const mark of marks) expect(await overlapOf(tip, mark), `${slug}, ${tab}: covers`).toBe(0);
					const box = await tip.boundingBox();
					expect(
						box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 720,
						`${slug}, ${tab}`
					).toBe(true);
				}
				// Where marks fill a narrow screen, some have no room for one that hides no other.
				expect(seen, `${slug}, ${tab}: tooltips seen`).toBeGreaterThan(items.length / (width < 400 ? 3 : 2));
			}
		}
	});
}
