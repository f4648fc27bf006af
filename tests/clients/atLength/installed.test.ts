/**
 * A folder of one’s own: the package is packed, and all is done by its one command, in a folder whose path has a space and a letter
 * beyond ASCII, with nothing installed but what the package asks for.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settings } from '../../../src/lib/settings';
import { digests } from '../../build/building';
import { installIn } from '../packed';

const root = mkdtempSync(join(tmpdir(), 'cited-figures-installed-'));
/** Where npm puts what `npx` runs. */
const store = join(root, 'store');
const SMALL = resolve('tests/fixtures/small');
const SCRIPTS = resolve('tests/fixtures/languages/scripts');
const {
	data,
	textDirs: [texts = '']
} = settings();

beforeAll(() => {
	mkdirSync(store);
	installIn(store, inject('tarball'));
}, 900_000);
afterAll(() => rmSync(root, { recursive: true }));

/** An empty folder. */
function emptyFolder(name: string): string {
	const folder = join(root, name);
	mkdirSync(folder, { recursive: true });
	return folder;
}

function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, binary = process.execPath) {
	const bin = join(store, 'node_modules/cited-figures/dist/bin.js');
	const inherited = {
		...process.env,
		NODE_ENV: '',
		SITE_URL: '',
		BASE_PATH: '',
		CITED_FIGURES_DATA: '',
		CITED_FIGURES_TEXTS: ''
	};
	const { status, stdout, stderr } = spawnSync(binary, [bin, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...inherited, ...env },
		timeout: 300_000
	});
	return { code: status, said: stdout, told: stderr };
}

/** The same site by this project’s own build. */
function builtHere(data: string, env: NodeJS.ProcessEnv): Record<string, string> {
	const folder = join(root, 'here');
	const { status, stderr } = spawnSync('npx', ['tsx', 'tests/build/buildCopy.ts', folder], {
		encoding: 'utf8',
		env: { ...process.env, CITED_FIGURES_DATA: data, ...env }
	});
	if (status !== 0) throw new Error(stderr);
	return digests(join(folder, 'build'));
}

