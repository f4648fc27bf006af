import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteInputs } from '../../../src/cli/build/inputs';

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

const inputsOf = (name: string) => siteInputs([join(root, name, 'fonts')], join(root, name));

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

	it.each([
		['src/lib/a.ts', 'src/a.ts'],
		['fonts/a.ttf', 'fonts/c.ttf']
	])('is something else when %s is %s', (path, moved) => {
		const before = inputsOf('checkout');
		renameSync(join(root, 'checkout', path), join(root, 'checkout', moved));
		expect(inputsOf('checkout')).not.toBe(before);
	});
});
