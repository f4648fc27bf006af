/** What a build cannot do without: each ends in one line, exit code 1, and leaves the last good build. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainSystemError, saysDiskFull } from '../../../src/cli/systemError';
import { Project } from '../../fuzz/kills/project';
import { contentOf } from '../contentOf';

const TEXTS = fileURLToPath(new URL('../../fixtures/small/texts', import.meta.url));
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
/** The administrator may write everywhere, so the command runs as somebody who may not. */
const AS_NOBODY = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
const mayMount = AS_NOBODY.length > 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;

let project: Project;

beforeEach(() => {
	project = new Project();
	chmodSync(project.root, 0o755);
	mkdirSync(join(project.root, 'build'));
	writeFileSync(join(project.root, 'build', 'index.html'), 'the last good build');
});

afterEach(() => project.remove());

function run(file: string, before: readonly string[] = []): { status: number | null; lines: string[] } {
	const [program = '', ...args] = [...before, process.execPath, '--import', 'tsx', join('src', 'cli', file)];
	const { status, stderr } = spawnSync(program, args, {
		cwd: project.root,
		encoding: 'utf8',
		env: {
			...process.env,
			CITED_FIGURES_DATA: 'first',
			CITED_FIGURES_TEXTS: TEXTS,
			SITE_URL: 'https://figures.example',
			HOME: project.root,
			DEBUG: ''
		}
	});
	return { status, lines: stderr.trim().split('\n') };
}

function expectOneLine({ status, lines }: ReturnType<typeof run>, line: RegExp): void {
	expect(lines).toEqual([expect.stringMatching(line)]);
	expect(status).toBe(1);
	expect(contentOf(join(project.root, 'build'))).toEqual({ 'index.html': 'the last good build' });
	expect(readdirSync(project.root).filter((name) => name.startsWith('.build-'))).toEqual([]);
}

describe('a build', () => {
	it('in a folder that cannot be written to says so', () => {
		rmSync(join(project.root, '.cache'), { recursive: true, force: true });
		expectOneLine(run('build.ts', AS_NOBODY), /^“.*\.cache.*” cannot be read or written: permission denied\.$/);
	});

	it('beside a site that cannot be replaced says so, before it has begun', () => {
		spawnSync('chmod', ['-R', 'a+rwX', join(project.root, '.cache')]);
		chmodSync(project.root, 0o555);
		expectOneLine(run('build.ts', AS_NOBODY), /^“.*\.build-new-\d+” cannot be read or written: permission denied\.$/);
	});

	it('without a typeface names it, and how to get it', () => {
		rmSync(join(project.root, 'node_modules'));
		mkdirSync(join(project.root, 'node_modules'));
		for (const name of readdirSync(MODULES).filter((each) => each !== '@expo-google-fonts'))
			symlinkSync(join(MODULES, name), join(project.root, 'node_modules', name));
		expectOneLine(run('build.ts'), /^The typeface “@expo-google-fonts\/.*” is not installed\. .*npm ci$/);
	});

	it.skipIf(!mayMount)('on a full disk says so', () => {
		rmSync(join(project.root, '.cache'), { recursive: true, force: true });
		const script = 'mkdir .cache && mount -t tmpfs -o size=64k tmpfs .cache && exec "$@"';
		const inSmallDisk = ['unshare', '--mount', 'sh', '-c', script, 'sh'];
		expectOneLine(
			run('build.ts', inSmallDisk),
			/^(“.*\.cache.*”|A file) cannot be read or written: the disk is full\.$/
		);
		rmSync(join(project.root, '.cache'), { recursive: true, force: true });
	});
});

describe('the server', () => {
	it('without a site says how to make one', () => {
		rmSync(join(project.root, 'build'), { recursive: true });
		const { status, lines } = run('serve.ts');
		expect(lines).toEqual(['There is no built site in “build”. Make it first: npm run build']);
		expect(status).toBe(1);
	});

	it.skipIf(AS_NOBODY.length === 0)('that may not have its port says so', () => {
		const { status, lines } = run('serve.ts', ['env', 'PORT=80', ...AS_NOBODY]);
		expect(lines).toEqual([expect.stringMatching(/^Port 80 cannot be used: .*permission denied/)]);
		expect(status).toBe(1);
	});
});

describe('an error of the system', () => {
	it('is told with its file and its reason', () => {
		const full = Object.assign(new Error('x'), { code: 'ENOSPC', path: '/a/b' });
		expect(explainSystemError(full)).toBe('“/a/b” cannot be read or written: the disk is full.');
		expect(explainSystemError(Object.assign(new Error('x'), { code: 'ENOENT', path: '/a' }))).toBeUndefined();
		expect(explainSystemError(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe(
			'A file cannot be read or written: the disk is full.'
		);
		expect(explainSystemError(new Error('x'))).toBeUndefined();
	});

	it('is found in what another program says', () => {
		expect(saysDiskFull('Caused by:\n    No space left on device (os error 28)')).toBe(true);
		expect(saysDiskFull('ENOSPC: no space left on device, write')).toBe(true);
		expect(saysDiskFull('The figure takes much space.')).toBe(false);
	});
});
