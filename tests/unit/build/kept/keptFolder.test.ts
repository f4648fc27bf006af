import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFolder } from '../../../../src/build/kept/keptFolder';

let kept: string;
beforeEach(() => (kept = mkdtempSync(join(tmpdir(), 'cited-figures-kept-'))));
afterEach(() => rmSync(kept, { recursive: true }));

const filled = (text: string) => (draft: string) => Promise.resolve(writeFileSync(join(draft, 'a.txt'), text));

describe('a folder that is kept', () => {
	it('is made once, and there the next time', async () => {
		const made = await keptFolder(kept, 'one', filled('first'));
		expect(made.isKept).toBe(false);
		expect(await keptFolder(kept, 'one', filled('second'))).toEqual({ ...made, isKept: true });
		expect(readFileSync(join(made.folder, 'a.txt'), 'utf8')).toBe('first');
	});

	it('is that of the first of two who make it at the same time', async () => {
		const both = await Promise.all([keptFolder(kept, 'one', filled('a')), keptFolder(kept, 'one', filled('a'))]);
		expect(both[0].folder).toBe(both[1].folder);
		expect(readdirSync(kept)).toEqual(['one']);
	});

	it('leaves nothing where it could not be made', async () => {
		const fails = (draft: string) => {
			writeFileSync(join(draft, 'half.txt'), '');
			return Promise.reject(new Error('no'));
		};
		await expect(keptFolder(kept, 'one', fails)).rejects.toThrow('no');
		expect(readdirSync(kept)).toEqual([]);
	});

	it('goes when nobody has asked for it for more than a week, and stays when somebody has', async () => {
		const eightDaysAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000);
		const { folder: stale } = await keptFolder(kept, 'stale', filled(''));
		const { folder: asked } = await keptFolder(kept, 'asked', filled(''));
		utimesSync(stale, eightDaysAgo, eightDaysAgo);
		await keptFolder(kept, 'asked', filled(''));
		expect(existsSync(stale)).toBe(false);
		expect(existsSync(asked)).toBe(true);
	});
});
