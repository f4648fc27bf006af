import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../../../src/lib/dataset/ports/disk';
import { pathIn, readText, reasonOf, stemOf, type Files } from '../../../../src/lib/dataset/ports/files';
import { memoryFiles } from '../../../../src/lib/dataset/ports/memory';

const root = mkdtempSync(join(tmpdir(), 'cited-figures-files-'));
const TEXTS = { 'b.yaml': '\ufeffb: ä\n', 'a/deep/c.yaml': 'c: 1\n', '.hidden': '', 'a/.d.yaml.draft': '' };
const contents = new Map(Object.entries(TEXTS).map(([name, text]) => [`${root}/${name}`, text]));

beforeAll(() => {
	for (const [path, text] of contents) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

const reasonFor = (read: () => unknown) => {
	try {
		return String(read());
	} catch (error) {
		return reasonOf(error);
	}
};

const PORTS: readonly (readonly [string, Files])[] = [
	['on a disk', disk],
	['in memory', memoryFiles(contents)]
];

describe.each(PORTS)('files %s', (_where, files) => {
	it('are listed by name, without hidden ones, and folders as such', () => {
		expect(files.list(root)).toEqual([
			{ name: 'a', isFolder: true },
			{ name: 'b.yaml', isFolder: false }
		]);
		expect(files.list(`${root}/a/`)).toEqual([{ name: 'deep', isFolder: true }]);
	});

	it('have their bytes and their size', () => {
		expect(new Uint8Array(files.read(`${root}/b.yaml`))).toEqual(new TextEncoder().encode(TEXTS['b.yaml']));
		expect(files.size(`${root}/b.yaml`)).toBe(9);
		expect(readText(files, `${root}/b.yaml`)).toBe(TEXTS['b.yaml']);
	});

	it('that are not there are told', () => {
		for (const read of [files.read, files.size, files.list])
			expect(reasonFor(() => read(`${root}/no/such`))).toBe('there is no such file');
	});
});

it('a link to a folder on a disk is a folder, and one that leads nowhere is none', () => {
	const links = join(root, 'a', 'deep', 'links');
	mkdirSync(links);
	symlinkSync(root, join(links, 'root'));
	symlinkSync(join(root, 'gone'), join(links, 'to-nothing'));
	expect(disk.list(links)).toEqual([
		{ name: 'root', isFolder: true },
		{ name: 'to-nothing', isFolder: false }
	]);
	rmSync(links, { recursive: true });
});

it('a path is that of its folder as the caller wrote it, and what stands in it', () => {
	expect(pathIn('data', 'claims', 'a.yaml')).toBe('data/claims/a.yaml');
	expect(pathIn('data/', 'a.yaml')).toBe('data/a.yaml');
	expect(pathIn('', 'a.yaml')).toBe('a.yaml');
	expect(stemOf('texts/harbour.txt', '.txt')).toBe('harbour');
	expect(stemOf('harbour.md', '.txt')).toBe('harbour.md');
});
