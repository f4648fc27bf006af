/** A copy of the product in a folder of its own: builds there have their own fonts, caches and sites. */
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NEEDED = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'package.json',
	'package-lock.json',
	'tsconfig.json'
];

/** Makes the copy, packages linked; returns its folder, to be removed by who asked for it. */
export function copyProject(prefix: string): string {
	const root = mkdtempSync(join(tmpdir(), prefix));
	for (const name of NEEDED) cpSync(join(ROOT, name), join(root, name), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
	// What `npm ci` has prepared, and the fonts, if they are there.
	for (const name of [join('.svelte-kit', 'tsconfig.json'), join('.cache', 'fonts')])
		if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(root, name), { recursive: true });
	return root;
}
