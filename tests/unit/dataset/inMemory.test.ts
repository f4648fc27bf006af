/** A dataset is read in a browser as it is on a disk: bundled without Node, from files that are held in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script, createContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { loadDataset, type Loaded } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import { memoryFiles } from '../../../src/lib/dataset/ports/memory';
import type * as Bundled from './bundled';

/** Every file below a folder, under the path that it has from here. */
function contentsOf(folder: string): Map<string, Uint8Array> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = entries.map((entry) => join(entry.parentPath, entry.name));
	return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(path))]));
}

let code = '';
let imports: readonly string[] = [];
let browser: typeof Bundled;

beforeAll(async () => {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			lib: { entry: fileURLToPath(new URL('bundled.ts', import.meta.url)), formats: ['iife'], name: 'bundle' }
		}
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
	const [script] = output.output;
	({ code } = script);
	imports = script.imports;
	// What browsers have of it, and nothing of Node.
	const page = createContext({ TextEncoder, TextDecoder, URL, Intl, structuredClone, atob, btoa });
	new Script(`${code}\nglobalThis.bundle = bundle;`).runInContext(page);
	browser = (page as { bundle: typeof Bundled }).bundle;
}, 120_000);

/** Made anew here: what a page has made is of other classes than what is made here. */
const plain = ({ dataset, problems, notes }: Loaded) => structuredClone({ dataset, problems, notes });

describe('a dataset in memory', () => {
	it('is read by code that asks Node for nothing', () => {
		expect(imports).toEqual([]);
		expect(code).not.toMatch(/\brequire\(|from ["']node:|__vite-browser-external/);
	});

	it.each([
		['data', []],
		['tests/fixtures/island/dataset', []],
		['tests/fixtures/languages/dataset', []],
		['tests/fixtures/small/dataset', ['tests/fixtures/small/texts']]
	])('is what it is in a folder: %s', (dir, textDirs) => {
		const contents = new Map([dir, ...textDirs].flatMap((folder) => [...contentsOf(folder)]));
		const read = browser.loadDataset({ files: browser.memoryFiles(contents), dir, textDirs });
		expect(read.dataset?.figures.length).toBeGreaterThan(0);
		expect(plain(read)).toEqual(plain(loadDataset({ files: disk, dir, textDirs })));
	});

	it('has the same mistakes at the same places', () => {
		const dir = 'tests/fixtures/small/dataset';
		const contents = contentsOf(dir);
		contents.set(`${dir}/claims/harbour.yaml`, new TextEncoder().encode('claims: [\n'));
		contents.set(`${dir}/other/notes.yaml`, new Uint8Array());
		contents.set(`${dir}/sources/two.yml`, new Uint8Array());
		const { dataset, problems } = loadDataset({ files: memoryFiles(contents), dir, textDirs: ['no/such/folder'] });
		expect(dataset).toBeUndefined();
		const told = problems.map(({ at, code }) => `${at.file.slice(dir.length + 1)} ${code}`);
		expect(told).toEqual(
			expect.arrayContaining(['claims/harbour.yaml yaml', 'other unknown-folder', 'sources/two.yml unknown-file'])
		);
	});
});
