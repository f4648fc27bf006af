/** The typefaces, cut to the characters that a dataset uses, with their measures and style sheet. */
import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { giveCuts } from '../../lib/fonts/build/cutOnce';
import { placeFolder } from '../disk/folders';
import { cutsIn } from '../kept/cuts';
import { keyOf, Store } from '../kept/store';
import { readFontInputs, type FontInputs } from './inputs';

export interface FontBuild {
	/** False if the fonts were in their place already, made from the same inputs. */
	readonly made: boolean;
	/** The fonts, in order of their names, with their sizes in bytes. */
	readonly files: readonly { readonly name: string; readonly bytes: number }[];
	/** Characters of the dataset that no face has. The dataset's validation says where they stand. */
	readonly missing: readonly { readonly char: string; readonly codePoint: number }[];
}

/** What is kept beside the fonts, so that a run that makes nothing reports the same. */
const record = z.object({ inputs: z.string(), files: z.array(z.string()), missing: z.array(z.string()) });
const RECORD = 'build.json';

/**
 * Makes the fonts of a dataset, unless they are there: TTF, WOFF2, `fonts.css` and `metrics.json` in `outDir`, which is
 * replaced as a whole. What the store has of an earlier time is taken from there.
 * @throws {Error} if `dataDir` does not exist, or one of the dataset's fonts cannot be read
 */
export async function buildFonts({ dataDir, outDir }: { dataDir: string; outDir: string }): Promise<FontBuild> {
	const inputs = readFontInputs(dataDir);
	const former = readMade(outDir, inputs.hash);
	if (former) return report(outDir, former, false);
	const store = new Store();
	const { folder } = await store.made(keyOf('fonts', [inputs.hash]), (temporary) => fill(temporary, inputs, store));
	// Several shards may begin at once: who comes later leaves what another has begun to read.
	const meanwhile = readMade(outDir, inputs.hash);
	if (meanwhile) return report(outDir, meanwhile, false);
	placeFolder(outDir, (temporary) => cpSync(folder, temporary, { recursive: true }));
	const made = readMade(outDir, inputs.hash);
	if (!made) throw new Error(`The fonts in “${folder}” are not whole. Delete that folder: they are made anew then.`);
	return report(outDir, made, true);
}

/** Makes the fonts, and a record of them. */
async function fill(temporary: string, inputs: FontInputs, store: Store): Promise<void> {
	// The libraries that make fonts take a second to load, which most runs can save.
	const { makeFonts } = await import('./make');
	giveCuts(cutsIn(store));
	const { files, missing } = await makeFonts(inputs);
	for (const [name, content] of files) writeFileSync(join(temporary, name), content);
	const made: z.infer<typeof record> = { inputs: inputs.hash, files: [...files.keys()].sort(), missing: [...missing] };
	writeFileSync(join(temporary, RECORD), JSON.stringify(made));
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
