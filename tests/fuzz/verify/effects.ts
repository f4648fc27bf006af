/** What readers see of doctored files, by rendering them before and after: Chromium, poppler, MuPDF, LibreOffice. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { decode } from 'fast-png';
import type { DoctoredFormat } from './formats';
import { Unfit, type Mutator } from './mutator';

/**
 * `set otherwise`: on paper its words are the same, and stand or look otherwise; `refused`: the program shows nothing of it, or
 * says that it is damaged.
 */
export type Effect = 'seen' | 'same' | 'set otherwise' | 'refused';

/** A picture, or a text that differs if and only if what is seen differs; undefined where the program refuses. */
type Shown = Uint8Array | string | Paper | undefined;

/** A document on paper: its words, and a digest of how they look. */
interface Paper {
	readonly words: string;
	readonly look: string;
}
type Renderer = (files: readonly string[]) => Promise<readonly Shown[]>;

/** Of 255: a curve of colours that is written as a power is drawn so much beside sRGB’s own, and nobody sees it. */
const SHADES_ALLOWED = 12;

function effectOf(before: Shown, after: Shown): Effect {
	if (after === undefined) return 'refused';
	if (before instanceof Uint8Array && after instanceof Uint8Array) return areAlike(before, after) ? 'same' : 'seen';
	if (typeof before === 'object' && 'words' in before && typeof after === 'object' && 'words' in after)
		return before.words !== after.words ? 'seen' : before.look === after.look ? 'same' : 'set otherwise';
	return before === after ? 'same' : 'seen';
}

function areAlike(one: Uint8Array, other: Uint8Array): boolean {
	const [before, after] = [decode(one), decode(other)];
	return (
		before.data.length === after.data.length &&
		before.data.every((value, i) => Math.abs(value - (after.data[i] ?? 0)) <= SHADES_ALLOWED)
	);
}

const digest = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const run = (program: string, args: readonly string[]) =>
	spawnSync(program, args, { maxBuffer: 1e9, timeout: 120_000 });

/** By a browser, as who opens the file sees it. */
async function inBrowser(files: readonly string[]): Promise<readonly Shown[]> {
	const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
	const browser = await chromium.launch(existsSync(path) ? { executablePath: path } : {});
	try {
		const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
		const seen: Shown[] = [];
		for (const file of files) seen.push(await screenshot(page, file));
		return seen;
	} finally {
		await browser.close();
	}
}

async function screenshot(page: Page, file: string): Promise<Shown> {
	try {
		await page.goto(`file://${file}`, { timeout: 10_000 });
		return new Uint8Array(await page.screenshot());
	} catch {
		return undefined;
	}
}

/** By two programs: who sees it otherwise in either sees it otherwise. */
const asPages: Renderer = (files) =>
	Promise.resolve(
		files.map((file) => {
			const poppler = run('pdftoppm', ['-r', '72', '-png', file]);
			const mupdf = run('mutool', ['draw', '-q', '-r', '72', '-F', 'png', '-o', '-', file]);
			const shown = [poppler, mupdf].map(({ status, stdout }) =>
				status === 0 && stdout.length > 0 ? digest(stdout) : ''
			);
			return shown.join('') === '' ? undefined : shown.join(' ');
		})
	);

/** By LibreOffice on paper: its words and its pictures. */
const onPaper: Renderer = (files) => {
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-effects-'));
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	for (let at = 0; at < files.length; at += 20)
		spawnSync(
			'soffice',
			[profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.slice(at, at + 20)],
			{
				timeout: 300_000
			}
		);
	const seen = files.map((file) => {
		const pdf = join(folder, file.replace(/^.*\//, '').replace(/\.\w+$/, '.pdf'));
		if (!existsSync(pdf)) return undefined;
		// Where lines end, and how digits are grouped, is how words are set.
		const words =
			run('pdftotext', [pdf, '-'])
				.stdout.toString('utf8')
				.replace(/,(?=\d{3})/g, '')
				.match(/\S+/g) ?? [];
		return { words: words.sort().join(' '), look: digest(run('pdftoppm', ['-r', '40', '-png', pdf]).stdout) };
	});
	rmSync(folder, { recursive: true });
	return Promise.resolve(seen);
};

/** A slide is a picture, words and all. */
const asSlides: Renderer = async (files) =>
	(await onPaper(files)).map((shown) =>
		typeof shown === 'object' && 'words' in shown ? `${shown.words} ${shown.look}` : shown
	);

const RENDERERS: Readonly<Partial<Record<DoctoredFormat, Renderer>>> = {
	svg: inBrowser,
	png: inBrowser,
	pdf: asPages,
	xlsx: onPaper,
	docx: onPaper,
	pptx: asSlides
};

/** Of each mutator that fits, by its words. Undefined for formats that are read, not rendered: what is written there is seen. */
export async function effectsOf(
	format: DoctoredFormat,
	mutators: readonly Mutator[],
	original: Uint8Array
): Promise<Readonly<Record<string, Effect>> | undefined> {
	const render = RENDERERS[format];
	if (!render) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-doctored-'));
	mkdirSync(folder, { recursive: true });
	const fitting = mutators.flatMap((mutator) => {
		try {
			return [{ what: mutator.what, bytes: mutator.change(original) }];
		} catch (error) {
			if (error instanceof Unfit) return [];
			throw error;
		}
	});
	const pathOf = (i: number) => join(folder, `${String(i).padStart(3, '0')}.${format}`);
	[original, ...fitting.map(({ bytes }) => bytes)].forEach((bytes, i) => writeFileSync(pathOf(i), bytes));
	const [before, ...after] = await render(readdirSync(folder).map((_, i) => pathOf(i)));
	rmSync(folder, { recursive: true });
	return Object.fromEntries(fitting.map(({ what }, i): [string, Effect] => [what, effectOf(before, after[i])]));
}

const RECORD = new URL('effects.json', import.meta.url);

export type EffectRecord = Readonly<Partial<Record<DoctoredFormat, Readonly<Record<string, Effect>>>>>;

export function readEffects(): EffectRecord {
	return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as EffectRecord) : {};
}

export function writeEffects(record: EffectRecord): void {
	writeFileSync(RECORD, `${JSON.stringify(record, null, '\t')}\n`);
}
