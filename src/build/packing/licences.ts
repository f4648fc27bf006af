/** The licences of all packages that are bundled into the package: their authors ask that these go with the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../disk/filesBelow';
import { PROJECT } from '../kept/digest';

/** How a bundle says where its next lines come from. */
const REGION = /^\/\/(?:#region)? (?:\\0)?(node_modules\/\S+)/gm;
/** The folder of a package: the last one, where packages have packages of their own. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

export interface Bundled {
	readonly name: string;
	readonly version: string;
	/** As it says itself: `MIT`. */
	readonly licence: string;
	/** The text; undefined if the package brings none. */
	readonly text: string | undefined;
}

/** The packages of which something is in the scripts of a folder, by name. */
export function bundledPackages(folder: string): Bundled[] {
	const scripts = filesBelow(folder, '').filter((file) => /\.m?js$/.test(file));
	const folders = scripts.flatMap((file) =>
		[...readFileSync(join(folder, file), 'utf8').matchAll(REGION)].map(([, path = '']) => PACKAGE.exec(path)?.[0] ?? '')
	);
	return [...new Set(folders)].sort().map(describe);
}

function describe(path: string): Bundled {
	const folder = join(PROJECT, path);
	const { name, version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
	const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
	const text = file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
	return { name, version, licence: license ?? 'see its text', text };
}

/** All of them as one text. */
export function licencesText(packages: readonly Bundled[]): string {
	const parts = packages.map(
		({ name, version, licence, text }) => `## ${name} ${version}\n\nLicence: ${licence}\n\n${text ?? ''}`
	);
	return `# Packages that are bundled\n\nParts of these packages are in the scripts of this one.\n\n${parts.join('\n\n')}\n`;
}
