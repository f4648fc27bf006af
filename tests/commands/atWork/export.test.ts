import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../../src/cli/export';
import { readExportOptions } from '../../../src/cli/export/options';
import { Progress } from '../../../src/build/progress';
import { shownFigures } from '../../../src/lib/dataset/current';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { FORMAT_NAMES, isPackedFormat } from '../../../src/lib/press/formats';
import { isTextIntact } from '../../../src/lib/press/seal/fingerprint';
import { readPngSize } from '../../../src/lib/press/png/chunks';
import { isPngIntact } from '../../../src/lib/press/png/seal';
import { svgFile } from '../../../src/lib/press/svg/svg';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [figure] = shownFigures();
if (!figure) throw new Error('no figure to try');
const { slug } = figure;

async function run(...args: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await exportCommand(
		args,
		(line) => void out.push(line),
		(line) => void err.push(line)
	);
	return { code, out: out.join('\n'), err: err.join('\n') };
}

const read = (...args: string[]) => readExportOptions(args, 'data');

describe('the options of the command “export”', () => {
	it('are a PNG at 2x, light, with its title, where nothing else is said', () => {
		expect(read('trade')).toEqual({
			options: {
				slugs: ['trade'],
				formats: ['png'],
				form: { width: 740, title: true },
				scale: 2,
				look: 'light',
				out: 'export',
				dir: 'data',
				json: false
			}
		});
	});

	it('take widths in centimetres and inches, and resolutions', () => {
		expect(read('all', '--width', '16cm', '--dpi', '300', '--theme=dark', '--transparent', '--no-title')).toMatchObject(
			{
				options: { slugs: [], form: { width: 605, title: false }, scale: 3.125, look: 'transparent-dark' }
			}
		);
		expect(read('all', '--width', '6.3in')).toMatchObject({ options: { form: { width: 605 } } });
	});

	it('are refused with all mistakes at once, each with what was expected', () => {
		const mistakes = read(
			'--formt',
			'png',
			'--format',
			'pgn,svg',
			'--width',
			'9cm',
			'--width=3km',
			'--scale',
			'99',
			'--theme',
			'drak',
			'--version',
			'0',
			'--json=yes'
		);
		expect(mistakes).toEqual({
			mistakes: [
				'The option “--formt” is unknown. Perhaps “--format”?',
				'--width was given twice.',
				'--json takes no value.',
				'The format “pgn” is unknown. Perhaps “png”?',
				'The theme “drak” is unknown. Perhaps “dark”?',
				'The width is “3km”. Expected px, cm, mm or in, from 240 to 2400 px: 740, 16cm, 6.3in.',
				'The scale is “99”. Expected a number from 0.5 to 8.',
				'The version is “0”. Expected its number: 1, 2, …'
			]
		});
		expect(read()).toEqual({ mistakes: ['No figure was named. Expected slugs, or “all”.'] });
		expect(read('x', '--out')).toEqual({ mistakes: ['--out needs a value.'] });
		expect(read('x', '--width', '2cm')).toEqual({
			mistakes: ['The width is “2cm” (76 px). Expected px, cm, mm or in, from 240 to 2400 px: 740, 16cm, 6.3in.']
		});
	});
});

