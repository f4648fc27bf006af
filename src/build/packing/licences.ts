/** Packages that are bundled into the package: how much of each is where, and their licences, which their authors ask to go with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../disk/filesBelow';
import { PROJECT } from '../kept/digest';

/** How a bundle says where its next lines come from. */
const ORIGIN = /^\/\/(?:#region)? (?:\\0)?((?:node_modules|src)\/\S+)/;
/** The folder of a package: the last one, where packages have packages of their own. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
/** Other scripts that a script loads, sooner or later. */
const LOADS = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+\.m?js)["']/g;

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

export interface Bundled {
	readonly name: string;
	readonly version: string;
	/** As it says itself: `MIT`. */
	readonly licence: string;
	/** The text; undefined if the package brings none. */
	readonly text: string | undefined;
	/** How much of it there is, as it is written. */
	readonly bytes: number;
}

/** The packages of which something is in some scripts, by the folders that they are installed in. */
export function bundledPackages(scripts: readonly string[]): Bundled[] {
	const found = new Map<string, number>();
	for (const script of scripts) {
		let folder: string | undefined;
		for (const line of readFileSync(script, 'utf8').split('\n')) {
			const origin = ORIGIN.exec(line)?.[1];
			if (origin !== undefined) folder = PACKAGE.exec(origin)?.[0];
			if (folder !== undefined) found.set(folder, (found.get(folder) ?? 0) + line.length + 1);
		}
	}
	return [...found]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([path, bytes]) => describePackage(path, bytes));
}

/** All scripts of a folder. */
export function scriptsIn(folder: string): string[] {
	return filesBelow(folder, '')
		.filter((file) => /\.m?js$/.test(file))
		.map((file) => join(folder, file));
}

/** A script, and all that it loads, sooner or later. */
export function loadedFrom(script: string, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(script) || !existsSync(script)) return seen;
	seen.add(script);
	for (const [, path = ''] of readFileSync(script, 'utf8').matchAll(LOADS))
		loadedFrom(join(dirname(script), path), seen);
	return seen;
}

/** What a package that is installed here says of itself. @param path its folder, from the project */
export function describePackage(path: string, bytes: number): Bundled {
	const folder = join(PROJECT, path);
	const { name, version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
	const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
	const text = file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
	return { name, version, licence: license ?? 'see its text', text, bytes };
}

/** All of them as one text. */
export function licencesText(packages: readonly Bundled[]): string {
	const parts = packages.map(
		({ name, version, licence, text }) => `## ${name} ${version}\n\nLicence: ${licence}\n\n${text ?? ''}`
	);
	return `# Packages that are bundled\n\nParts of these packages are in the scripts of this one.\n\n${parts.join('\n\n')}\n`;
}
