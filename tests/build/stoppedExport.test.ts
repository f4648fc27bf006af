import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('an export that is stopped leaves nothing half-written', async ({ onTestFinished }) => {
	const out = mkdtempSync(join(tmpdir(), 'cited-figures-stopped-'));
	onTestFinished(() => rmSync(out, { recursive: true }));
	const args = ['--import', 'tsx', 'src/cli/export.ts', 'all', '--format', 'png,pdf', '--out', out];
	const child = spawn(process.execPath, args);
	const code = new Promise((resolve) => child.once('close', resolve));
	// Stopped in the midst of its work: as soon as a file lies in its draft.
	while (readdirSync(out, { recursive: true }).length < 2 && child.exitCode === null)
		await new Promise((resolve) => setTimeout(resolve, 20));
	child.kill('SIGINT');
	expect(await code).toBe(130);
	expect(readdirSync(out)).toEqual([]);
});
