import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programInputs, siteInputs, type SiteMaking } from '../../../../src/build/kept/inputs';

const FILES = [
	'src/app.html',
	'src/lib/a.ts',
	'static/icon.svg',
	'package.json',
	'package-lock.json',
	'svelte.config.js'
];
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	for (const path of [...FILES, 'vite.config.ts', 'fonts/a.ttf', 'fonts/metrics.json'])
		write(path, `what ${path} holds`);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
	const file = join(root, 'checkout', path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
}

const inputsOf = (name: string, more: Partial<SiteMaking> = {}) =>
	siteInputs({
		program: programInputs('', join(root, name)),
		fonts: [join(root, name, 'fonts')],
		siteUrl: undefined,
		key: undefined,
		...more
	});

describe('what a site is made of', () => {
	it('is the same in two checkouts of the same content, wherever they are', () => {
		cpSync(join(root, 'checkout'), join(root, 'deep', 'copy'), { recursive: true });
		expect(inputsOf('deep/copy')).toBe(inputsOf('checkout'));
	});

	it.each(['src/lib/a.ts', 'static/icon.svg', 'package-lock.json', 'fonts/a.ttf', 'fonts/b.ttf'])(
		'is something else when %s is',
		(path) => {
			const before = inputsOf('checkout');
			write(path, 'something else');
			expect(inputsOf('checkout')).not.toBe(before);
		}
	);

	it('is something else for another host, and for another key', () => {
		const all = [{}, { siteUrl: 'https://charts.example.org' }, { key: '01234567' }].map((more) =>
			inputsOf('checkout', more)
		);
		expect(new Set(all).size).toBe(3);
	});

	it.each([
		['src/lib/a.ts', 'src/a.ts'],
		['fonts/a.ttf', 'fonts/c.ttf']
	])('is something else when %s is %s', (path, moved) => {
		const before = inputsOf('checkout');
		renameSync(join(root, 'checkout', path), join(root, 'checkout', moved));
		expect(inputsOf('checkout')).not.toBe(before);
	});
});

describe('what the compiled program is made of', () => {
	const programOf = (basePath = '') => programInputs(basePath, join(root, 'checkout'));

	it.each(['src/lib/a.ts', 'package-lock.json'])('is something else when %s is', (path) => {
		const before = programOf();
		write(path, 'something else');
		expect(programOf()).not.toBe(before);
	});

	it('is something else below another path', () => {
		expect(programOf('/figures')).not.toBe(programOf());
	});

	it('is the same for other fonts', () => {
		const before = programOf();
		write('fonts/a.ttf', 'something else');
		expect(programOf()).toBe(before);
	});
});
