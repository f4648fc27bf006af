/** A site whose every field holds hostile text: in a real browser nothing of it runs, asks for anything or leads elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteListener } from '../../../src/cli/serve/site';
import { squeezed } from '../../fuzz/hostile/outputs';
import { buildHostile, type HostileSite } from '../../fuzz/hostile/site';

/** Each field gets so many values; `npm run fuzz:hostile` puts each into each. */
const COPIES = 4;
const MARK = /q[a-z]+z[a-z]+q/g;

test.describe.configure({ mode: 'serial', timeout: 900_000 });

let site: HostileSite;
let server: Server;
let address: string;

test.beforeAll(async () => {
	test.setTimeout(900_000);
	site = await buildHostile(COPIES);
	server = createServer(siteListener(site.folder, ''));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
	server?.close();
	site?.remove();
});

function filesOf(ending: RegExp): string[] {
	const names = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).sort();
	return names.filter((name) => ending.test(name) && !name.startsWith('_app') && !isRedirect(name));
}

/** An earlier name of a figure leads on to it, and shows nothing. */
function isRedirect(name: string): boolean {
	return name.endsWith('.html') && readFileSync(join(site.folder, name), 'utf8').includes('http-equiv="refresh"');
}

/** Notes whatever a page does that it should not, from its first moment. */
async function watch(page: Page): Promise<string[]> {
	const faults: string[] = [];
	await page.exposeFunction('note', (what: string) => faults.push(what));
	await page.addInitScript(() => {
		const note = (what: string): void => {
			const told = Reflect.get(window, 'note');
			if (typeof told === 'function') told(`${location.pathname}: ${what}`);
		};
		for (const name of ['alert', 'confirm', 'prompt', 'open']) Reflect.set(window, name, () => note(name));
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			note(`${effectiveDirective} refused ${blockedURI}`)
		);
	});
	page.on('dialog', (dialog) => {
		faults.push(`${page.url()}: a dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(address) && !url.startsWith('data:image/') && !url.startsWith('blob:'))
			faults.push(`${page.url()}: a request for ${url}`);
	});
	return faults;
}

/** Elements and attributes that could do something, as sentences; and all text of the document. */
function inspect(page: Page): Promise<{ faults: string[]; text: string }> {
	return page.evaluate(() => {
		const faults: string[] = [];
		for (const element of document.querySelectorAll('*'))
			for (const { name, value } of element.attributes) {
				if (/^on/i.test(name)) faults.push(`${element.tagName} has ${name}`);
				if (/^(?:href|src|action|data|xlink:href)$/i.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value))
					faults.push(`${element.tagName} leads to ${value}`);
			}
		// What a page tells programs is data; lines to paste are written in the signs of their language.
		const texts: string[] = [];
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			if (!node.parentElement?.closest('script, style, pre, code, textarea, metadata'))
				texts.push(node.textContent ?? '');
		const text = texts.join('');
		return { faults, text };
	});
}

/** Each planted value in a text whose words are not those that were written, as a sentence; and how many there are. */
function changedIn(text: string): { changed: string[]; count: number } {
	const byMark = new Map(site.planted.map((each) => [each.mark, each]));
	const words = plain(text);
	const found = [...words.matchAll(MARK)].filter(({ 0: mark }) => byMark.has(mark));
	const changed = found.flatMap(({ 0: mark, index }) => {
		const plant = byMark.get(mark);
		const written = plain(plant?.value.text.trim() ?? '');
		const before = words.slice(Math.max(0, index - written.length - 2), index).trim();
		// Drawings break lines inside long words: then only the letters are compared.
		const same =
			before.endsWith(written) || before.replaceAll(' ', '').endsWith(written.replaceAll(' ', '').slice(-20));
		return same ? [] : [`${plant?.field.name}: “${before}” instead of “${written}”`];
	});
	return { changed, count: found.length };
}

/** Citations are set with the marks and capitals of their style. */
function plain(text: string): string {
	return squeezed(text)
		.replace(/[“”‘’"]/g, "'")
		.toLowerCase();
}

for (const [what, ending] of [
	['pages and embeds', /\.html$/],
	['drawings, opened by themselves,', /\.svg$/]
] as const)
	test(`${what} show hostile text as text, and do nothing`, async ({ page }) => {
		const faults = await watch(page);
		const files = filesOf(ending);
		expect(files.length).toBeGreaterThan(20);
		let shown = 0;
		for (const file of files) {
			await page.goto(`${address}/${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
			const inspected = await inspect(page);
			const { changed, count } = changedIn(inspected.text);
			faults.push(...[...inspected.faults, ...changed].map((fault) => `${file}: ${fault}`));
			shown += count;
		}
		expect(faults).toEqual([]);
		expect(shown).toBeGreaterThan(500);
	});
