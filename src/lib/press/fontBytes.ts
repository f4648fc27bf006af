/** The built fonts as bytes, each read once. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
