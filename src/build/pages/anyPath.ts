/**
 * A program for any path of a site. Kit compiles the path into what it bundles; so it is bundled for a path that no site has, and
 * that is put right, in its scripts, when the path is known: it takes no time, and one program does for all.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is compiled in instead of a path. */
export const ANY_PATH = '/-any-path-';

/** As an address begins with it, and as the beginning of a path within the site (`appPath` of kit’s manifest). */
const STANDS = new RegExp(`${ANY_PATH}|${ANY_PATH.slice(1)}/`, 'g');

/** A text of the program with the path in place. @param basePath as `settings().basePath` */
export function withPath(text: string, basePath: string): string {
	const within = basePath === '' ? '' : `${basePath.slice(1)}/`;
	return text.replace(STANDS, (found) => (found === ANY_PATH ? basePath : within));
}

/** Copies a program that is bundled for any path, for one. */
export function copyForPath(program: string, to: string, basePath: string): void {
	cpSync(program, to, { recursive: true });
	// Whatever stands above the copy, its scripts are modules.
	writeFileSync(join(to, 'package.json'), JSON.stringify({ type: 'module' }));
	for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(?:js|css|json)$/.test(entry.name)) continue;
		const path = join(entry.parentPath, entry.name);
		const text = readFileSync(path, 'utf8');
		const placed = withPath(text, basePath);
		if (placed !== text) writeFileSync(path, placed);
	}
}
