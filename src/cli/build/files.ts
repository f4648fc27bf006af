/** Makes the binary files of a built folder: the last step but one of `npm run build`. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteSigner } from '../../lib/site/signer';
import { ContentCache } from '../export/cache';
import { fontFiles } from '../export/fontFiles';
import type { MakeTask } from '../export/make';
import { runInThreads } from '../export/pool';
import type { MakeResult } from '../export/worker';
import { makeZip, planZips } from '../export/zips';
import { planDocuments, planFiles, type Plan } from './plans';

export interface ExportFolders {
	/** Where the built site is; each SVG under its `figures` gets a PNG beside it, those of figures a PDF too. */
	readonly site: string;
	/** Folders with TTF files: the subsets first, then the dataset's own. */
	readonly fonts: readonly string[];
	readonly cache: string;
}

export interface ExportCount {
	readonly made: number;
	readonly fromCache: number;
}

/** Packages that draw and write; a new version of one voids the cache. */
const MAKERS = ['@resvg/resvg-js', 'pdfkit', 'fontkit', 'write-excel-file', 'docx', 'fflate', 'fast-png', 'sax'];

/** All that decides how a file comes out, apart from the text that it is made of: a change of it voids the cache. */
function makerParts(fonts: readonly string[]): string[] {
	const own = fileURLToPath(new URL('../../lib/export/', import.meta.url));
	const sources = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	const packages = MAKERS.map((name) => new URL(`../../../node_modules/${name}/package.json`, import.meta.url));
	const files = [...sources.sort().map((name) => join(own, name)), ...packages, ...fonts];
	const digests = files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
	return [...digests, siteSigner()?.key ?? 'unsigned'];
}

interface Shop {
	readonly site: string;
	readonly fonts: readonly string[];
	readonly store: ContentCache;
	/** All that decides the bytes besides what a file is made of. */
	readonly maker: readonly string[];
}

/**
 * Makes what the cache does not have, in threads on all cores; says how many that were.
 * @throws {Error} that names every file which could not be made
 */
async function makeAll(plans: readonly Plan[], { site, fonts, store, maker }: Shop): Promise<number> {
	const missing: (Plan & { readonly key: string })[] = [];
	for (const plan of plans) {
		const { kind, scale, source, picture } = plan;
		const shown = picture
			? createHash('sha256')
					.update(await readFile(picture))
					.digest('hex')
			: '';
		const key = ContentCache.key([...maker, kind, String(scale), await readFile(source, 'utf8'), shown]);
		if (!(await store.copyTo(key, plan.target))) missing.push({ ...plan, key });
	}
	const failures: string[] = [];
	await runInThreads<(typeof missing)[number], MakeTask, MakeResult>(
		{
			entry: new URL('../export/worker.ts', import.meta.url),
			items: missing,
			ask: async ({ kind, source, scale, picture }) => ({
				kind,
				text: await readFile(source, 'utf8'),
				fonts,
				scale,
				...(picture ? { picture: await readFile(picture) } : {})
			}),
			done: async ({ target, key }, result) => {
				if (!result.ok) {
					failures.push(`${relative(site, target)}: ${result.message}`);
					return;
				}
				await store.keep(key, result.bytes);
				await writeFile(target, result.bytes);
			}
		},
		availableParallelism()
	);
	if (failures.length > 0)
		throw new Error(`${failures.length} of ${plans.length} files could not be made:\n${failures.sort().join('\n')}`);
	return missing.length;
}

/**
 * Makes all files that the cache does not have: first those that are made of one text, then what holds them.
 * @throws {Error} that names every file which could not be made
 */
export async function exportFiles({ site, fonts, cache }: ExportFolders): Promise<ExportCount> {
	const files = fontFiles(fonts);
	const shop: Shop = { site, fonts: files, store: new ContentCache(join(cache, 'export')), maker: makerParts(files) };
	const drawings = planFiles(site);
	const drawn = await makeAll(drawings, shop);
	const documents = planDocuments(site);
	const written = await makeAll(documents, shop);
	const zips = planZips(site);
	let zipped = 0;
	for (const zip of zips) if (await makeZip(zip, shop.store, shop.maker)) zipped += 1;
	const made = drawn + written + zipped;
	return { made, fromCache: drawings.length + documents.length + zips.length - made };
}
