/** The desk in every browser: from a text to a picture, with nothing that leaves the page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPngSize } from '../../../src/lib/press/png/chunks';
import { readPngTexts } from '../../../src/lib/press/png/seal';
import { PASTED } from '../../../src/lib/sentences/pasted';
import { pdf } from '../../unit/dataset/extract/files';
import type { Point } from '../drive/engine';
import { inEngines } from '../inEngines';
import { openPage, PAGES } from '../pages';

const TEXT = 'The island’s ferries carried a record 240,000 passengers in 2023, and the harbour was widened.';
const FILE = 'the-island-s-ferries-carried-a-record-240-000-passengers-in-report.png';

inEngines('the desk', ({ name, site, tab, downloads }) => {
	/** Waits until an element is there. */
	const appears = (selector: string) =>
		tab().run(async (wanted) => {
			for (let tries = 0; tries < 200 && !document.querySelector(wanted); tries += 1)
				await new Promise((resolve) => setTimeout(resolve, 50));
			return document.querySelector(wanted) !== null;
		}, selector);

	it('reads a text, draws its number, closes its policy, and saves a picture that says what it is', async () => {
		await openPage(tab(), `${site}/${PAGES.desk}`);
		// What stands in the field when the script begins is read at once, and there is nothing to press.
		await tab().run(async () => {
			for (let tries = 0; tries < 200 && document.querySelector('[data-island]'); tries += 1)
				await new Promise((resolve) => setTimeout(resolve, 50));
		});
		await tab().run((text) => {
			const field = document.querySelector<HTMLTextAreaElement>('#desk-text');
			if (field) field.value = text;
		}, TEXT);
		await tab().press('.ways .strong');
		expect(await appears('.picture .drawing > svg')).toBe(true);
		expect(await appears('[data-door]')).toBe(true);
		const sent = await tab().run(() =>
			fetch('./?words=of-the-text').then(
				() => 'sent',
				() => 'refused'
			)
		);
		expect(sent).toBe('refused');
		await tab().type('#desk-cited', 'Ann Example, Example Press, 16 May 2024');
		expect(await appears('.places .strong[aria-disabled="false"]')).toBe(true);
		await tab().press('.places .strong');
		const path = join(downloads(), FILE);
		const isThere = () => existsSync(path) && statSync(path).size > 0 && !existsSync(`${path}.part`);
		for (let tries = 0; tries < 200 && !isThere(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
		const picture = readFileSync(path);
		expect(readPngSize(picture).width).toBe(1890);
		expect(readPngTexts(picture).get('Comment')).toBe(PASTED);
	});

	/** Brings a text, and waits for its figure. */
	async function bring(text: string): Promise<void> {
		await openPage(tab(), `${site}/${PAGES.desk}`);
		await tab().run(async (words) => {
			for (let tries = 0; tries < 200 && document.querySelector('[data-island]'); tries += 1)
				await new Promise((resolve) => setTimeout(resolve, 50));
			const field = document.querySelector<HTMLTextAreaElement>('#desk-text');
			if (field) field.value = words;
		}, text);
		await tab().press('.ways .strong');
		expect(await appears('.picture .drawing > svg')).toBe(true);
		// What stands beside the figure comes after it.
		expect(await appears('.claim [data-side]')).toBe(true);
	}

	/** The middle of an element’s last line, or its end, after it was brought into view. */
	async function placeOf(selector: string, words: string, part: number): Promise<Point> {
		const found = await tab().run(
			(wanted, said, at) => {
				const [element] = [...document.querySelectorAll(wanted)].filter(({ textContent }) =>
					textContent.includes(said)
				);
				element?.scrollIntoView({ block: 'center' });
				const line = [...(element?.getClientRects() ?? [])].at(-1);
				return line && { x: Math.round(line.left + line.width * at), y: Math.round(line.top + line.height / 2) };
			},
			selector,
			words,
			part
		);
		if (!found) throw new Error(`no ${selector} with “${words}”`);
		return found;
	}

	const textOf = (selector: string) =>
		tab().run((wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent), selector);

	// In WebKit the first drag ends a word early; why is not known yet.
	it.skipIf(name === 'webkit')('takes more words to a number by the pointer, and fewer', async () => {
		await bring(`${TEXT} The quay is old.`);
		const drag = async (grip: string, words: string, part: number, by: number) => {
			// Both stand in one paragraph: where the word is once seen, the handle is too.
			const to = await placeOf('.claim [data-side]', words, part);
			const from = await placeOf(`.claim .${grip}`, '', 0.5);
			const { y } = await placeOf('.claim [data-side]', words, part);
			await tab().drag({ x: from.x + by, y: from.y }, { x: to.x, y });
		};
		await drag('after-grip', '2023', 0.8, 8);
		await expect
			.poll(() => textOf('.claim mark'), { timeout: 20_000 })
			.toEqual([expect.stringMatching(/240,000.* in 2023/u)]);
		await drag('before-grip', 'carried', 0.2, -8);
		await expect.poll(() => textOf('.claim mark')).toEqual([expect.stringMatching(/^\u2060?carried a record/u)]);
		await drag('after-grip', ' in', 0.1, 8);
		await expect.poll(() => textOf('.claim mark')).toEqual([expect.not.stringContaining('2023')]);
	});

	it('moves the ends of the article between sentences, by the pointer and by keys', async () => {
		await bring(`The coast has 70 ports. ${TEXT} The archive has 900 boats.`);
		await tab().press('.views button:last-child');
		expect(await appears('.handle.last')).toBe(true);
		const handle = await placeOf('.handle.last', '', 0.1);
		const to = await placeOf('[data-sentence]', 'widened', 0.99);
		const { y } = await placeOf('.handle.last', '', 0.1);
		await tab().drag({ x: handle.x, y }, { x: to.x, y: to.y + (y - handle.y) });
		await expect.poll(() => textOf('.text .outside'), { timeout: 20_000 }).toEqual(['The archive has 900 boats.']);
		await tab().run(() => {
			const start = document.querySelector<HTMLElement>('.handle.first');
			start?.focus();
			start?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
		});
		await expect
			.poll(() => textOf('.text .outside'))
			.toEqual(['The coast has 70 ports. ', 'The archive has 900 boats.']);
	});

	it('reads a PDF in a thread, and draws its number', async () => {
		await openPage(tab(), `${site}/${PAGES.desk}`);
		const bytes = await pdf((document) => void document.text(TEXT));
		await tab().run((base64) => {
			const given = new DataTransfer();
			given.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'report.pdf'));
			const field = document.querySelector<HTMLInputElement>('input[type=file]');
			if (!field) throw new Error('no field for a file');
			field.files = given.files;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		}, Buffer.from(bytes).toString('base64'));
		expect(await appears('.picture .drawing > svg')).toBe(true);
	});
});
