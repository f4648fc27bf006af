import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NewFiles, NotWritten } from '../../../../src/build/disk/newFiles';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cited-figures-new-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('files that appear all at once', () => {
	it('are not seen before they are published, and leave nothing when discarded', () => {
		const out = join(folder, 'deep', 'er');
		const kept = new NewFiles();
		kept.add(join(out, 'a.txt'), 'a');
		expect(existsSync(join(out, 'a.txt'))).toBe(false);
		kept.publish();
		expect(readdirSync(out)).toEqual(['a.txt']);
		const dropped = new NewFiles();
		dropped.add(join(out, 'b.txt'), 'b');
		dropped.discard();
		expect(readdirSync(out)).toEqual(['a.txt']);
		const inNewFolders = new NewFiles();
		inNewFolders.add(join(folder, 'new', 'folder', 'c.txt'), 'c');
		inNewFolders.discard();
		expect(existsSync(join(folder, 'new'))).toBe(false);
	});

	it('are all as they were when one of them cannot be put in its place', () => {
		for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), 'former');
		const files = new NewFiles();
		for (const name of ['a.txt', 'c.txt', 'd.txt']) files.add(join(folder, name), 'new');
		files.remove(join(folder, 'b.txt'));
		// A folder that somebody has made meanwhile.
		mkdirSync(join(folder, 'd.txt'));
		expect(() => files.publish()).toThrow(NotWritten);
		expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'd.txt']);
		expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('former');
	});

	it('may be gone at once with the writing of others, and their folder with them', () => {
		mkdirSync(join(folder, 'old'));
		writeFileSync(join(folder, 'old', 'a.txt'), 'a');
		const files = new NewFiles();
		files.add(join(folder, 'new', 'a.txt'), 'a');
		files.remove(join(folder, 'old', 'a.txt'));
		expect(existsSync(join(folder, 'old', 'a.txt'))).toBe(true);
		files.publish();
		expect(readdirSync(folder)).toEqual(['new']);
	});
});
