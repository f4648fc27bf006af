import { expect, test } from '@playwright/test';
import { foundByAxe, PATHS } from '../axe';

for (const path of PATHS) {
	test(`axe finds enough contrast on “/${path}”, narrow and dark, wide and light`, async ({ page }) => {
		const all = [
			[360, 'dark'],
			[1280, 'light']
		] as const;
		expect(await foundByAxe(page, path, all, false)).toEqual([]);
	});
}
