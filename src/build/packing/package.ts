/** The package: doors for programs outside with their types, commands for people, and all that these need ready-made. */
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readMetrics } from '../../lib/fonts/folder';
import { FONT_ROLES } from '../../lib/fonts/role';
import { DOCUMENT_FILES } from '../../lib/site/docs/documents';
import { fillWorkshop } from '../files/workshop';
import { typefaceFile } from '../fonts/inputs';
import { BROUGHT_FACES } from '../fonts/scripts';
import { READY } from '../installed';
import { PROJECT, sourceDigest } from '../kept/digest';
import { PROGRAM } from '../kept/inputs';
import { openStore } from '../kept/store';
import { SERVER } from '../pages/kitPlaces.js';
import { programForAnyPath } from '../pages/program';
import { bundle, bundlePrerender } from './bundles';
import { LIBRARY, libraryDoors, TYPES } from './doors';
import { bundledPackages, licencesText, scriptsIn } from './licences';
import { PACKAGES_OUTSIDE } from './outside.js';
import { typesOf } from './types';

const COMMANDS = 'src/cli/packed';
/** Doors that ask for a file system, or draw pixels; the others are for browsers, too. */
const FOR_NODE = /\/(?:disk|press)$/;

/**
 * Makes the package's folder anew, with what `package.json` names under `exports` and `bin`.
 * @param fonts the folder of the built fonts
 * @throws {Error} if something cannot be bundled, or its types do not hold
 */
export async function buildPackage(out: string, fonts: string): Promise<void> {
	const doors = libraryDoors();
	const modulesOf = (isForNode: boolean) =>
		doors.filter(({ name }) => FOR_NODE.test(name) === isForNode).map(({ module, file }) => [module, file] as const);
	rmSync(out, { recursive: true, force: true });
	await bundle({ entries: new Map(modulesOf(false)), out, shared: 'shared', forBrowsers: true });
	const commands = ['commands', join(COMMANDS, 'commands.ts')] as const;
	await bundle({ entries: new Map([...modulesOf(true), commands]), out, shared: 'node' });
	copyFileSync(join(PROJECT, COMMANDS, 'bin.js'), join(out, 'bin.js'));
	const types = typesOf(
		doors.map(({ file }) => join(PROJECT, file)),
		{ project: PROJECT, root: join(PROJECT, LIBRARY) }
	);
	for (const [path, text] of types) write(join(out, TYPES, path), text);
	copyFonts(fonts, join(out, 'fonts'));
	await bringReady(out);
	writeFileSync(join(out, 'LICENCES.md'), licencesText(bundledPackages(scriptsIn(out))));
}

/** What a checkout makes from its source (`installed.ts`). */
async function bringReady(out: string): Promise<void> {
	const { folder: program } = await programForAnyPath(openStore());
	const place = join(out, READY.program);
	cpSync(join(program, SERVER), join(place, SERVER), {
		recursive: true,
		// As it is bundled once more for pages, where it is `client`.
		filter: (path) => relative(program, path) !== join(SERVER, '_app')
	});
	cpSync(join(program, 'client'), join(place, 'client'), { recursive: true });
	mkdirSync(join(out, READY.workshop));
	await fillWorkshop(join(out, READY.workshop), PACKAGES_OUTSIDE);
	mkdirSync(join(out, READY.typefaces));
	const scripts = BROUGHT_FACES.map((path) => join(PROJECT, 'node_modules', path));
	for (const file of [...FONT_ROLES.map(typefaceFile), ...scripts]) {
		copyFileSync(file, join(out, READY.typefaces, basename(file)));
		const licence = join(dirname(file), '..', 'LICENSE_FONT');
		copyFileSync(licence, join(out, READY.typefaces, `${basename(dirname(licence))}-LICENSE`));
	}
	cpSync(join(PROJECT, 'node_modules/pdfjs-dist/cmaps'), join(out, READY.characterMaps), { recursive: true });
	for (const path of DOCUMENT_FILES) cpSync(join(PROJECT, path), join(out, READY.documents, path), { recursive: true });
	await bundlePrerender(out);
	writeFileSync(join(out, READY.source), sourceDigest(PROGRAM));
}

/** What pictures are drawn with, and what pages show them with. */
function copyFonts(from: string, to: string): void {
	const { faces, supplements } = readMetrics(from);
	const files = [...Object.values(faces), ...supplements].flatMap(({ ttf, woff2 }) => [ttf, woff2]);
	mkdirSync(to, { recursive: true });
	for (const name of ['metrics.json', 'fonts.css', ...files]) copyFileSync(join(from, name), join(to, name));
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
