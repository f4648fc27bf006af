/** The built fonts as bytes, each read once. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FONT_FOLDER } from '../fonts/folder';

const read = new Map<string, Promise<Buffer>>();

/** A file of the font folder by its name. */
export function fontBytes(name: string, folder = FONT_FOLDER): Promise<Buffer> {
	const path = join(folder, name);
	const known = read.get(path);
	if (known) return known;
	const bytes = readFile(path);
	read.set(path, bytes);
	return bytes;
}

const opened = new Map<string, { readonly name: string; readonly bytes: Buffer }>();

/** A font by its path, read once: what opens fonts knows them by their bytes. */
export function openedFont(path: string): { readonly name: string; readonly bytes: Buffer } {
	const font = opened.get(path) ?? { name: basename(path), bytes: readFileSync(path) };
	opened.set(path, font);
	return font;
}
