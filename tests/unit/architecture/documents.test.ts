import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexer, walkTokens, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const DOCUMENTS = [
	'README.md',
	'CONTRIBUTING.md',
	'SECURITY.md',
	...readdirSync('docs')
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`)
];
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

function tokensOf(markdown: string): Token[] {
	const tokens: Token[] = [];
	void walkTokens(lexer(markdown), (token) => {
		tokens.push(token);
	});
	return tokens;
}

/** The anchors of a document’s headings, as GitHub makes them: a second one of the same words ends in `-1`. */
function anchorsOf(markdown: string): ReadonlySet<string> {
	const anchors = new Set<string>();
	for (const token of tokensOf(markdown)) {
		if (token.type !== 'heading') continue;
		const words = String(token.text)
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-');
		let anchor = words;
		for (let count = 1; anchors.has(anchor); count++) anchor = `${words}-${count}`;
		anchors.add(anchor);
	}
	return anchors;
}

/** Links and pictures of a document that lead to no file of this repository, or to no heading in it. */
function deadLinks(file: string, markdown = read(file)): string[] {
	return tokensOf(markdown).flatMap((token) => {
		if (token.type !== 'link' && token.type !== 'image') return [];
		const href = String(token.href);
		if (/^[a-z][a-z+.-]*:/i.test(href)) return [];
		const [path = '', anchor] = href.split('#', 2);
		const target = path ? join(dirname(file), path) : file;
		if (!existsSync(target)) return [`${href}: there is no ${target}`];
		if (!anchor) return [];
		return anchorsOf(path ? read(target) : markdown).has(anchor) ? [] : [`${href}: ${target} has no such heading`];
	});
}

describe.each(DOCUMENTS)('%s', (file) => {
	it('links to what is there', () => {
		expect(deadLinks(file)).toEqual([]);
	});

	it('names only commands that there are', () => {
		const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

it('README can be read at one go', () => {
	expect(read('README.md').trimEnd().split('\n').length).toBeLessThan(200);
});

it('a dead link is one to a page, a picture, or a heading that is not there; a comment in code is no heading', () => {
	const markdown =
		'# Here\n```sh\n# code\n```\n[a](none.md) ![b](desk/none.png) [c](#code) [d](start.md#none) [e](#here)';
	expect(deadLinks('docs/start.md', markdown)).toEqual([
		'none.md: there is no docs/none.md',
		'desk/none.png: there is no docs/desk/none.png',
		'#code: docs/start.md has no such heading',
		'start.md#none: docs/start.md has no such heading'
	]);
});
