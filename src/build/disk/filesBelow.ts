/** Walking through a folder. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths of all files below a folder, or of the file itself, in order; relative to `root`, as `path` is. */
export function filesBelow(root: string, path: string): string[] {
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.sort();
}
