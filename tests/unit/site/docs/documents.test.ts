import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOCUMENTS, docPaths, isDocFile } from '../../../../src/lib/site/docs/documents';
import { readDoc } from '../../../../src/lib/site/making/readDocs';

it('all documents of docs/ are pages, in some chapter', () => {
	const files = readdirSync('docs').filter((name) => name.endsWith('.md'));
	const listed = DOCUMENTS.map(({ file }) => file).filter((file) => file.startsWith('docs/'));
	expect(listed.sort()).toEqual(files.map((name) => `docs/${name}`).sort());
	expect(new Set(docPaths()).size).toBe(DOCUMENTS.length + 1);
});

it.each(DOCUMENTS)('$name has a page, whose links and pictures lead to what the site has', (document) => {
	const { title, markup } = readDoc(document, '/base');
	expect(title).not.toBe('');
	for (const [, place = ''] of markup.matchAll(/ (?:href|src)="([^"]*)"/g)) {
		if (/^(?:https?:|mailto:|#)/.test(place)) continue;
		const [path = ''] = place.split('#', 1);
		expect(place).toMatch(/^\/base\//);
		const own = path.slice('/base'.length);
		const isThere = docPaths().includes(own) || existsSync(own.startsWith('/docs/') ? own.slice(1) : `static${own}`);
		expect(isThere, place).toBe(true);
	}
	expect(markup).not.toMatch(/ style=| align=|<script/);
});

it('pictures and tables of docs/ are served, and nothing else by any path', () => {
	expect(['desk/start.png', 'verify.csv', 'scale.json'].map(isDocFile)).toEqual([true, true, true]);
	expect(['start.md', '../package.json', 'desk/../../package.json', 'desk/', ''].map(isDocFile)).not.toContain(true);
});
