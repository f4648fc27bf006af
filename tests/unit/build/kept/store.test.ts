import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, Store } from '../../../../src/build/kept/store';

let store: Store;
beforeEach(() => (store = new Store(mkdtempSync(join(tmpdir(), 'cited-figures-kept-')))));
afterEach(() => rmSync(store.folder, { recursive: true }));

const one = keyOf('program', ['one']);
const filled = (text: string) => (temporary: string) => writeFileSync(join(temporary, 'a.txt'), text);
const temporary = () => readdirSync(join(store.folder, 'temporary'));
/** Path → as if nobody had asked for it for so many days. */
function age(path: string, days: number): void {
	const then = new Date(Date.now() - days * 24 * 3600 * 1000);
	utimesSync(path, then, then);
}

describe('a key', () => {
	it('is that of all parts in their order, and of no other list of parts', () => {
		const bytes = new TextEncoder().encode('a');
		expect(keyOf('files', ['a', 'b'])).toBe(keyOf('files', [bytes, 'b']));
		const others = [['b', 'a'], ['ab'], ['a', 'b', ''], ['a,b']].map((parts) => keyOf('files', parts));
		expect(new Set([keyOf('files', ['a', 'b']), keyOf('cuts', ['a', 'b']), ...others]).size).toBe(6);
	});
});

describe('a folder that is kept', () => {
	it('is made once, and there the next time', async () => {
		const made = await store.made(one, filled('first'));
		expect(made.isKept).toBe(false);
		expect(await store.made(one, filled('second'))).toEqual({ ...made, isKept: true });
		expect(readFileSync(join(made.folder, 'a.txt'), 'utf8')).toBe('first');
	});

	it('is that of the first of two who make it at the same time', async () => {
		const later = (text: string) => async (temporary: string) => {
			await new Promise((resolve) => setImmediate(resolve));
			filled(text)(temporary);
		};
		const both = await Promise.all([store.made(one, later('a')), store.made(one, later('b'))]);
		expect(both.map(({ folder }) => readFileSync(join(folder, 'a.txt'), 'utf8'))).toEqual(['a', 'a']);
		expect(temporary()).toEqual([]);
	});

	it('leaves nothing where it could not be made', async () => {
		const fails = (temporary: string) => {
			writeFileSync(join(temporary, 'half.txt'), '');
			return Promise.reject(new Error('no'));
		};
		await expect(store.made(one, fails)).rejects.toThrow('no');
		expect(store.find(one)).toBeUndefined();
		expect(temporary()).toEqual([]);
	});
});

describe('a file that is kept', () => {
	it('is there whole, with nothing temporary beside it, and may be replaced', () => {
		expect(store.find(one)).toBeUndefined();
		const path = store.keep(one, new Uint8Array([1, 2]));
		expect(store.find(one)).toBe(path);
		expect([...readFileSync(path)]).toEqual([1, 2]);
		expect(readFileSync(store.keep(one, 'other'), 'utf8')).toBe('other');
		expect(temporary()).toEqual([]);
	});
});

describe('sweeping', () => {
	it('removes what nobody has asked for in two weeks, and leaves what somebody has', async () => {
		const [stale, asked] = [store.keep(keyOf('files', ['stale']), ''), store.keep(keyOf('files', ['asked']), '')];
		const { folder } = await store.made(one, filled(''));
		for (const path of [stale, asked, folder]) age(path, 15);
		store.find(keyOf('files', ['asked']));
		store.sweep();
		expect([stale, asked, folder].map(existsSync)).toEqual([false, true, false]);
		age(asked, 13);
		store.sweep();
		expect(existsSync(asked)).toBe(true);
	});

	it('removes what a killed process has begun, and leaves what another is making', () => {
		const gone = spawnSync(process.execPath, ['--version']).pid;
		for (const id of [gone, process.ppid]) mkdirSync(join(store.folder, 'temporary', `${id}-a`), { recursive: true });
		store.sweep();
		expect(temporary()).toEqual([`${process.ppid}-a`]);
	});

	it('finds nothing where nothing was kept yet', () => {
		const none = new Store(join(store.folder, 'none'));
		none.sweep();
		expect(existsSync(none.folder)).toBe(false);
	});
});
