/**
 * Typefaces for scripts and signs that our own lack: Cyrillic, Greek, Hebrew, Arabic, Chinese, Japanese, Korean, the letters of
 * mathematics, emoji. A dataset is given just the characters that it draws; where it draws none of them, nothing is opened.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { readRanges } from '../../lib/fonts/ranges';
import { installed } from '../installed';
import scripts from '../../lib/fonts/scripts.json' with { type: 'json' };

/** The first that has a character draws it. */
export const SCRIPT_FACES = {
	'noto-serif': '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
	'noto-serif-hebrew': '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
	amiri: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
	'noto-serif-sc': '@fontsource-variable/noto-serif-sc/unicode.json',
	'noto-serif-kr': '@fontsource-variable/noto-serif-kr/unicode.json',
	'noto-sans-math': '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
	'noto-emoji': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'
} as const;
export type ScriptFace = keyof typeof SCRIPT_FACES;

/** Their italics, where scripts have such letters: what is set in italics is drawn with these, not with upright ones. */
const SCRIPT_ITALICS: Readonly<Partial<Record<ScriptFace, string>>> = {
	'noto-serif': '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf'
};

/** In this order. */
export const SCRIPT_FACE_NAMES = [
	'noto-serif',
	'noto-serif-hebrew',
	'amiri',
	'noto-serif-sc',
	'noto-serif-kr',
	'noto-sans-math',
	'noto-emoji'
] as const satisfies readonly ScriptFace[];

/** Packages of the faces that are one file each, relative to `node_modules`: the package of this program has room for them. */
export const BROUGHT_FACES: readonly string[] = [SCRIPT_FACES, SCRIPT_ITALICS]
	.flatMap((faces) => Object.values(faces))
	.filter((path) => path.endsWith('.ttf'));

/** A font that lends some of its characters. */
export interface ScriptFont {
	readonly name: string;
	readonly bytes: Buffer;
	readonly characters: readonly string[];
	/** Of a variable font: how heavy it is cut. */
	readonly weight?: number;
	/** It lends to italics alone; another lends the same characters to all. */
	readonly style?: 'italic';
}

const WEIGHT = 400;

/**
 * The fonts for some characters that our own faces lack.
 * @throws {Error} if one that is needed is not installed
 */
export function scriptFonts(characters: readonly string[]): ScriptFont[] {
	let open = characters;
	return SCRIPT_FACE_NAMES.flatMap((name) => {
		if (open.length === 0) return [];
		const has = readRanges(scripts[name]);
		const [lent, rest] = parted(open, (character) => has.has(character.codePointAt(0) ?? 0));
		open = rest;
		return lent.length === 0 ? [] : [...italicOf(name, lent), ...filesOf(name, lent)];
	});
}

/** All files of a face: one, or a piece for every hundred characters or so of Chinese and Korean. */
export function facePieces(
	name: ScriptFace
): { readonly name: string; readonly path: string; readonly ranges?: string }[] {
	const path = fileOf(SCRIPT_FACES[name]);
	if (!path.endsWith('.json')) return [{ name, path }];
	const pieces = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')));
	return Object.entries(pieces).map(([piece, ranges]) => {
		const bare = piece.replace(/[[\]]/gu, '');
		const file = join(dirname(path), 'files', `${name}-${bare}-wght-normal.woff2`);
		return { name: `${name}-${bare}`, path: file, ranges: ranges.replaceAll(/U\+/giu, '').replaceAll(',', ' ') };
	});
}

function italicOf(face: ScriptFace, characters: readonly string[]): ScriptFont[] {
	const path = SCRIPT_ITALICS[face];
	if (path === undefined) return [];
	return [{ name: `${face}-italic`, bytes: readFileSync(fileOf(path)), characters, style: 'italic' }];
}

function filesOf(face: ScriptFace, characters: readonly string[]): ScriptFont[] {
	let open = characters;
	return facePieces(face).flatMap(({ name, path, ranges }) => {
		if (open.length === 0) return [];
		if (ranges === undefined) return [{ name, bytes: readFileSync(path), characters: open }];
		const has = readRanges(ranges);
		const [lent, rest] = parted(open, (character) => has.has(character.codePointAt(0) ?? 0));
		open = rest;
		return lent.length === 0 ? [] : [{ name, bytes: readFileSync(path), characters: lent, weight: WEIGHT }];
	});
}

/** Where a file of a face is: the package brings the smaller ones along, others are installed beside a dataset that asks for them. */
function fileOf(path: string): string {
	const ready = installed();
	const brought = ready && join(ready.typefaces, basename(path));
	if (brought !== undefined && existsSync(brought)) return brought;
	try {
		return createRequire(ready ? join(process.cwd(), 'package.json') : import.meta.url).resolve(path);
	} catch {
		const name = path.split('/', 2).join('/');
		const mend = ready ? `npm install ${name}` : 'npm ci';
		throw new Error(`The typeface “${name}”, which has letters of this dataset, is not installed. Install it: ${mend}`);
	}
}

function parted<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(isMeant), items.filter((item) => !isMeant(item))];
}
