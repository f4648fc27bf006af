/** What is made by clicks at the desk is, byte for byte, what the command line writes of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { match } from '../../src/cli/data/match';
import { validate } from '../../src/cli/data/validate';
import { begin, CITED, number, saved, TEXT } from './deskPage';

const TRADE = `Trade with the mainland has exploded, reaching a record $240 billion last year, a 60 percent increase from the prewar period.

The harbour has 40 cranes.
`;
/** Behind all else in the source’s file. */
const VERIFIED = /^verified:\n(?: .*\n)*/mu;

const cases: readonly (readonly [what: string, text: string, button: RegExp, clicks: (page: Page) => Promise<void>])[] =
	[
		['one number', TEXT, /^Save the dataset/, () => Promise.resolve()],
		['all that nothing is open about', TEXT, /^Draw all/, () => Promise.resolve()],
		[
			'a number with what was before it changed',
			TRADE,
			/^Save the dataset/,
			async (page) => {
				await number(page, '$240 billion').click();
				await page.getByRole('button', { name: /^2023, if/ }).click();
				await page.getByRole('button', { name: 'Trade with the mainland' }).click();
				await page.getByRole('button', { name: /^Add the change/ }).click();
				await expect(page.locator('.picture .drawing')).toContainText('+60%');
			}
		]
	];

for (const [what, text, button, clicks] of cases)
	test(`the dataset of ${what} is what data:verify writes, and data:check finds nothing in it`, async ({ page }) => {
		await begin(page, text);
		await page.getByLabel('Who says it, where, when').fill(CITED);
		await clicks(page);
		await page.getByText('As a dataset').click();
		await page.getByLabel('Title of the work').fill('The island’s ferries');
		await page.getByLabel('Its address', { exact: true }).fill('https://example.org/ferries');
		const { bytes } = await saved(page, () => page.getByRole('button', { name: button }).click());
		const files = Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)] as const);
		const folder = mkdtempSync(join(tmpdir(), 'desk-'));
		for (const [path, content] of files) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), content.replace(VERIFIED, ''));
		}
		const source = files.find(([path]) => path.startsWith('data/sources/'));
		expect(source?.[1]).toMatch(VERIFIED);
		const article = join(folder, 'texts', 'pasted.txt');
		mkdirSync(dirname(article));
		writeFileSync(article, text);
		const told: string[] = [];
		const options = {
			dir: join(folder, 'data'),
			textDirs: [],
			json: false,
			all: false,
			withdraw: false,
			record: false,
			figures: false,
			accept: false,
			print: (line: string) => void told.push(line)
		};
		expect(match.run([article], options), told.join('\n')).toBe(0);
		for (const [path, content] of files) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(content);
		expect(validate.run([], options), told.join('\n')).toBe(0);
		rmSync(folder, { recursive: true });
	});
