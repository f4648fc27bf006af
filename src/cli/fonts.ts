/** `npm run fonts`: the typefaces, cut to the characters that the dataset uses, with their measures and style sheet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawsNothing } from '../lib/fonts/characters';
import { readCodePoints } from '../lib/fonts/cmap';
import { writeRanges } from '../lib/fonts/ranges';
import { FACE_NAMES, FONT_ROLES, type FontFamily } from '../lib/fonts/role';
import { settings } from '../lib/settings.js';
import { buildFonts } from '../build/fonts/buildFonts';
import { readTypefaces } from '../build/fonts/inputs';
import { facePieces, SCRIPT_FACE_NAMES, type ScriptFace } from '../build/fonts/scripts';
import { openFont } from '../lib/fonts/build/subset';
import { seconds } from '../build/progress';
import { readArguments } from './arguments';
import { run } from './terminal';

const FONTS_HELP = `Usage: npm run fonts [-- options]

Cuts the typefaces to the characters that the dataset uses, with their measures and style sheet, into “.cache/fonts”.

Options
  --coverage   Writes down instead which characters the typefaces have, by which datasets are validated.
  --help       Prints this.`;

const OPTIONS = { coverage: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/** Copies the typefaces' tables of characters into the file that the dataset's validation reads. */
function writeCoverage(): void {
	const typefaces = readTypefaces();
	const covered = new Map<FontFamily, Set<number>>();
	for (const role of FONT_ROLES) {
		const { family } = FACE_NAMES[role];
		const codePoints = [...readCodePoints(typefaces[role])];
		const others = covered.get(family);
		const common = codePoints.filter(
			(codePoint) => !drawsNothing(String.fromCodePoint(codePoint)) && (others?.has(codePoint) ?? true)
		);
		covered.set(family, new Set(common));
	}
	const ranges = Object.fromEntries([...covered].map(([family, codePoints]) => [family, writeRanges(codePoints)]));
	writeTable('coverage', ranges);
	writeTable('scripts', scriptRanges(new Set([...covered.values()].flatMap((codePoints) => [...codePoints]))));
}

/** What each face of another script adds to those before it. */
function scriptRanges(known: Set<number>): Record<string, string> {
	return Object.fromEntries(
		SCRIPT_FACE_NAMES.map((name) => {
			const added = [...codePointsOf(name)].filter(
				(codePoint) => !known.has(codePoint) && (OWN_MARKS.includes(name) || !isMark(codePoint))
			);
			for (const codePoint of added) known.add(codePoint);
			return [name, writeRanges(added)];
		})
	);
}

/** Those for which a face of another script has a glyph. */
function codePointsOf(name: ScriptFace): Set<number> {
	const all = facePieces(name).flatMap(({ path }) => openFont(readFileSync(path)).characterSet);
	return new Set(
		all.filter((codePoint) => codePoint !== NO_CHARACTER && !drawsNothing(String.fromCodePoint(codePoint)))
	);
}

/** A mark goes over a letter of the same font, or nowhere: scripts that are one font each keep theirs. */
const OWN_MARKS: readonly ScriptFace[] = ['noto-serif-hebrew', 'amiri'];

function isMark(codePoint: number): boolean {
	return /\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** With which a font’s table of characters ends. */
const NO_CHARACTER = 0xffff;

function writeTable(name: string, ranges: Readonly<Record<string, string>>): void {
	const path = fileURLToPath(new URL(`../lib/fonts/${name}.json`, import.meta.url));
	writeFileSync(path, `${JSON.stringify(ranges, null, '\t')}\n`);
	console.log(`Written: ${path}`);
}

await run(async () => {
	const { rest, has, mistakes } = readArguments(process.argv.slice(2), OPTIONS);
	if (has('help')) return console.log(FONTS_HELP);
	const all = [...mistakes, ...rest.map((extra) => `“${extra}” is no option.`)];
	if (all.length > 0) throw new Error([...all, 'What is understood: npm run fonts -- --help'].join('\n'));
	if (has('coverage')) return writeCoverage();
	const start = performance.now();
	const outDir = '.cache/fonts';
	const { made, files, missing } = await buildFonts({ dataDir: settings().data, outDir });
	for (const { name, bytes } of made ? files : []) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
	if (missing.length > 0) {
		console.warn(
			`No face has ${missing.map(({ char }) => char).join(' ')}. Where a drawing shows one of these, put a TTF that has it into the dataset’s fonts/ folder.`
		);
	}
	console.log(`Fonts: ${outDir} ${made ? 'made' : 'unchanged'} (${seconds(start)})`);
});