describe('the command “export”', () => {
	it('writes every format, the drawing the same as everywhere', async () => {
		const formats = FORMAT_NAMES.filter((format) => !isPackedFormat(format));
		const { code, out } = await run(slug, '--format', formats.join(), '--out', folder, '--json');
		expect(code).toBe(0);
		const { files } = JSON.parse(out);
		expect(files.map(({ format }: { format: string }) => format).sort()).toEqual([...formats].sort());
		for (const { path, bytes } of files) expect(readFileSync(path).length).toBe(bytes);
		const svg = readFileSync(join(folder, `${slug}.svg`), 'utf8');
		expect(svg).toBe(await svgFile(figure, { address: `/figures/${slug}/`, readFont: fontBytes }));
		expect(readFileSync(join(folder, `${slug}.excel.csv`), 'utf8')).toBe(
			`\ufeff${readFileSync(join(folder, `${slug}.csv`), 'utf8')}`
		);
		expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it('draws for the width, and gives the same bytes each time', async () => {
		const args = [slug, '--width', '1200', '--scale', '1', '--theme', 'dark', '--no-title', '--out', folder];
		await run(...args);
		const png = readFileSync(join(folder, `${slug}.png`));
		expect(readPngSize(png).width).toBe(1200);
		expect(isPngIntact(png)).toBe(true);
		await run(...args);
		expect(readFileSync(join(folder, `${slug}.png`)).equals(png)).toBe(true);
	});

	it('writes a published version', async () => {
		const { code } = await run(slug, '--format', 'svg', '--version', '1', '--out', folder);
		expect(code).toBe(0);
		expect(isTextIntact(readFileSync(join(folder, `${slug}.svg`), 'utf8'))).toBe(true);
	});

	it('names every figure and version that there is not, and writes nothing', async () => {
		const out = join(folder, 'nothing');
		const near = slug.slice(0, -1);
		const { code, err } = await run(near, 'no-such-figure-at-all', '--out', out);
		expect(code).toBe(1);
		expect(err).toContain(`There is no figure “${near}”. Perhaps “${slug}”?`);
		expect(err).toContain('There is no figure “no-such-figure-at-all”.');
		expect((await run(slug, '--version', '99', '--out', out)).err).toContain('has no version 99; its last is');
		expect(existsSync(out)).toBe(false);
	});

	it('says what the folder’s fault is, in words', async () => {
		writeFileSync(join(folder, 'file'), '');
		const { code, err } = await run(slug, '--out', join(folder, 'file'));
		expect(code).toBe(1);
		expect(err).toContain('a file, and no folder');
	});

	it.skipIf(process.getuid?.() !== 0 || spawnSync('mount', ['--version']).status !== 0)(
		'leaves what was there when the disk is full',
		async ({ skip }) => {
			const out = join(folder, 'small');
			mkdirSync(out);
			if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', out]).status !== 0) skip();
			try {
				writeFileSync(join(out, `${slug}.png`), 'former');
				const { code, err } = await run(slug, '--format', 'png', '--out', out);
				expect(code).toBe(1);
				expect(err).toContain(`${slug}.png” cannot be read or written: the disk is full.`);
				expect(readdirSync(out)).toEqual([`${slug}.png`]);
				expect(readFileSync(join(out, `${slug}.png`), 'utf8')).toBe('former');
			} finally {
				spawnSync('umount', [out]);
			}
		}
	);
});

describe('progress', () => {
	it('is told after four seconds, with what is left by the pace since the first, and not at the end', () => {
		const lines: string[] = [];
		const start = Math.ceil(performance.now());
		const progress = new Progress((line) => lines.push(line));
		for (const second of [1, 5, 6, 9]) progress.step(4, start + second * 1000 + 100);
		expect(lines).toEqual(['2 of 4 files, about 8 s left']);
	});

	it('is not concluded from the first few of many, which are made while threads get ready', () => {
		const lines: string[] = [];
		const start = Math.ceil(performance.now());
		const progress = new Progress((line) => lines.push(line), 'pages');
		for (const [reached, second] of [
			[1, 5],
			[2, 6],
			[101, 16]
		] as const)
			progress.reach(reached, 10_000, start + second * 1000 + 100);
		expect(lines).toEqual(['101 of 10000 pages, about 19 min left']);
	});

	it('is told more rarely the longer it takes, and in minutes', () => {
		const lines: string[] = [];
		const start = Math.ceil(performance.now());
		const progress = new Progress((line) => lines.push(line), 'zips');
		for (const second of [1000, 1040, 1051, 1100]) progress.reach(second, 10_000, start + second * 1000 + 100);
		expect(lines).toEqual(['1040 of 10000 zips, about 150 min left', '1100 of 10000 zips, about 149 min left']);
	});
});
