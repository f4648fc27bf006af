/** A copy of the product in a folder of its own: builds there have their own fonts, caches and sites. */
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programFolder } from '../../src/build/pages/program';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NEEDED = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	// The documents, which may be pages.
	'README.md',
	'CONTRIBUTING.md',
	'docs'
];
const FONTS = join('.cache', 'fonts');
const PROGRAM = join('.cache', 'kept', 'program');
const WORKSHOP = join('.cache', 'kept', 'workshop');

/**
 * Makes a copy, packages linked; returns its folder, to be removed by who asked for it. It has the fonts, if they are there;
 * and nothing that an install script has prepared, since those may be refused.
 * @param prepared another copy, from which it has fonts and bundled program (`prepare.ts`)
 */
export function copyProject(prefix: string, prepared?: string): string {
	const root = mkdtempSync(join(tmpdir(), prefix));
	copyInto(root, prepared);
	return root;
}

/** Makes such a copy in a folder that is there and empty. */
export function copyInto(root: string, prepared?: string): void {
	const copy = (from: string, name: string) => cpSync(join(from, name), join(root, name), { recursive: true });
	for (const name of NEEDED) copy(ROOT, name);
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
	const made = prepared ? [FONTS, PROGRAM, WORKSHOP].filter((name) => existsSync(join(prepared, name))) : [];
	if (prepared) for (const name of made) copy(prepared, name);
	else if (existsSync(join(ROOT, FONTS))) copy(ROOT, FONTS);
}

/** Gives a copy what the product's own build has bundled, if it has: the program and what threads run. */
export function takeOwnProgram(root: string): void {
	for (const made of [programFolder(), WORKSHOP])
		if (existsSync(join(ROOT, made))) cpSync(join(ROOT, made), join(root, made), { recursive: true });
}
