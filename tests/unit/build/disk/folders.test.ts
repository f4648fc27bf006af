import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBuildFolders, placeFolder, restoreLastGood } from '../../../../src/build/disk/folders';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
	const parts = join(root, path).split('/');
	mkdirSync(parts.slice(0, -1).join('/'), { recursive: true });
	writeFileSync(join(root, path), text);
}

const site = () => readFileSync(join(root, 'build', 'index.html'), 'utf8');

describe('the folders of a build', () => {
	it('put the new site in the place of the old one and leave nothing else', () => {
		write('build/index.html', 'old');
		write('build/gone.html', 'old');
		const folders = openBuildFolders(join(root, 'build'));
		writeFileSync(join(folders.temporary, 'index.html'), 'new');
		expect(site()).toBe('old');
		folders.publish();
		expect(site()).toBe('new');
		expect(readdirSync(root)).toEqual(['build']);
		expect(readdirSync(join(root, 'build'))).toEqual(['index.html']);
	});

	it('publish the first site too', () => {
		const folders = openBuildFolders(join(root, 'build'));
		writeFileSync(join(folders.temporary, 'index.html'), 'first');
		folders.publish();
		expect(site()).toBe('first');
	});

	it('keep the old site when a build is discarded', () => {
		write('build/index.html', 'old');
		const folders = openBuildFolders(join(root, 'build'));
		folders.discard();
		expect(site()).toBe('old');
		expect(readdirSync(root)).toEqual(['build']);
	});

	it('clear away what a stopped build left', () => {
		write('.build-new-12345/index.html', 'half');
		write('build/index.html', 'old');
		openBuildFolders(join(root, 'build'), () => false).discard();
		expect(readdirSync(root)).toEqual(['build']);
	});

	it('bring back the old site when a build was stopped between the two renames', () => {
		write('.build-old-12345/index.html', 'old');
		write('.build-new-12345/index.html', 'new');
		openBuildFolders(join(root, 'build'), () => false);
		expect(site()).toBe('old');
	});

	it('drop an old site when the new one is in its place', () => {
		write('.build-old-12345/index.html', 'old');
		write('build/index.html', 'new');
		restoreLastGood(join(root, 'build'));
		expect(site()).toBe('new');
		expect(readdirSync(root)).toEqual(['build']);
	});

	it('are there from the start, so that a second build notices the first', () => {
		const { temporary } = openBuildFolders(join(root, 'build'));
		expect(existsSync(temporary)).toBe(true);
	});

	it('refuse to disturb a build that is at work', () => {
		write('.build-new-12345/index.html', 'half');
		expect(() => openBuildFolders(join(root, 'build'), (id) => id === 12345)).toThrow('process 12345');
		expect(existsSync(join(root, '.build-new-12345'))).toBe(true);
	});
});

describe('a folder that several commands may place', () => {
	const fonts = () => join(root, 'cache', 'fonts');
	const place = (text: string) => placeFolder(fonts(), (draft) => writeFileSync(join(draft, 'a.css'), text));

	it('is made where it is missing, and replaced as a whole', () => {
		place('first');
		writeFileSync(join(fonts(), 'gone.css'), '');
		place('second');
		expect(readdirSync(fonts())).toEqual(['a.css']);
		expect(readFileSync(join(fonts(), 'a.css'), 'utf8')).toBe('second');
		expect(readdirSync(join(root, 'cache'))).toEqual(['fonts']);
	});

	it('is as it was when it could not be filled', () => {
		place('first');
		const fails = (draft: string) => {
			writeFileSync(join(draft, 'half.css'), '');
			throw new Error('no');
		};
		expect(() => placeFolder(fonts(), fails)).toThrow('no');
		expect(readFileSync(join(fonts(), 'a.css'), 'utf8')).toBe('first');
		expect(readdirSync(join(root, 'cache'))).toEqual(['fonts']);
	});
});
