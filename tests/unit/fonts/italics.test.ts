/** What is set in italics has italic letters in every script that knows them; the others stand upright in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFonts } from '../../../src/build/fonts/buildFonts';
import type { BuiltMetrics } from '../../../src/lib/fonts/builtMetrics';
import { readMetrics } from '../../../src/lib/fonts/folder';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { ttfFiles } from '../../../src/lib/fonts/faces';
import { measureText } from '../../../src/lib/fonts/measure';
import { giveMetrics, givenMetrics } from '../../../src/lib/fonts/metrics';
import type { FontRole } from '../../../src/lib/fonts/role';
import { DrawnFonts } from '../../../src/lib/press/drawnFonts';
import { GlyphMasks } from '../../../src/lib/press/png/glyphs';

const root = mkdtempSync(join(tmpdir(), 'italics-'));
const folder = join(root, 'fonts');
let before: BuiltMetrics;

beforeAll(async () => {
	mkdirSync(join(root, 'data', 'claims'), { recursive: true });
	writeFileSync(join(root, 'data', 'claims', 'one.yaml'), 'exact: Товарооборот вырос до 240 млрд, שלום Ωμέγα\n');
	await buildFonts({ dataDir: join(root, 'data'), outDir: folder });
	before = givenMetrics();
	giveMetrics(readMetrics(folder));
}, 60_000);

afterAll(() => {
	giveMetrics(before);
	rmSync(root, { recursive: true, force: true });
});

const path = (name: string) => join(folder, name);
const file = (start: string) => ttfFiles().find((name) => name.startsWith(start)) ?? '';
const ITALIC = 'supplement-noto-serif-italic.';
const UPRIGHT = 'supplement-noto-serif.';

describe('italics of another script', () => {
	it.each([
		['quote', 'Товар', ITALIC],
		['quote', 'Ωμ', ITALIC],
		['body', 'Товар', UPRIGHT],
		['title', 'Товар', UPRIGHT],
		['text', 'Ωμ', UPRIGHT]
	] as const)('in the role “%s” “%s” is set with %s', (role, text, start) => {
		const fonts = new DrawnFonts(ttfFiles().map((name) => ({ name, bytes: readFileSync(path(name)) })));
		expect(fonts.runs({ text, role }).map(({ font }) => font.name)).toEqual([file(start)]);
	});

	it('are drawn in pictures, and those of upright lines are not', () => {
		const letter = (role: FontRole, files: readonly string[]) => new GlyphMasks(files).face(role, 40).mask('т', 0, 0);
		const all = ttfFiles().map(path);
		expect(letter('quote', all)).toEqual(letter('quote', [path(file(ITALIC))]));
		expect(letter('body', all)).toEqual(letter('body', [path(file(UPRIGHT))]));
		expect(letter('quote', all)).not.toEqual(letter('body', all));
	});

	it('are measured as they are set', () => {
		const widthIn = (name: string, text: string) => {
			const font = openFont(readFileSync(path(name)));
			const units = [...text].reduce((sum, each) => sum + font.layout(each).advanceWidth, 0);
			return (units * 100) / font.unitsPerEm;
		};
		expect(measureText('товар', 'quote', 100)).toBeCloseTo(widthIn(file(ITALIC), 'товар'), 0);
		expect(measureText('товар', 'body', 100)).toBeCloseTo(widthIn(file(UPRIGHT), 'товар'), 0);
	});

	it('are declared for pages as italics, beside no upright one', () => {
		const rules = readFileSync(path('fonts.css'), 'utf8').split('@font-face');
		const ofStyle = (style: string) =>
			rules.flatMap((rule) =>
				rule.includes(`font-style:${style}`) ? (/supplement-noto-serif(?:-italic)?\./u.exec(rule) ?? []) : []
			);
		expect(ofStyle('italic')).toEqual([ITALIC]);
		expect(new Set(ofStyle('normal'))).toEqual(new Set([UPRIGHT]));
	});

	it('leave scripts without italics as they are', () => {
		const fonts = new DrawnFonts(ttfFiles().map((name) => ({ name, bytes: readFileSync(path(name)) })));
		expect(fonts.runs({ text: 'שלום', role: 'quote' }).map(({ font }) => font.name)).toEqual([
			file('supplement-noto-serif-hebrew')
		]);
	});
});
