import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { programInputs, siteInputs } from '../../../src/cli/build/inputs';

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

const inputsOf = (name: string) => siteInputs(programInputs(join(root, name)), [join(root, name, 'fonts')]);

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

describe('what the compiled program is made of', () => {
	const programOf = (env: Readonly<Record<string, string>> = {}) => {
		for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
		return programInputs(join(root, 'checkout'));
	};
	afterEach(() => void vi.unstubAllEnvs());

	it.each(['src/lib/a.ts', 'package-lock.json'])('is something else when %s is', (path) => {
		const before = programOf();
		write(path, 'something else');
		expect(programOf()).not.toBe(before);
	});

	it('is something else below another path', () => {
		expect(programOf({ BASE_PATH: '/figures' })).not.toBe(programOf({ BASE_PATH: '' }));
	});

	it('is the same for other fonts, another host and another key', () => {
		const before = programOf();
		write('fonts/a.ttf', 'something else');
		expect(programOf({ SITE_URL: 'https://charts.example.org', CITED_FIGURES_SIGNING_KEY: 'a key' })).toBe(before);
	});
});
