import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeFolder } from '../../../../src/build/disk/folders';
import { isRunning, removeStaleFiles } from '../../../../src/build/disk/staleFiles';

let root: string;
/** The id of a process that has ended. */
const gone = spawnSync(process.execPath, ['--version']).pid;
const ENDS_WITH_PARENT = new URL('../../../../src/build/pages/endsWithParent.js', import.meta.url).href;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

describe('what a stopped command left', () => {
	it('is removed beside a folder by the next one that places it, and what another is writing stays', () => {
		for (const name of [`.fonts-new-${gone}`, `.fonts-old-${gone}`, `.fonts-new-${process.ppid}`, `.other-new-${gone}`])
			mkdirSync(join(root, name));
		placeFolder(join(root, 'fonts'), (draft) => writeFileSync(join(draft, 'a.ttf'), 'a'));
		expect(readdirSync(root).sort()).toEqual([`.fonts-new-${process.ppid}`, `.other-new-${gone}`, 'fonts']);
	});

	it('is nothing where the folder is not there', () => {
		expect(() => removeStaleFiles(join(root, 'none'))).not.toThrow();
	});
});

describe('a process', () => {
	it('runs until it has ended', () => {
		expect([isRunning(process.pid), isRunning(process.ppid), isRunning(gone)]).toEqual([true, true, false]);
	});

	it.skipIf(process.platform !== 'linux')(
		'that was killed does not run, though nobody took note of its end',
		async () => {
			// The shell becomes a program that never asks after the child of the shell; only then does the child end.
			const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 61'], { stdio: ['ignore', 'pipe', 'inherit'] });
			const [told] = await once(parent.stdout, 'data');
			const id = Number(String(told));
			await expect
				.poll(() => readFileSync(`/proc/${parent.pid}/cmdline`, 'utf8'), { timeout: 20_000 })
				.toMatch(/^sleep\b/);
			expect(isRunning(id)).toBe(true);
			process.kill(id, 'SIGKILL');
			await expect.poll(() => isRunning(id), { timeout: 20_000 }).toBe(false);
			expect(process.kill(id, 0)).toBe(true);
			parent.kill();
		}
	);
});

describe('a program that a build has started', () => {
	const start = (code: string) =>
		spawn(process.execPath, ['--import', ENDS_WITH_PARENT, '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });

	it('ends when the build has ended, also by a kill', async () => {
		const child = start('console.log("at work"); setInterval(() => {}, 1000);');
		await once(child.stdout, 'data');
		child.stdin.destroy();
		expect(await once(child, 'exit')).toEqual([1, null]);
	});

	it('ends by itself when it is done', async () => {
		expect(await once(start(''), 'exit')).toEqual([0, null]);
	});

	it('may have threads, which end when they are done', async () => {
		const file = join(root, 'thread.mjs');
		writeFileSync(file, 'setTimeout(() => {}, 500);');
		const child = start(
			`new (require('node:worker_threads').Worker)(${JSON.stringify(file)}).on('exit', (code) => process.exit(code + 7));`
		);
		expect(await once(child, 'exit')).toEqual([7, null]);
	});
});
