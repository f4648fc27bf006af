import { expect, test } from '@playwright/test';
import { FIGURES } from './dataset';
import { readEmbeddedMetadata } from './embeddedMetadata';

for (const { slug, title } of FIGURES.slice(0, 3))
	test(`Zotero finds in the head of ${slug} a web page with its author, kind and date`, async ({ page }) => {
		await page.goto(`figures/${slug}/`);
		const tags = await page.locator('meta[content]').evaluateAll((elements) =>
			elements.map((element) => ({
				name: element.getAttribute('name') ?? element.getAttribute('property') ?? '',
				content: element.getAttribute('content') ?? ''
			}))
		);
		const item = readEmbeddedMetadata(tags);
		expect(item).toMatchObject({
			itemType: 'webpage',
			creators: [{ lastName: 'Cited Figures' }],
			date: expect.stringMatching(/^20\d\d\/\d\d\/\d\d$/),
			websiteTitle: 'Cited Figures',
			websiteType: 'Chart',
			language: 'en'
		});
		expect(item.creators[0]).not.toHaveProperty('firstName');
		expect(item.title).toContain(title.slice(0, 20));
		expect(item.rights).toBeTruthy();
		expect(item.abstractNote).toBeTruthy();
	});
