/** Files as people downloaded them, of every edition, dropped on the page: each stays what it is. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';

const FOLDER = 'tests/fixtures/downloads';

/** From the first to that of today. */
export const EDITIONS = readdirSync(FOLDER).sort((a, b) => Number(a) - Number(b));

export function testDownloads(editions: readonly string[]): void {
	for (const edition of editions)
		test(`files of edition ${edition} are as they were made`, async ({ page }) => {
			const folder = join(FOLDER, edition, 'unsigned');
			const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => /\.(?:png|svg|json|zip)$/.test(name))
				.map((name) => join(folder, name));
			expect(paths.length).toBeGreaterThan(10);
			await page.goto('check/');
			const input = page.getByLabel('Drop files here');
			await expect(input).toBeEnabled();
			await input.setInputFiles(paths);
			const results = page.locator('#file').getByRole('article');
			// One after the other: on a busy machine that takes longer than a page needs for anything else.
			await expect(results).toHaveCount(paths.length, { timeout: 100_000 });
			// The last one stands first.
			for (const [i, path] of [...paths].reverse().entries()) {
				await expect(results.nth(i)).toContainText(basename(path));
				// A figure may have a newer version by now; its file stays as it was made.
				await expect(results.nth(i)).toContainText(
					/(?:The file (?:itself )?|Every part of the file )is as it was made/
				);
			}
		});
}
