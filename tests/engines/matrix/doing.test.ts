/** What readers do on a page: look for words, choose a theme, save what the page makes, copy. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyCommand } from '../../../src/cli/check';
import { readPngSize } from '../../../src/lib/press/png/chunks';
import { FIGURES } from '../../browser/dataset';
import { openHost } from '../../browser/hosts/host';
import { inEngines } from '../inEngines';
import { FIGURE, openPage, PAGES } from '../pages';

const { slug, title } = FIGURE;

inEngines('readers', ({ site, tab, downloads }) => {
	/** Presses the button of these words, if `within` has several the first. */
	async function press(within: string, words: string): Promise<void> {
		const mark = await tab().run(
			(place, label) => {
				const buttons = [...document.querySelectorAll(`${place} button`)];
				const button = buttons.find(({ textContent }) => textContent.trim() === label);
				const fold = button?.closest('details');
				if (fold) fold.open = true;
				button?.scrollIntoView({ block: 'center' });
				button?.setAttribute('data-pressed', label);
				return `button[data-pressed="${label}"]`;
			},
			within,
			words
		);
		await tab().press(mark);
	}
	/** Waits until an element says something that has these words; returns all that such elements said. */
	function hears(selector: string, words: string): Promise<string> {
		return tab().run(
			async (place, wanted) => {
				const told = () => [...document.querySelectorAll(place)].map(({ textContent }) => textContent).join('|');
				for (let tries = 0; tries < 200 && !told().includes(wanted); tries += 1)
					await new Promise((resolve) => setTimeout(resolve, 50));
				return told();
			},
			selector,
			words
		);
	}
	async function saved(file: string): Promise<Buffer> {
		const path = join(downloads(), file);
		// A browser may put the name there first, and the bytes when it has all of them.
		const isThere = () => existsSync(path) && statSync(path).size > 0 && !existsSync(`${path}.part`);
		for (let tries = 0; tries < 200 && !isThere(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
		return readFileSync(path);
	}
	async function verdictOn(file: string): Promise<unknown> {
		const lines: string[] = [];
		await verifyCommand(
			['--json', join(downloads(), file)],
			(line) => lines.push(line),
			() => {}
		);
		const { files } = JSON.parse(lines.join('\n')) as { files: { verdict: unknown }[] };
		return files[0]?.verdict;
	}

	it('find a figure by a mistyped word, which is marked', async () => {
		await openPage(tab(), `${site}/${PAGES.dashboard}`);
		await tab().type('input[type=search]', 'gazprm');
		const wanted = FIGURES.filter(({ quotes }) => quotes.some(({ quote }) => quote.exact.includes('Gazprom'))).length;
		// What is found of the first letters is told before.
		const told = `${wanted} of ${FIGURES.length} figures`;
		expect(await hears('[role=search] [role=status]', told)).toBe(told);
		const marked = await tab().run(async () => {
			const found = () => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range).toLowerCase());
			for (let tries = 0; tries < 60 && found().length === 0; tries += 1)
				await new Promise((resolve) => setTimeout(resolve, 50));
			return { found: found(), address: location.search };
		});
		expect(marked.found).toContain('gazprom');
		expect(await tab().errors()).toEqual([]);
	});

	it('choose a theme, which holds on the next page', async () => {
		await openPage(tab(), `${site}/${PAGES.dashboard}`);
		const ground = () => tab().run(() => getComputedStyle(document.body).backgroundColor);
		const [light, dark] = ['rgb(251, 250, 246)', 'rgb(20, 22, 26)'];
		expect(await ground()).toBe(light);
		await tab().press('[data-theme-switch]');
		await expect.poll(ground).toBe(dark);
		await openPage(tab(), `${site}/${PAGES.sources}`);
		expect(await ground()).toBe(dark);
		await tab().press('[data-theme-switch]');
		await expect.poll(ground).toBe(light);
		expect(await tab().errors()).toEqual([]);
	});

	it('save a PNG and an SVG that the page made, and the table for Excel; what a browser draws cannot be made anew to the pixel', async () => {
		await openPage(tab(), `${site}/${PAGES.figure}`);
		const files = [`${slug}-740px-2x.png`, `${slug}-740px.svg`, `${slug}.excel.csv`] as const;
		await press('#use', 'Download PNG');
		expect(await hears('#use [role=status]', 'saved')).toContain(`${files[0]} is saved.`);
		expect(readPngSize(await saved(files[0])).width).toBe(2 * 740);
		await tab().run(() => {
			const select = document.querySelector<HTMLSelectElement>('#use select');
			if (select) select.value = 'svg';
			select?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await press('#use', 'Download SVG');
		expect(String(await saved(files[1]))).toContain('<svg');
		await press('#use', 'CSV for Excel');
		expect(String(await saved(files[2]))).toMatch(/^\ufeff/);
		const verdicts = ['in-part', 'intact', 'intact'];
		for (const [i, file] of files.entries()) expect(await verdictOn(file), file).toBe(verdicts[i]);
		expect(await tab().errors()).toEqual([]);
	});

	it('drop files, which are read in a thread of their own, pictures of a report too', async () => {
		await openPage(tab(), `${site}/${PAGES.check}`);
		const names = [`${slug}.png`, `${slug}-brief.docx`, `${slug}.zip`];
		await tab().run(
			async (folder, wanted) => {
				const input = document.querySelector<HTMLInputElement>('#file input');
				for (let tries = 0; tries < 200 && input?.disabled; tries += 1)
					await new Promise((resolve) => setTimeout(resolve, 50));
				const dropped = new DataTransfer();
				for (const name of wanted) {
					const bytes = await (await fetch(`${folder}/${name}`)).arrayBuffer();
					dropped.items.add(new File([bytes], name));
				}
				dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
			},
			`${site}/figures`,
			names
		);
		const told = await hears('#file [role=status]', `${slug}.zip: every part is as it was made`);
		expect(told).toContain(`${slug}.png: intact`);
		expect(told).toContain(`${slug}-brief.docx: every part is as it was made`);
		expect(await tab().errors()).toEqual([]);
	});

	it('copy the iframe, and picture and caption for a document; what is pasted elsewhere is that', async () => {
		const host = await openHost({
			head: '<link rel="icon" href="data:,">',
			body: '<div id="place" contenteditable>here</div>'
		});
		const pastedAfter = async (button: string, words: string) => {
			await openPage(tab(), `${site}/${PAGES.figure}`);
			await press('#use', button);
			expect(await hears('#use [role=status]', 'Copied')).toContain('Copied');
			expect(await tab().errors()).toEqual([]);
			await tab().open(host.url);
			await tab().paste('#place');
			await hears('#place', words);
			return tab().run(() => document.querySelector('#place')?.innerHTML ?? '');
		};
		expect(await pastedAfter('Copy the iframe', 'iframe')).toContain(`/embed/${slug}/`);
		const html = await pastedAfter('Copy for Word or Docs', title);
		// WebKit gives a pasted picture an address of its own.
		expect(html).toMatch(/<img [^>]*src="(?:data:image\/png|blob:)/);
		expect(html).toContain(title);
		await host.close();
	});
});
