import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFolder } from '../../../../src/build/disk/removeFolder';

test('a folder is removed with the files that are being written into it', async () => {
	const parent = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	// Which file comes in between is chance: of a hundred times, half would leave something without a second try.
	for (let time = 0; time < 100; time += 1) {
		const folder = join(parent, String(time));
		mkdirSync(folder);
		const written = Array.from({ length: 12 }, (_, i) => writeFile(join(folder, String(i)), Buffer.alloc(20_000)));
		await new Promise((resolve) => setImmediate(resolve));
		removeFolder(folder);
		await Promise.allSettled(written);
		expect(existsSync(folder)).toBe(false);
	}
	removeFolder(parent);
	removeFolder(parent);
});
