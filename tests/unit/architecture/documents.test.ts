import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const DOCUMENTS = [
	'README.md',
	'CONTRIBUTING.md',
	...readdirSync('docs')
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`)
];
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

/** The anchors of a document’s headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
	return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-')
	);
}

/** Links of a document to files of this repository that lead nowhere. */
function deadLinks(file: string): string[] {
	const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
	return links
		.filter(([, path = '', anchor]) => {
			const target = path === '' ? file : join(dirname(file), path);
			return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
		})
		.map(([link]) => link);
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
