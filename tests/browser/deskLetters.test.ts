/** Texts with letters that the site’s own fonts lack are drawn in fonts that come when they are needed. */
import { strFromU8 } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { begin, CITED, paste, saved, take, TEXT } from './deskPage';

const RUSSIAN = `Товарооборот между Россией и Китаем достиг 240 млрд долларов в 2023 году.

Экспорт нефти составил 107 млн тонн, сообщил Александр Новак. Около половины нефти идёт в Китай.
`;
const GERMAN = `Österreichs Warenausfuhren erreichten im Jahr 2023 rund 200 Milliarden Euro, teilte die Behörde mit.

Über 40 Prozent der Ausfuhren gingen nach Übersee, wie aus dem Bericht hervorgeht.
`;

/** Which alphabets the page has asked for, as they come. */
function asked(page: Page): string[] {
	const names: string[] = [];
	page.on('request', (request) => {
		const [, name] = /\/alphabets\/(\w+)\.js$/u.exec(request.url()) ?? [];
		if (name !== undefined) names.push(name);
	});
	return names;
}

for (const { text, alphabet, first } of [
	{ text: RUSSIAN, alphabet: 'cyrillic', first: 'Товарооборот' },
	{ text: GERMAN, alphabet: 'western', first: 'Österreichs' }
])
	test(`a text with letters of the alphabet “${alphabet}” is drawn with them, also after nothing can leave the page`, async ({
		page
	}) => {
		const names = asked(page);
		await begin(page, TEXT);
		await expect(page.locator('meta[data-door]')).toHaveCount(1);
		expect(names).toEqual([]);
		await page.getByRole('button', { name: 'Another text' }).click();
		await paste(page, text);
		await expect(page.locator('.picture').first()).toContainText(first);
		expect(names).toEqual([alphabet]);
		await page.getByLabel('Who says it, where, when').fill(CITED);
		await page.getByLabel(/In your own words$/).fill('Trade');
		await page.getByRole('button', { name: 'Say so' }).click();
		const { bytes } = await saved(page, () => take(page, /^SVG/).click());
		const svg = strFromU8(bytes);
		expect(svg).toContain(first);
		const codePoint = first.codePointAt(0) ?? 0;
		const ranges = [...svg.matchAll(/unicode-range:([^}]+)\}/gu)].flatMap(([, range = '']) => range.split(','));
		const holds = (range: string) => {
			const [low = NaN, high = low] = range
				.replace('U+', '')
				.split('-')
				.map((end) => Number.parseInt(end, 16));
			return low <= codePoint && codePoint <= high;
		};
		expect(ranges.filter(holds).length).toBeGreaterThanOrEqual(5);
	});
