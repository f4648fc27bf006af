/** The desk in every browser: from a text to a picture, with nothing that leaves the page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPngSize } from '../../../src/lib/press/png/chunks';
import { readPngTexts } from '../../../src/lib/press/png/seal';
import { PASTED } from '../../../src/lib/sentences/pasted';
import { pdf } from '../../unit/dataset/extract/files';
import { inEngines } from '../inEngines';
import { openPage, PAGES } from '../pages';

const TEXT = 'The island’s ferries carried a record 240,000 passengers in 2023, and the harbour was widened.';
const FILE = 'the-island-s-ferries-carried-a-record-240-000-passengers-in-report.png';

inEngines('the desk', ({ site, tab, downloads }) => {
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
