/** The components of `docs/package.md` that show a figure on a page of Svelte or React. */
import { compile } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { blocksOf } from './recipes';

const only = (language: string) => {
	const [block, ...others] = blocksOf('docs/package.md', language);
	if (block === undefined || others.length > 0) throw new Error(`docs/package.md has not one block of ${language}.`);
	return block;
};

it('Svelte compiles without a warning, and writes the element with its figure', () => {
	const { js, warnings } = compile(only('svelte'), { generate: 'server', runes: true });
	expect(warnings).toEqual([]);
	expect(js.code).toContain('<cited-figure');
});

it('React makes the element, and asks for the script of its site', async () => {
	const { code, warnings } = await transformWithOxc(only('jsx'), 'figure.jsx', {
		jsx: { runtime: 'automatic', development: false }
	});
	expect(warnings).toEqual([]);
	expect(code).toMatch(/jsx\("cited-figure", \{\s*figure/);
	expect(code).toContain('/embed.js');
});
