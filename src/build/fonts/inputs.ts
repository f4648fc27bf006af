/** What the fonts are made from: the typefaces, the dataset's characters, and the dataset's own fonts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { NEVER_DRAWN } from '../../lib/dataset/stages/characters';
import { missingCharacters } from '../../lib/fonts/coverage';
import { BASE_CHARACTERS, charactersOf } from '../../lib/fonts/characters';
import { byRole, type FontRole } from '../../lib/fonts/role';
import { coreCharacters } from './core';
import { brandDigest, brandFaces, type BrandFaces } from './brand';
import { scriptFonts, type ScriptFont } from './scripts';
import { installed } from '../installed';
import { digestOf, sourceDigest } from '../kept/digest';

const TYPEFACES: Readonly<Record<FontRole, string>> = {
	title: '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
	quote: '@expo-google-fonts/newsreader/400Regular_Italic/Newsreader_400Regular_Italic.ttf',
	body: '@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf',
	text: '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf',
	strong: '@expo-google-fonts/public-sans/600SemiBold/PublicSans_600SemiBold.ttf'
};

/** The code that makes them: when it changes, they are made anew. */
const RECIPE = ['src/build/fonts', 'src/lib/fonts', 'package-lock.json'];

export interface FontInputs {
	readonly typefaces: Readonly<Record<FontRole, Buffer>>;
	/** A brand's, which have the place of some or all of these. */
	readonly brand: BrandFaces;
	/** The dataset’s own, with their paths. */
	readonly supplements: readonly { readonly path: string; readonly bytes: Buffer }[];
	/** For scripts that our typefaces lack, where the dataset draws some. */
	readonly scripts: readonly ScriptFont[];
	/** All that the fonts should have, in order. */
	readonly characters: readonly string[];
	/** Of these, what pages set before all others. */
	readonly core: Readonly<Record<FontRole, readonly string[]>>;
	/** sha256 of all of these, and of the code that makes fonts from them. */
	readonly hash: string;
}

/** @throws {Error} if the dataset's folder does not exist */
export function readFontInputs(dataDir: string): FontInputs {
	if (!existsSync(dataDir))
		throw new Error(`The dataset’s folder “${dataDir}” does not exist, so its characters are unknown.`);
	const typefaces = readTypefaces();
	const brand = brandFaces(dataDir);
	const supplements = readSupplements(join(dataDir, 'fonts'));
	const files = readData(dataDir);
	const texts = files.map(({ text }) => text);
	const characters = charactersOf([BASE_CHARACTERS, ...texts]);
	// Titles of other sources’ pages stand in no title.
	const own = files.filter(({ path }) => !path.startsWith(join(dataDir, 'checks')));
	const core = coreCharacters(own.map(({ text }) => text));
	const drawn = charactersOf(drawnTexts(files, join(dataDir, 'checks'))).filter(
		(character) => missingCharacters(character).length > 0
	);
	const scripts = scriptFonts(drawn);
	const bytes = [...Object.values(typefaces), ...[...supplements, ...scripts].map((lender) => lender.bytes)];
	const hash = digestOf([
		characters.join(''),
		JSON.stringify(core),
		drawn.join(''),
		...bytes,
		...brandDigest(brand),
		sourceDigest(RECIPE)
	]);
	return { typefaces, brand, supplements, scripts, characters, core, hash };
}

/** The file of a face, uncut. @throws {Error} if its package is not there */
export function typefaceFile(role: FontRole): string {
	return createRequire(import.meta.url).resolve(TYPEFACES[role]);
}

/** @throws {Error} if one of them is not installed */
export function readTypefaces(): Record<FontRole, Buffer> {
	const ready = installed();
	return byRole((role) => {
		try {
			return readFileSync(ready ? join(ready.typefaces, basename(TYPEFACES[role])) : typefaceFile(role));
		} catch {
			throw new Error(`The typeface “${TYPEFACES[role]}” is not installed. Install what the project needs: npm ci`);
		}
	});
}

function readSupplements(folder: string): FontInputs['supplements'] {
	return listFiles(folder, /\.ttf$/i).map((path) => ({ path, bytes: readFileSync(path) }));
}

interface DataFile {
	readonly path: string;
	readonly text: string;
}

function readData(dataDir: string): DataFile[] {
	return listFiles(dataDir, /\.(ya?ml|json)$/).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The texts of the dataset’s files that drawings may hold; pages alone show the rest, where the reader’s own fonts draw it. */
function* drawnTexts(files: readonly DataFile[], checks: string): Generator<string> {
	for (const { path, text } of files) {
		if (isPlain(text)) continue;
		const data: unknown = parse(text, { logLevel: 'silent' });
		yield* textsIn(data, path.startsWith(checks));
	}
}

const isPlain = (text: string) => missingCharacters(text).length === 0;

function* textsIn(data: unknown, ofOthers: boolean): Generator<string> {
	if (typeof data === 'string') yield data;
	else if (Array.isArray(data)) for (const each of data) yield* textsIn(each, ofOthers);
	else if (typeof data === 'object' && data !== null)
		for (const [key, each] of Object.entries(data))
			if (!NEVER_DRAWN.claims.includes(key) && !(ofOthers && NEVER_DRAWN.checks.includes(key)))
				yield* textsIn(each, ofOthers || key === 'checks');
}

/** Files of a folder and its folders, in a fixed order; none if there is no such folder. */
function listFiles(folder: string, pattern: RegExp): string[] {
	if (!existsSync(folder)) return [];
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && pattern.test(entry.name));
	return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
