/** What the browser need not do while the dashboard starts, told by what stands in the page and not by time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { SITE } from './setup/site';

test('of the dashboard only the finder lives: no drawing, no card and no tick is rendered again', async ({ page }) => {
	const html = (await (await page.goto(''))?.text()) ?? '';
	const islands = html.match(/<div class="island[\s\S]*?<script type="application\/json">/g) ?? [];
	expect(islands.map((island) => /data-island="(\w+)"/.exec(island)?.[1])).toEqual(['Finder', 'MoreFound']);
	for (const island of islands) expect(island).not.toMatch(/<svg|<article/);
	expect(html.match(/<article/g)?.length).toBeGreaterThan(1);
});

test('all that lives on a page starts', async ({ page }) => {
	for (const path of [
		'',
		'figures/trade-record/',
		'sources/usip-2024-putin-china/',
		'check/',
		'desk/',
		'nothing-of-this-name'
	]) {
		const html = (await (await page.goto(path))?.text()) ?? '';
		expect(html, path).toContain('data-island=');
		await expect(page.locator('[data-island]'), path).toHaveCount(0);
	}
});

const ALPHABETS = '_app/alphabets/';

test('no script of the site is there for nothing: each is asked for by a page or by another script', () => {
	const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
	const texts = files
		.filter((name) => /\.(html|js)$/.test(name))
		.map((name) => ({ name: posix.basename(name), text: readFileSync(join(SITE, name), 'utf8') }));
	const scripts = files
		.filter((name) => name.startsWith('_app') && name.endsWith('.js') && !name.includes(ALPHABETS))
		.map((name) => posix.basename(name));
	expect(scripts.length).toBeGreaterThan(5);
	const unused = scripts.filter((script) => !texts.some(({ name, text }) => name !== script && text.includes(script)));
	expect(unused).toEqual([]);
	// Letters of an alphabet are asked for by its name.
	expect(texts.some(({ text }) => text.includes(ALPHABETS))).toBe(true);
});
