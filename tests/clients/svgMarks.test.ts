/** Programs that pass over the fonts in an SVG: they mark the words that browsers mark, and cut off nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, type DecodedPng } from 'fast-png';
import { afterAll, describe, expect, it } from 'vitest';
import { shownFigures } from '../../src/lib/dataset/current';
import { fontBytes } from '../../src/lib/press/fontBytes';
import { svgFile } from '../../src/lib/press/svg/svg';
import type { Box } from '../../src/lib/scene/shapes';
import { LIGHT } from '../../src/lib/scene/palette';
import { itWith, runClient } from './clients';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-marks-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** The words of each mark of `trade-record`, in the order of its lines, by the width of the drawing. */
const MARKED: Readonly<Record<number, readonly string[]>> = {
	740: ['record $240 billion', 'last year', 'a 60 percent', 'increase', 'from the prewar period'],
	360: ['record $240 billion', 'last year', 'a 60 percent increase', 'from the prewar period']
};

/** What draws an SVG as `<name>.png` in the folder. */
const PROGRAMS: Readonly<Record<string, (name: string) => void>> = {
	'rsvg-convert': (name) => void runClient('rsvg-convert', [at(`${name}.svg`), '-o', at(`${name}.png`)]),
	inkscape: (name) =>
		void runClient('inkscape', [at(`${name}.svg`), '--export-type=png', `--export-filename=${at(`${name}.png`)}`]),
	soffice: (name) => {
		const profile = `-env:UserInstallation=file://${at('profile')}`;
		runClient('soffice', [profile, '--headless', '--convert-to', 'png', '--outdir', folder, at(`${name}.svg`)]);
	}
};

/** rsvg fits no text: it is right with a serif as narrow as Times, by whatever name, and no other. */
const hasTimes = /times|liberation serif|tinos|nimbus roman|termes/i.test(
	spawnSync('fc-match', ['Times New Roman'], { encoding: 'utf8' }).stdout ?? ''
);

/** Pixels for each px of the drawing. */
const SCALE = 3;
const RED = '#ff0000';

/** The file three times as large, with the marked words in red, however they are parted. */
async function withRedWords(width: number, words: readonly string[]): Promise<string> {
	const figure = shownFigures().find(({ slug }) => slug === 'trade-record');
	if (!figure) throw new Error('no figure to try');
	const svg = await svgFile(figure, { address: '/figures/x/', form: { width, title: true }, readFont: fontBytes });
	const large = svg.replace(/ width="(\d+)" height="(\d+)"/, (_, wide: string, high: string) => {
		return ` width="${SCALE * Number(wide)}" height="${SCALE * Number(high)}"`;
	});
	return large.replace(
		/<text([^>]*font-style="italic"[^>]*)>([^<]*)<\/text>/g,
		(text, attributes: string, line: string) =>
			words.includes(line)
				? text.replace(LIGHT.ink, RED)
				: `<text${attributes}>${words.reduce((rest, each) => rest.replace(each, `<tspan fill="${RED}">${each}</tspan>`), line)}</text>`
	);
}

function marksIn(svg: string): Box[] {
	const marks = svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="#fde9a8"/g);
	return [...marks].map(([, ...numbers]) => {
		const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.map(Number);
		return { x, y, width, height };
	});
}

type Ink = 'words of the mark' | 'other words' | 'anything';

function isInk(kind: Ink, [red = 255, green = 255, blue = 255]: readonly number[]): boolean {
	if (kind === 'anything') return Math.min(red, green, blue) < 200;
	return (kind === 'words of the mark' ? red > 200 : red < 80) && green < 80 && blue < 80;
}

/** From where to where there is ink, in px of the drawing, looked for in a part of it; undefined where there is none. */
function inkIn(
	picture: DecodedPng & { readonly scale: number },
	{ x, y, width, height }: Box,
	kind: Ink
): readonly [number, number] | undefined {
	const { data, channels, scale } = picture;
	const right = Math.min((x + width) * scale, picture.width);
	const bottom = Math.min((y + height) * scale, picture.height);
	const columns = new Set<number>();
	for (let row = Math.ceil(y * scale); row < bottom; row += 1)
		for (let column = Math.ceil(x * scale); column < right; column += 1) {
			const pixel = (row * picture.width + column) * channels;
			const isSeen = channels < 4 || (data[pixel + 3] ?? 0) > 128;
			if (isSeen && isInk(kind, [...data.slice(pixel, pixel + 3)])) columns.add(column / scale);
		}
	return columns.size > 0 ? [Math.min(...columns), Math.max(...columns)] : undefined;
}

describe.each(Object.entries(MARKED).map(([width, words]) => ({ width: Number(width), words })))(
	'an SVG of $width px',
	({ width, words }) => {
		const title = 'marks the words that were cited and no others, and shows all lines to their ends';
		for (const [program, draw] of Object.entries(PROGRAMS)) {
			if (program === 'rsvg-convert' && !hasTimes) {
				it.skip(`${program} ${title} (skipped: there is no font like Times)`, () => {});
				continue;
			}
			itWith(program, title, async () => {
				const name = `${program}-${width}`;
				const svg = await withRedWords(width, words);
				writeFileSync(at(`${name}.svg`), svg);
				draw(name);
				const decoded = decode(readFileSync(at(`${name}.png`)));
				const picture = { ...decoded, scale: decoded.width / width };
				const marks = marksIn(svg);
				expect(marks).toHaveLength(words.length);
				for (const [i, mark] of marks.entries()) {
					const said = `${words[i]}, over the mark from ${mark.x} to ${mark.x + mark.width}`;
					// Up to the next mark of the line, or to the edge of the drawing.
					const next = marks.find(({ x, y }) => y === mark.y && x > mark.x)?.x ?? width;
					const [from = NaN, to = NaN] =
						inkIn(picture, { ...mark, x: mark.x - 2, width: next - 2 - mark.x }, 'words of the mark') ?? [];
					expect(Math.abs(from - mark.x), said).toBeLessThan(4);
					expect(Math.abs(to - mark.x - mark.width), said).toBeLessThan(2 + mark.width * 0.15);
					expect(
						inkIn(picture, { ...mark, x: mark.x + 3, width: mark.width - 6 }, 'other words'),
						said
					).toBeUndefined();
				}
				const [left = NaN, right = NaN] = inkIn(picture, { x: 0, y: 0, width, height: Infinity }, 'anything') ?? [];
				expect(left).toBeGreaterThan(3);
				expect(right).toBeLessThan(width - 3);
			});
		}
	}
);
