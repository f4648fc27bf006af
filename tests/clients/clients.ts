/** Real programs that read our files. A test that needs one which is not installed is skipped, and its title says so. */
import { spawnSync } from 'node:child_process';
import { it } from 'vitest';

/** Runs a program; throws with what it says if it fails. */
export function runClient(
	program: string,
	args: readonly string[],
	cwd?: string,
	env?: NodeJS.ProcessEnv,
	timeout = 120_000
): string {
	const options = { encoding: 'utf8', cwd, env, timeout } as const;
	const { status, stdout, stderr, error } = spawnSync(program, args, options);
	if (error) throw error;
	if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`);
	return stdout;
}

/** Programs of which others bear the name, such as Windows’ `convert`: what asks for the version, and what that says. */
const KNOWN_BY: Readonly<Record<string, readonly [option: string, says: RegExp]>> = {
	convert: ['-version', /^Version: ImageMagick/m]
};

function isInstalled(program: string): boolean {
	if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) return false;
	const [option, says] = KNOWN_BY[program] ?? [];
	if (!option || !says) return true;
	const { status, stdout } = spawnSync(program, [option], { encoding: 'utf8' });
	return status === 0 && says.test(stdout);
}

/** A test with a program, which may need others beside it. */
export function itWith(
	program: string,
	title: string,
	test: () => void | Promise<void>,
	timeout = 120_000,
	beside: readonly string[] = []
): void {
	const missing = [program, ...beside].filter((name) => !isInstalled(name));
	if (missing.length === 0) it(`${program} ${title}`, test, timeout);
	else it.skip(`${program} ${title} (skipped: ${missing.join(', ')} is not installed)`, test);
}
