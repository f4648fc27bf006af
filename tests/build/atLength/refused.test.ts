/** What a build cannot do without: each ends in one line, exit code 1, and leaves the last good build. */
import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Project } from '../../fuzz/kills/project';
import { contentOf } from '../../unit/contentOf';

const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const isRoot = process.getuid?.() === 0;
/**
 * The administrator may write everywhere and take any port. So the command runs without these rights, as the same user: another
 * one might not be let into the folder of this project.
 */
const LIKE_OTHERS = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search,-net_bind_service'] : [];
const isLikeOthers = !isRoot || spawnSync('setpriv', [...LIKE_OTHERS.slice(1), 'true']).status === 0;
const mayMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;
/** The first port that everybody may take, where the system says so. */
const PORTS = '/proc/sys/net/ipv4/ip_unprivileged_port_start';
const mayTakeAnyPort = !existsSync(PORTS) || Number(readFileSync(PORTS, 'utf8')) <= 80;

let project: Project;

beforeEach(() => {
	project = new Project(inject('prepared'));
	mkdirSync(join(project.root, 'build'));
	writeFileSync(join(project.root, 'build', 'index.html'), 'the last good build');
});

afterEach(() => {
	chmodSync(project.root, 0o755);
	project.remove();
});

function run(file: string, before: readonly string[] = []): { status: number | null; lines: string[] } {
	const [program = '', ...args] = [...before, process.execPath, '--import', 'tsx', join('src', 'cli', file)];
	const { status, stderr } = spawnSync(program, args, {
		cwd: project.root,
		encoding: 'utf8',
		env: {
			...process.env,
			CITED_FIGURES_DATA: join('first', 'dataset'),
			CITED_FIGURES_TEXTS: join(project.root, 'first', 'texts'),
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
	it.skipIf(!isLikeOthers)('in a folder that cannot be written to says so', () => {
		rmSync(join(project.root, '.cache'), { recursive: true, force: true });
		chmodSync(project.root, 0o555);
		expectOneLine(run('build.ts', LIKE_OTHERS), /^“.*\.cache.*” cannot be read or written: permission denied\.$/);
	});

	it.skipIf(!isLikeOthers)('beside a site that cannot be replaced says so, before it has begun', () => {
		chmodSync(project.root, 0o555);
		expectOneLine(run('build.ts', LIKE_OTHERS), /^“.*\.build-new-\d+” cannot be read or written: permission denied\.$/);
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

	it.skipIf(!isLikeOthers || mayTakeAnyPort)('that may not have its port says so', () => {
		const { status, lines } = run('serve.ts', ['env', 'PORT=80', ...LIKE_OTHERS]);
		expect(lines).toEqual([expect.stringMatching(/^Port 80 cannot be used: .*permission denied/)]);
		expect(status).toBe(1);
	});
});
