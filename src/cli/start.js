/**
 * Starts a command of the dataset from a bundle that is made once and anew when its sources change. A loader that compiles
 * two hundred modules on the way took four times as long as what the command does itself.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.cache', 'cli');

/** What the bundle is made from, by path, size and time of change: reading it all would take longer than it saves. */
function fingerprint() {
	const hash = createHash('sha256').update(process.version);
	const files = ['src/build', 'src/cli', 'src/lib'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(ts|js|json)$/.test(name))
			.map((name) => join(folder, name))
	);
	for (const file of [...files.sort(), 'package-lock.json']) {
		const { size, mtimeMs } = statSync(join(ROOT, file));
		hash.update(`${file} ${size} ${mtimeMs}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} path where the bundle is to be */
async function bundle(path) {
	const { build } = await import('vite');
	const built = await build({
		root: ROOT,
		configFile: false,
		oxc: false,
		logLevel: 'error',
		// What takes texts out of files is large, and loaded from where it is when such a file comes.
		ssr: { noExternal: true, external: ['@mozilla/readability', 'linkedom', 'mammoth', 'marked', 'pdfjs-dist'] },
		build: {
			ssr: 'src/cli/data.ts',
			write: false,
			target: 'node20',
			rolldownOptions: { tsconfig: false, output: { codeSplitting: false } }
		}
	});
	const [{ output } = { output: [] }] = [built].flat().filter((each) => 'output' in each);
	const [chunk] = output;
	if (!chunk) throw new Error('The command could not be bundled.');
	mkdirSync(FOLDER, { recursive: true });
	for (const old of readdirSync(FOLDER)) rmSync(join(FOLDER, old), { force: true });
	const draft = `${path}.${randomUUID()}`;
	writeFileSync(draft, chunk.code);
	renameSync(draft, path);
}

const path = join(FOLDER, `data-${fingerprint()}.mjs`);
if (!existsSync(path)) await bundle(path);
/** @type {typeof import('./data')} */
const { runDataCommand } = await import(pathToFileURL(path).href);
await runDataCommand(process.argv.slice(2));
