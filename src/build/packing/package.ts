/** The package: doors for programs outside with their types, commands for people, and all that these need ready-made. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { readMetrics } from '../../lib/fonts/folder';
import { FONT_ROLES } from '../../lib/fonts/role';
import { fillWorkshop } from '../files/workshop';
import { typefaceFile } from '../fonts/inputs';
import { READY } from '../installed';
import { PROJECT, sourceDigest } from '../kept/digest';
import { PROGRAM } from '../kept/inputs';
import { openStore } from '../kept/store';
import { SERVER } from '../pages/kitPlaces.js';
import { programForAnyPath } from '../pages/program';
import { bundle, bundlePrerender } from './bundles';
import { bundledPackages, licencesText } from './licences';
import { PACKAGES_OUTSIDE } from './outside.js';
import { typesOf } from './types';

const LIBRARY = 'src/lib';
const TYPES = 'types';
const COMMANDS = 'src/cli/packed';

const packageSchema = z.object({
	exports: z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })]))
});

/** What can be imported: module of the package, without an ending → its source, both without a folder before them. */
function doors(): Map<string, string> {
	const { exports } = packageSchema.parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
	return new Map(
		Object.values(exports).flatMap((door) =>
			typeof door === 'string'
				? []
				: [
						[
							relative('dist', door.default).replace(/\.js$/, ''),
							relative(`dist/${TYPES}`, door.types).replace(/\.d\.ts$/, '.ts')
						]
					]
		)
	);
}

/**
 * Makes the package's folder anew, with what `package.json` names under `exports` and `bin`.
 * @param fonts the folder of the built fonts
 * @throws {Error} if something cannot be bundled, or its types do not hold
 */
export async function buildPackage(out: string, fonts: string): Promise<void> {
	const modules = [...doors()].map(([name, file]) => [name, join(LIBRARY, file)] as const);
	rmSync(out, { recursive: true, force: true });
	await bundle({ entries: new Map([...modules, ['commands', join(COMMANDS, 'commands.ts')]]), out, alone: false });
	copyFileSync(join(PROJECT, COMMANDS, 'bin.js'), join(out, 'bin.js'));
	const types = typesOf(
		modules.map(([, file]) => join(PROJECT, file)),
		{ project: PROJECT, root: join(PROJECT, LIBRARY) }
	);
	for (const [path, text] of types) write(join(out, TYPES, path), text);
	copyFonts(fonts, join(out, 'fonts'));
	await bringReady(out);
	writeFileSync(join(out, 'LICENCES.md'), licencesText(bundledPackages(out)));
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
	for (const role of FONT_ROLES) {
		const file = typefaceFile(role);
		copyFileSync(file, join(out, READY.typefaces, basename(file)));
		const licence = join(dirname(file), '..', 'LICENSE_FONT');
		copyFileSync(licence, join(out, READY.typefaces, `${basename(dirname(licence))}-LICENSE`));
	}
	cpSync(join(PROJECT, 'node_modules/pdfjs-dist/cmaps'), join(out, READY.characterMaps), { recursive: true });
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
