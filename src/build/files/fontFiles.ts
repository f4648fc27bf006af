/** The TTF files that pictures are drawn with. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * All TTF files of the folders that exist, as absolute paths, in a fixed order.
 * @throws {Error} if there is none: resvg would draw no text at all, and say nothing
 */
export function fontFiles(folders: readonly string[]): string[] {
	const files = folders
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => {
			const names = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
			return names.sort().map((name) => resolve(join(folder, name)));
		});
	if (files.length === 0)
		throw new Error(`No TTF file in ${folders.join(' or ')}. Make the fonts first: npm run fonts`);
	return files;
}
