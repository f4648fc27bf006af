/** `npm run fonts`: the typefaces, cut to the characters that the dataset uses, with their measures and style sheet. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drawsNothing } from '../lib/fonts/characters';
import { readCodePoints } from '../lib/fonts/cmap';
import { writeRanges } from '../lib/fonts/ranges';
import { FACE_NAMES, FONT_ROLES, type FontFamily } from '../lib/fonts/role';
import { settings } from '../lib/settings.js';
import { readFontInputs, readTypefaces } from './fonts/inputs';
import { publishFolder } from './fonts/publishFolder';
import { isCommand, run, seconds } from './terminal';

export interface FontBuild {
	/** False if the fonts were there already, made from the same inputs. */
	readonly made: boolean;
	/** The fonts, in order of their names, with their sizes in bytes. */
	readonly files: readonly { readonly name: string; readonly bytes: number }[];
	/** Characters of the dataset that no face has. The dataset's own check says where they stand. */
	readonly missing: readonly { readonly char: string; readonly codePoint: number }[];
}

/** What is kept beside the fonts, so that a run that makes nothing reports the same. */
const record = z.object({ inputs: z.string(), files: z.array(z.string()), missing: z.array(z.string()) });
const RECORD = 'build.json';

/**
 * Makes the fonts of a dataset, unless they are there: TTF, WOFF2, `fonts.css` and `metrics.json` in `outDir`, which is
 * replaced as a whole.
 * @throws {Error} if `dataDir` does not exist, or one of the dataset's fonts cannot be read
 */
export async function buildFonts({ dataDir, outDir }: { dataDir: string; outDir: string }): Promise<FontBuild> {
	const inputs = readFontInputs(dataDir);
	const former = readMade(outDir, inputs.hash);
	if (former) return report(outDir, former, false);
	// The libraries that make fonts take a second to load, which most runs can save.
	const { makeFonts } = await import('./fonts/make');
	const { files, missing } = await makeFonts(inputs);
	// Several shards may begin at once: who comes later leaves what another has begun to read.
	const meanwhile = readMade(outDir, inputs.hash);
	if (meanwhile) return report(outDir, meanwhile, false);
	const made = { inputs: inputs.hash, files: [...files.keys()].sort(), missing: [...missing] };
	publishFolder(outDir, new Map([...files, [RECORD, Buffer.from(JSON.stringify(made))]]));
	return report(outDir, made, true);
}

/** What is there whole, if it was made from these inputs. */
function readMade(outDir: string, inputs: string): z.infer<typeof record> | undefined {
	const former = readRecord(outDir);
	return former?.inputs === inputs && former.files.every((name) => existsSync(join(outDir, name))) ? former : undefined;
}

function readRecord(outDir: string): z.infer<typeof record> | undefined {
	const path = join(outDir, RECORD);
	if (!existsSync(path)) return undefined;
	try {
		return record.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		// A record that cannot be read says nothing: the fonts are made anew.
		return undefined;
	}
}

function report(outDir: string, { files, missing }: z.infer<typeof record>, made: boolean): FontBuild {
	return {
		made,
		files: files.map((name) => ({ name, bytes: statSync(join(outDir, name)).size })),
		missing: missing.map((char) => ({ char, codePoint: char.codePointAt(0) ?? 0 }))
	};
}

/** Copies the typefaces' tables of characters into the file that the dataset's check reads. */
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
	const path = fileURLToPath(new URL('../lib/fonts/coverage.json', import.meta.url));
	writeFileSync(path, `${JSON.stringify(ranges, null, '\t')}\n`);
	console.log(`Written: ${path}`);
}

if (isCommand(import.meta.url)) {
	await run(async () => {
		const { values } = parseArgs({ options: { coverage: { type: 'boolean' } } });
		if (values.coverage) return writeCoverage();
		const start = performance.now();
		const outDir = '.cache/fonts';
		const { made, files, missing } = await buildFonts({ dataDir: settings().data, outDir });
		for (const { name, bytes } of made ? files : [])
			console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
		if (missing.length > 0) {
			console.warn(
				`No face has ${missing.map(({ char }) => char).join(' ')}. Where a drawing shows one of these, put a TTF that has it into the dataset’s fonts/ folder.`
			);
		}
		console.log(`Fonts: ${outDir} ${made ? 'made' : 'unchanged'} (${seconds(start)})`);
	});
}
