/** What the package brings ready-made, where the product is installed: no source is there, and nothing that bundles it. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKAGES_OUTSIDE } from './packing/outside.js';

export interface Installed {
	/** The bundled program for any path (`pages/anyPath.ts`). All folders are absolute. */
	readonly program: string;
	/** The five typefaces, and those of other scripts that are one file each, uncut, by the names of their files. */
	readonly typefaces: string;
	/** What threads run, and what makes each format, as `files/workshop.ts` keeps them. */
	readonly workshop: string;
	/** What PDFs in Chinese, Japanese and Korean name their letters by; with a slash at the end. */
	readonly characterMaps: string;
	/** The script that has the program make pages. */
	readonly prerender: string;
	/** The script that ends a process with the one that started it. */
	readonly endsWithParent: string;
	/** The documents, as they lie in a checkout: `README.md`, `docs/start.md` and so on. */
	readonly documents: string;
	/** sha256 of the source that all of it was made from, and where it is. */
	readonly source: string;
	/** Puts the packages that are not bundled where what is copied out of the package finds them. */
	linkPackages(folder: string): void;
}

/** Where each lies in the package’s folder. */
export const READY = {
	program: 'program',
	typefaces: 'typefaces',
	workshop: 'workshop',
	characterMaps: 'cmaps/',
	prerender: 'prerender.js',
	endsWithParent: 'endsWithParent.js',
	documents: 'documents',
	source: 'source.txt'
} as const;

let given: Installed | undefined;

/** Tells this process that it runs from the package. @param dist its folder, absolute; @throws {Error} if it is not whole */
export function giveInstalled(dist: string): void {
	const at = (name: keyof typeof READY) => join(dist, READY[name]);
	given = {
		program: at('program'),
		typefaces: at('typefaces'),
		workshop: at('workshop'),
		characterMaps: at('characterMaps'),
		prerender: at('prerender'),
		endsWithParent: pathToFileURL(at('endsWithParent')).href,
		documents: at('documents'),
		source: `${readFileSync(at('source'), 'utf8')} ${dist}`,
		linkPackages: (folder) => linkPackages(dist, folder)
	};
}

/** Links each from where Node finds it for the package, which may be in a folder of npm’s own. */
function linkPackages(dist: string, folder: string): void {
	const { resolve } = createRequire(join(dist, READY.prerender));
	for (const name of PACKAGES_OUTSIDE) {
		let at = dirname(resolve(name));
		while (!existsSync(join(at, 'package.json')) || !at.endsWith(join('node_modules', name))) at = dirname(at);
		const link = join(folder, name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(at, link, 'junction');
	}
}

/** What is ready-made; undefined in a checkout, where it is made from the source. */
export function installed(): Installed | undefined {
	return given;
}
