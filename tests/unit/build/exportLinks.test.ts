import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDeadExportLinks } from '../../../src/build/exportLinks';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'cited-figures-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

describe('links to exported files', () => {
	it('are dead if the file was not made, and are told with the first page that has them', () => {
		write('index.html', '<a href="/archive/figures/a.png">A</a> <img src="/archive/figures/b.png">');
		write('figures/a/index.html', '<a download href="/archive/figures/b.png">B</a>');
		write('figures/a.png', 'picture');
		expect(findDeadExportLinks(root, '/archive')).toEqual([
			{ page: 'figures/a/index.html', link: '/archive/figures/b.png' }
		]);
	});

	it('are not mistaken for other links', () => {
		write('index.html', '<a href="/figures/a/">A</a> <a href="https://example.org/figures/a.png">A</a> /figures/c.png');
		expect(findDeadExportLinks(root, '')).toEqual([]);
	});
});
