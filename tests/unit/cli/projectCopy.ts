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
	// The fonts, if they are there; and nothing that an install script has prepared, since those may be refused.
	const fonts = join('.cache', 'fonts');
	if (existsSync(join(ROOT, fonts))) cpSync(join(ROOT, fonts), join(root, fonts), { recursive: true });
	return root;
}
