import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildFonts, type FontBuild } from '../../../src/build/fonts/buildFonts';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { readGroups, type BuiltMetrics } from '../../../src/lib/fonts/builtMetrics';
import { oneGlyphFont } from './oneGlyphFont';
import { has } from './typefaces';

const template = mkdtempSync(join(tmpdir(), 'fonts-template-'));
let first: FontBuild;
let root = '';
let dataDir = '';
let outDir = '';

// A build takes seconds where others use the machine as well: one is made for all, and copied.
beforeAll(async () => {
	mkdirSync(join(template, 'data', 'claims'), { recursive: true });
	writeFileSync(join(template, 'data', 'claims', 'one.yaml'), 'subject: Čelik\n');
	first = await buildFonts({ dataDir: join(template, 'data'), outDir: join(template, 'cache', 'fonts') });
}, 60_000);

afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'fonts-'));
	cpSync(template, root, { recursive: true });
	dataDir = join(root, 'data');
	outDir = join(root, 'cache', 'fonts');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(outDir, name));
const metrics = (): BuiltMetrics => JSON.parse(read('metrics.json').toString());
const stylesheet = () => read('fonts.css').toString();
const write = (name: string, content: string | Buffer) => {
	mkdirSync(join(dataDir, name, '..'), { recursive: true });
	writeFileSync(join(dataDir, name), content);
};

