/** Real programs that read our files. A test that needs one which is not installed is skipped, and its title says so. */
import { spawnSync } from 'node:child_process';
import { it } from 'vitest';

/** Runs a program; throws with what it says if it fails. */
export function runClient(program: string, args: readonly string[], cwd?: string): string {
	const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', cwd, timeout: 120_000 });
	if (error) throw error;
	if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`);
	return stdout;
}

function isInstalled(program: string): boolean {
	return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** A test with a program. */
export function itWith(program: string, title: string, test: () => void | Promise<void>, timeout = 120_000): void {
	if (isInstalled(program)) it(`${program} ${title}`, test, timeout);
	else it.skip(`${program} ${title} (skipped: ${program} is not installed)`, test);
}
