/**
 * What is chosen with looks alike in every engine: WebKit draws its own lists grey and its own choices white in the dark, and sets
 * legends above their rows.
 */
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { contrast } from '../contrast';
import type { Tab } from '../drive/engine';
import { inEngines } from '../inEngines';
import { openPage, PAGES } from '../pages';

/** px from the edges of a list within which it has nothing but its ground, and at its end its arrow. */
const BORDER = 3;
const BEFORE_WORDS = 8;
const ARROW = 24;

interface Field {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Runs in a page: its first list and the field beside it, in px of the window. */
function listAndField(theme: string): Field[] {
	document.documentElement.dataset.theme = theme;
	// What is folded away is looked at too.
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
	const list = document.querySelector('main select');
	list?.scrollIntoView({ block: 'center' });
	const field = list?.closest('form, fieldset')?.querySelector('input');
	return [list, field].flatMap((each) => {
		if (!each) return [];
		const { left, top, width, height } = each.getBoundingClientRect();
		return { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
	});
}

/** Opens a figure's page where embeds are chosen, and waits until they can be, and until pictures can: both start when seen. */
async function openEmbedding(tab: Tab, site: string): Promise<void> {
	await openPage(tab, `${site}/${PAGES.figure}#embed`);
	await tab.run(async () => {
		// Those of the preview are there without a script: that of the depth tells that the others are.
		for (const choice of ['#use [type=checkbox]', '#embed [name=embed-depth]'])
			for (let tries = 0; tries < 200 && !document.querySelector(choice); tries += 1) {
				document.querySelector(choice.slice(0, choice.indexOf(' ')))?.scrollIntoView();
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
	});
}

/** Runs in a page: the first choice that is made, one that is not, and the box of one that may be left out. */
function choicesAndBox(theme: string): Field[] {
	document.documentElement.dataset.theme = theme;
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
	const [made, open, box] = ['#embed :checked', '#embed [type=radio]:not(:checked)', '#use [type=checkbox]'].map(
		(selector) => document.querySelector(selector)
	);
	made?.scrollIntoView({ block: 'center' });
	// Far above in the page: brought into the same picture.
	box?.closest('fieldset')?.style.setProperty('position', 'fixed');
	box?.closest('fieldset')?.style.setProperty('top', '0');
	return [made, open, box].flatMap((each) => {
		if (!each) return [];
		const { left, top, width, height } = each.getBoundingClientRect();
		return { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) };
	});
}

/** A picture in which they stand where they are said to: what comes late above them moves them. */
async function seenChoices(tab: Tab, theme: string): Promise<{ fields: Field[]; picture: Uint8Array }> {
	for (let tries = 0; tries < 50; tries += 1) {
		const fields = await tab.run(choicesAndBox, theme);
		const picture = await tab.picture();
		const after = await tab.run(choicesAndBox, theme);
		if (JSON.stringify(after) === JSON.stringify(fields)) return { fields, picture };
	}
	throw new Error('The page does not come to rest.');
}

/** Runs in a page: the red, green and blue of two of its colours. */
function cardAndStated(): number[][] {
	return ['--card', '--stated'].map((name) => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = `var(${name})`;
		const { color } = getComputedStyle(probe);
		probe.remove();
		return (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
	});
}

/** Runs in a page: by how many px the middle of each legend is above that of the first choice, which stands after it. */
function legendsAside(): { legend: string; above: number; isBefore: boolean }[] {
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
	return [...document.querySelectorAll('main legend')].flatMap((legend) => {
		const choice = legend.parentElement?.querySelector('label:has([type="radio"])');
		if (!choice) return [];
		const [words, first] = [legend.getBoundingClientRect(), choice.getBoundingClientRect()];
		const above = Math.abs((first.top + first.bottom - words.top - words.bottom) / 2);
		return { legend: legend.textContent, above: Math.round(above), isBefore: words.right < first.left };
	});
}

/** How far what is at the end of a list stands out from its ground. */
function contrastOfArrow(list: Field, colour: (x: number, y: number) => number[]): number {
	const ground = colour(list.left + BEFORE_WORDS, list.top + BORDER);
	const end = Array.from({ length: list.height - 2 * BORDER }, (_, row) =>
		Array.from({ length: ARROW - BORDER }, (_, column) =>
			colour(list.left + list.width - ARROW + column, list.top + BORDER + row)
		)
	);
	return Math.max(...end.flat().map((each) => contrast(ground, each)));
}

/** The red, green and blue of each pixel of a PNG. */
function coloursOf(picture: Uint8Array): (x: number, y: number) => number[] {
	const { data, width, channels } = decode(picture);
	return (x, y) => [...data.slice((y * width + x) * channels, (y * width + x) * channels + 3)];
}

inEngines('controls', ({ site, tab }) => {
	describe.each(['dashboard', 'figure'] as const)('of the page %s', (kind) => {
		it.each(['light', 'dark'])('have lists like the fields beside them, with an arrow, %s', async (theme) => {
			await openPage(tab(), `${site}/${PAGES[kind]}`);
			await tab().resize({ width: 1280, height: 1000 });
			const [list, field] = await tab().run(listAndField, theme);
			if (!list || !field) throw new Error('There is no list, or no field.');
			const colour = coloursOf(await tab().picture());
			expect(colour(list.left + BEFORE_WORDS, list.top + BORDER)).toEqual(
				colour(field.left + BEFORE_WORDS, field.top + BORDER)
			);
			expect(Math.abs(list.height - field.height)).toBeLessThanOrEqual(2);
			expect(contrastOfArrow(list, colour)).toBeGreaterThan(3);
		});
	});

	it.each(['light', 'dark'])('have choices and boxes of one size and in the page’s own colours, %s', async (theme) => {
		await openEmbedding(tab(), site);
		await tab().resize({ width: 1280, height: 1000 });
		const { fields, picture } = await seenChoices(tab(), theme);
		expect(fields.map(({ width, height }) => [width, height])).toEqual([
			[15, 15],
			[15, 15],
			[15, 15]
		]);
		const [card, stated] = await tab().run(cardAndStated);
		const colour = coloursOf(picture);
		const [made, open, box] = fields.map(({ left, top }) => ({ middle: colour(left + 7, top + 7), left, top }));
		expect(made?.middle).toEqual(stated);
		expect(open?.middle).toEqual(card);
		expect(colour((box?.left ?? 0) + 3, (box?.top ?? 0) + 3)).toEqual(stated);
	});

	it.each([360, 1280])('have their legends before the first choice, on its line, at %i px', async (width) => {
		await openEmbedding(tab(), site);
		await tab().resize({ width, height: 1000 });
		const legends = await tab().run(legendsAside);
		expect(legends.length).toBe(4);
		for (const { legend, above, isBefore } of legends) {
			expect(above, legend).toBeLessThanOrEqual(2);
			expect(isBefore, legend).toBe(true);
		}
	});
});

inEngines(
	'controls in a contrast theme',
	({ name, site, tab }) => {
		it.skipIf(name === 'webkit')('have lists with an arrow', async () => {
			await openPage(tab(), `${site}/${PAGES.dashboard}`);
			await tab().resize({ width: 1280, height: 1000 });
			const [list] = await tab().run(listAndField, 'light');
			if (!list) throw new Error('There is no list.');
			expect(contrastOfArrow(list, coloursOf(await tab().picture()))).toBeGreaterThan(3);
		});
	},
	{ hasForcedColours: true }
);
