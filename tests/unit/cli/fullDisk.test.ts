import type * as Fs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { dataCommand } from '../../../src/cli/data';
import { contentOf } from '../contentOf';
import { itAtLength } from '../extent';
import { SmallFolder, TEXT_NAME } from '../dataset/smallDataset';
import { published as publishedSmall } from '../dataset/versions/published';

/** The disk is full from this step on, counted from 1; 0 while there is room. */
const disk = vi.hoisted(() => ({ fullFrom: 0, steps: 0 }));

vi.mock('node:fs', async (importOriginal) => {
	const fs = await importOriginal<typeof Fs>();
	const isFull = () => disk.fullFrom > 0 && ++disk.steps >= disk.fullFrom;
	const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
	const refusing =
		<Args extends unknown[]>(act: (...args: Args) => void) =>
		(...args: Args) => {
			if (isFull()) {
				// What undoes the rest needs no room any more.
				disk.fullFrom = 0;
				throw full();
			}
			act(...args);
		};
	return {
		...fs,
		copyFileSync: refusing(fs.copyFileSync),
		renameSync: refusing(fs.renameSync),
		writeFileSync: (path: string, text: string, options: object) => {
			if (!isFull()) return fs.writeFileSync(path, text, options);
			disk.fullFrom = 0;
			fs.writeFileSync(path, text.slice(0, text.length / 2), options);
			throw full();
		}
	};
});

afterEach(() => {
	disk.fullFrom = 0;
});

/** Runs the command with a disk that is full at its first, second … step, until there is room for all of them. */
function fillDiskAtEachStep(folder: string, args: readonly string[]): number {
	const before = contentOf(folder);
	for (let step = 1; ; step++) {
		Object.assign(disk, { fullFrom: step, steps: 0 });
		const out: string[] = [];
		const code = dataCommand(
			args,
			(line) => void out.push(line),
			(line) => void out.push(line)
		);
		const wasFull = disk.fullFrom === 0;
		disk.fullFrom = 0;
		if (!wasFull) {
			expect(code, out.join('\n')).toBe(0);
			expect(contentOf(folder)).not.toEqual(before);
			return step - 1;
		}
		expect(code, `full at step ${step}`).toBe(1);
		expect(out.join('\n')).toMatch(/:1:1 {2}cannot be written: the disk is full \(not-written\)/);
		expect(contentOf(folder), `full at step ${step}`).toEqual(before);
	}
}

function published(): { small: SmallFolder; run: (...args: string[]) => number } {
	const small = publishedSmall();
	const run = (...args: string[]) =>
		fillDiskAtEachStep(small.root, [...args, '--dir', small.dir, '--texts', small.texts]);
	return { small, run };
}

describe('a full disk leaves everything as it was, whatever step of it there is no room for:', () => {
	test('publish, of one figure', () => {
		const { small, run } = published();
		small.replace('figures/ships.yaml', 'More than 12 ships called in 2020', 'Over 12 ships called in 2020');
		expect(run('publish', 'ships', '--why', 'Shorter')).toBeGreaterThan(3);
	});

	itAtLength('publish, of all figures', () => {
		const small = new SmallFolder();
		const args = ['publish', '--all', '--dir', small.dir, '--texts', small.texts];
		expect(fillDiskAtEachStep(small.root, args)).toBeGreaterThan(3);
	});

	test('publish --withdraw', () => {
		expect(published().run('publish', 'ships', '--withdraw', '--why', 'Wrong')).toBeGreaterThan(2);
	});

	test('rename', () => {
		expect(published().run('rename', 'ships', 'calls')).toBeGreaterThan(4);
	});

	test('verify', () => {
		const { small, run } = published();
		small.replace('sources/harbour.yaml', 'date: 2026-11-24', 'date: 2020-01-01');
		expect(run('verify', join(small.texts, TEXT_NAME))).toBeGreaterThan(2);
	});

	test('new', () => {
		const { small, run } = published();
		expect(run('new', join(small.texts, TEXT_NAME), '--id', 'pier')).toBeGreaterThan(3);
	});

	itAtLength('new, into a folder that is made for it', () => {
		const root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
		onTestFinished(() => rmSync(root, { recursive: true }));
		writeFileSync(join(root, 'pier.txt'), 'The pier has 12 ships.', {});
		fillDiskAtEachStep(root, ['new', join(root, 'pier.txt'), '--dir', join(root, 'made', 'here')]);
	});

	itAtLength('schema', () => {
		const root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
		const here = process.cwd();
		onTestFinished(() => {
			process.chdir(here);
			rmSync(root, { recursive: true });
		});
		process.chdir(root);
		mkdirSync(join(root, 'static'));
		expect(fillDiskAtEachStep(root, ['schema'])).toBeGreaterThan(9);
	});
});
