/** The built fonts as bytes, each read once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_FOLDER } from '../fonts/folder';

const read = new Map<string, Promise<Buffer>>();

/** A file of the font folder by its name. */
export function fontBytes(name: string): Promise<Buffer> {
	const known = read.get(name);
	if (known) return known;
	const bytes = readFile(join(FONT_FOLDER, name));
	read.set(name, bytes);
	return bytes;
}