describe('buildFonts', { timeout: 60_000 }, () => {
	it('gives every face the characters that the dataset uses', () => {
		expect(first.made).toBe(true);
		for (const { ttf, woff2 } of Object.values(metrics().faces)) {
			for (const name of [ttf, woff2]) {
				expect(has(openFont(read(name)), 'Č')).toBe(true);
				expect(has(openFont(read(name)), 'Ğ')).toBe(false);
				expect(first.files).toContainEqual({ name, bytes: read(name).length });
			}
		}
	});

	it('cuts what pages load in two: what they set before all others, and the rest, for its characters alone', () => {
		const rules = stylesheet()
			.split('@font-face')
			.filter((rule) => rule.includes('-core.') || rule.includes('-rest.'));
		const files = (part: string) => first.files.filter(({ name }) => name.includes(`-${part}.`));
		expect(files('core')).toHaveLength(5);
		expect(files('rest')).toHaveLength(5);
		for (const { name, bytes } of files('core')) {
			expect(bytes).toBeLessThan(9000);
			expect(has(openFont(read(name)), 'a')).toBe(true);
			expect(has(openFont(read(name)), 'Č')).toBe(false);
			expect(rules.find((rule) => rule.includes(name))).not.toContain('unicode-range');
		}
		for (const { name } of files('rest')) {
			expect(has(openFont(read(name)), 'a')).toBe(false);
			expect(has(openFont(read(name)), 'Č')).toBe(true);
			expect(rules.find((rule) => rule.includes(name))).toMatch(/unicode-range:[^}]*U\+(?:[0-9A-F]+-)?1?[0-9A-F]/);
		}
	});

	it('makes nothing anew while the dataset uses the same characters', async () => {
		const before = statSync(join(outDir, 'metrics.json')).mtimeMs;
		write('claims/two.yaml', 'subject: kileČ\n');
		expect(await buildFonts({ dataDir, outDir })).toEqual({ ...first, made: false });
		expect(statSync(join(outDir, 'metrics.json')).mtimeMs).toBe(before);
	});

	it('makes them anew when a character comes in, and leaves nothing behind but what another run is writing', async () => {
		for (const id of [999_999_999, process.ppid]) mkdirSync(join(root, 'cache', `.fonts-new-${id}`));
		write('claims/two.json', '{"subject": "\\u011e"}');
		const build = await buildFonts({ dataDir, outDir });
		expect(build.made).toBe(true);
		expect(has(openFont(read(metrics().faces.text.ttf)), 'Ğ')).toBe(true);
		const names = build.files.map(({ name }) => name);
		expect(readdirSync(outDir).sort()).toEqual([...names, 'build.json'].sort());
		expect(first.files.filter(({ name }) => name.endsWith('.ttf') && names.includes(name))).toEqual([]);
		expect(readdirSync(join(root, 'cache')).sort()).toEqual([`.fonts-new-${process.ppid}`, 'fonts']);
	});

	it('makes them anew when a file is gone', async () => {
		const { woff2 } = metrics().faces.body;
		rmSync(join(outDir, woff2));
		expect((await buildFonts({ dataDir, outDir })).made).toBe(true);
		expect(existsSync(join(outDir, woff2))).toBe(true);
	});

	it('names the characters that no face has, each time, and takes no font that gives nothing', async () => {
		write('claims/two.yaml', 'subject: ក ខ ក\n');
		write('fonts/other.ttf', await oneGlyphFont(0x56fd));
		const missing = [
			{ char: 'ក', codePoint: 0x1780 },
			{ char: 'ខ', codePoint: 0x1781 }
		];
		expect((await buildFonts({ dataDir, outDir })).missing).toEqual(missing);
		expect((await buildFonts({ dataDir, outDir })).missing).toEqual(missing);
		expect(metrics().supplements).toEqual([]);
	});

	it('takes from the dataset’s own fonts what the five faces lack', async () => {
		write('fonts/Noto Sans SC.ttf', await oneGlyphFont(0x4e2d));
		write('claims/two.yaml', 'subject: 中国\n');
		const build = await buildFonts({ dataDir, outDir });
		expect(build.missing).toEqual([]);
		const [supplement, other] = metrics().supplements;
		expect(other?.ttf).toMatch(/^supplement-noto-serif-sc-\d+\./);
		expect(supplement?.ttf).toMatch(/^supplement-noto-sans-sc\.[0-9a-f]{10}\.ttf$/);
		for (const face of Object.values(metrics().faces)) {
			// Both are an A of Public Sans; all five faces count in the same units.
			expect(readGroups(face.advances, 1).get('中')).toBe(readGroups(metrics().faces.text.advances, 1).get('A'));
		}
		const rules = stylesheet()
			.split('@font-face')
			.filter((rule) => rule.includes(`url(./${supplement?.woff2})`));
		expect(rules).toHaveLength(5);
		for (const rule of rules) expect(rule).toContain('unicode-range:U+4E2D}');
	});

	it('takes fonts for other scripts, of what drawings hold alone', async () => {
		write('claims/two.yaml', 'exact: Суда 中\nprefix: 國\n');
		write('checks/one.yaml', 'checks: [{ words: 한글, label: שלום }]\n');
		const { files, missing } = await buildFonts({ dataDir, outDir });
		const names = files.map(({ name }) => name.replace(/\..*/, '')).filter((name) => name.startsWith('supplement'));
		expect(new Set(names.map((name) => name.replace(/-\d+$/, '')))).toEqual(
			new Set([
				'supplement-noto-serif',
				'supplement-noto-serif-italic',
				'supplement-noto-serif-hebrew',
				'supplement-noto-serif-sc'
			])
		);
		// What stands around a quote, and what others say, is on pages alone.
		expect(missing.map(({ char }) => char)).toEqual(['國', '글', '한']);
	});

	it('names a font of the dataset that cannot be read, and leaves the former fonts', async () => {
		write('fonts/noto.ttf', 'not a font');
		write('claims/two.yaml', 'subject: 中\n');
		await expect(buildFonts({ dataDir, outDir })).rejects.toThrow('fonts/noto.ttf cannot be read');
		expect(has(openFont(read(metrics().faces.text.ttf)), 'Č')).toBe(true);
	});

	it('refuses a folder that is not there', async () => {
		await expect(buildFonts({ dataDir: join(root, 'dta'), outDir })).rejects.toThrow('dta” does not exist');
	});
});