describe('a folder of one’s own', () => {
	it('is begun by one command, builds, and is the same site as this project makes of its data, byte for byte', () => {
		const folder = emptyFolder('Zahlen über uns #1?');
		const { code, said } = run(folder, ['init']);
		expect({ code, said }).toEqual({
			code: 0,
			said: expect.stringContaining('Next: npm install, then: npx cited-figures dev')
		});
		expect(readdirSync(folder).sort()).toEqual(['.github', '.gitignore', 'README.md', 'data', 'package.json']);
		expect(run(folder, ['validate'])).toMatchObject({ code: 0 });
		expect(run(folder, ['build'])).toMatchObject({ code: 0, told: expect.not.stringContaining('Warning') });
		expect(readFileSync(join(folder, 'build/index.html'), 'utf8')).toContain('Zahlen über uns');

		cpSync(data, join(folder, 'data'), { recursive: true });
		const env = { CITED_FIGURES_TEXTS: resolve(texts), SITE_URL: 'https://charts.example.org', BASE_PATH: '/a/b' };
		const built = run(folder, ['build'], env);
		expect(built, built.told).toMatchObject({ code: 0 });
		const ours = digests(join(folder, 'build'));
		expect(Object.keys(ours).length).toBeGreaterThan(100);
		expect(ours).toEqual(builtHere(data, env));
	}, 600_000);

	it('does without Vite, kit and Svelte', () => {
		const installed = readdirSync(join(store, 'node_modules'));
		expect(installed.filter((name) => /vite|svelte|rolldown|esbuild|tsx|typescript/.test(name))).toEqual([]);
	});

	it('names its commands as they are typed, with exit codes, and JSON for programs', () => {
		const folder = emptyFolder('commands');
		expect(run(folder, [])).toMatchObject({
			code: 2,
			said: expect.stringContaining('Usage: npx cited-figures <command>')
		});
		expect(run(folder, ['--help'])).toMatchObject({ code: 0 });
		expect(run(folder, ['valdate'])).toMatchObject({ code: 2, told: expect.stringContaining('Perhaps “validate”?') });
		expect(run(folder, ['validate'])).toMatchObject({
			code: 1,
			told: expect.stringContaining('make one here: npx cited-figures init')
		});
		for (const [, name] of run(folder, ['--help']).said.matchAll(/^ {2}([a-z]+) /gm)) {
			const help = run(folder, [name ?? '', '--help']);
			expect(help).toMatchObject({ code: 0, told: '' });
			expect(help.said).toMatch(new RegExp(`^Usage: npx cited-figures ${name}\\b`));
			expect(help.said).not.toMatch(/npm run|shared\/sources/);
		}
		const data = ['--dir', join(SMALL, 'dataset'), '--texts', join(SMALL, 'texts'), '--json'];
		expect(JSON.parse(run(folder, ['validate', ...data]).said)).toMatchObject({ problems: [] });
	}, 300_000);

	it('draws quotes of other scripts; the typeface of Chinese is installed beside them, which a sentence says', () => {
		const folder = emptyFolder('scripts');
		cpSync(SCRIPTS, folder, { recursive: true });
		renameSync(join(folder, 'dataset'), join(folder, 'data'));
		const name = '@fontsource-variable/noto-serif-sc';
		expect(run(folder, ['build'])).toMatchObject({
			code: 1,
			told: expect.stringContaining(`is not installed. Install it: npm install ${name}`)
		});
		mkdirSync(join(folder, 'node_modules/@fontsource-variable'), { recursive: true });
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
		const built = run(folder, ['build']);
		expect(built, built.told).toMatchObject({ code: 0 });
		expect(built.told).not.toContain('No face has');
	}, 300_000);

	it('drafts from a text, which is not published', () => {
		const folder = emptyFolder('drafted');
		const text = join(root, 'report.txt');
		writeFileSync(text, 'Turnover rose to 12 million euros in 2023. The harbour counted over 40 ships.\n');
		expect(run(folder, ['init', '--text', text, '--json'])).toMatchObject({ code: 0 });
		expect(existsSync(join(folder, 'data/sources/report.yaml'))).toBe(true);
		expect(existsSync(join(folder, 'texts/report.txt'))).toBe(true);
		expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('texts/');
		expect(run(folder, ['build'])).toMatchObject({ code: 1, told: expect.stringContaining('still to be written') });
	}, 120_000);

	it('is refused where something stands, where nothing may be written, by another at the same time, and by an old Node; and nothing is written', async () => {
		const folder = emptyFolder('taken');
		writeFileSync(join(folder, 'notes.txt'), 'mine');
		const refused = run(folder, ['init']);
		expect(refused).toMatchObject({
			code: 1,
			told: expect.stringContaining('it has “notes.txt”. Nothing was written.')
		});
		expect(readdirSync(folder)).toEqual(['notes.txt']);
		expect(run(emptyFolder('absent'), ['init', '--text', 'gone.pdf'])).toMatchObject({
			code: 1,
			told: expect.stringContaining('There is no file “gone.pdf”. Nothing was written.')
		});
		// Two at once, of which the other has made the folder of data a moment ago.
		const shared = emptyFolder('shared');
		const [first, second] = await Promise.all([begun(shared), begun(shared)]);
		expect([first.code, second.code].sort()).toEqual([0, 1]);
		expect(first.told + second.told).toMatch(/Nothing was written\./);
		expect(run(shared, ['validate'])).toMatchObject({ code: 0 });
		// What a Node of another version would say of itself.
		const old = run(emptyFolder('old'), ['init'], { NODE_OPTIONS: `--import ${oldNode()}` });
		expect(old).toMatchObject({
			code: 1,
			told: expect.stringContaining('This is Node 18.20.0. Cited Figures needs Node 20.19')
		});
		expect(readdirSync(join(root, 'old'))).toEqual([]);
	}, 120_000);
});

/** `init` beside other things: its exit code, and what it said of an error. */
function begun(folder: string): Promise<{ code: number; told: string }> {
	const bin = join(store, 'node_modules/cited-figures/dist/bin.js');
	const child = spawn(process.execPath, [bin, 'init'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
	let told = '';
	child.stderr.on('data', (part: Buffer) => (told += part.toString()));
	return new Promise((done) => child.on('close', (code) => done({ code: code ?? -1, told })));
}

/** A module that has Node say that it is older. */
function oldNode(): string {
	const code = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' })`;
	return `data:text/javascript,${encodeURIComponent(code)}`;
}
