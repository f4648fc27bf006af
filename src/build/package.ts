/** The package for programs outside: its doors as bundled modules, their types, and the fonts that drawings are made with. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { z } from 'zod';
import { readMetrics } from '../lib/fonts/folder';
import { typesOf } from './packageTypes';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const LIBRARY = join(PROJECT, 'src/lib');
const TYPES = 'types';

const packageSchema = z.object({
	exports: z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })]))
});

/** What can be imported: module of the package → its source, both without a folder before them. */
function doors(): Map<string, string> {
	const { exports } = packageSchema.parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
	return new Map(
		Object.values(exports).flatMap((door) =>
			typeof door === 'string'
				? []
				: [[relative('dist', door.default), relative(`dist/${TYPES}`, door.types).replace(/\.d\.ts$/, '.ts')]]
		)
	);
}

/**
 * Makes the package's folder anew, with what `package.json` names under `exports`.
 * @param fonts the folder of the built fonts
 * @throws {Error} if something cannot be bundled, or its types do not hold
 */
export async function buildPackage(out: string, fonts: string): Promise<void> {
	const modules = doors();
	rmSync(out, { recursive: true, force: true });
	await bundle(modules, out);
	const types = typesOf(
		[...modules.values()].map((file) => join(LIBRARY, file)),
		{ project: PROJECT, root: LIBRARY }
	);
	for (const [path, text] of types) write(join(out, TYPES, path), text);
	copyFonts(fonts, join(out, 'fonts'));
}

/** One module a door, and what several of them share in modules of their own. Packages stay outside, by their names. */
async function bundle(modules: ReadonlyMap<string, string>, out: string): Promise<void> {
	await build({
		root: PROJECT,
		configFile: false,
		publicDir: false,
		oxc: false,
		logLevel: 'error',
		build: {
			ssr: true,
			outDir: out,
			target: 'node20',
			rolldownOptions: {
				tsconfig: false,
				input: Object.fromEntries([...modules].map(([module, file]) => [module, join(LIBRARY, file)])),
				output: { entryFileNames: '[name]', chunkFileNames: 'shared/[hash].js' }
			}
		}
	});
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
