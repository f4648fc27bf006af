/** Makes the binary files of a built folder: the last step but one of `npm run build`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteSigner } from '../../lib/site/signer';
import { ContentCache } from '../export/cache';
import { fontFiles } from '../export/fontFiles';
import type { MakeTask } from '../export/make';
import type { Pool } from '../export/pool';
import { Progress } from '../export/progress';
import type { MakeResult, ZipResult, ZipTask } from '../export/worker';
import { planZips, type ZipPlan } from '../export/zips';
import { planDocuments, planFiles, type Plan } from './plans';

export interface ExportFolders {
	/** Where the built site is; each SVG under its `figures` gets a PNG beside it, those of figures a PDF too. */
	readonly site: string;
	/** Folders with TTF files: the subsets first, then the dataset's own. */
	readonly fonts: readonly string[];
	readonly cache: string;
	/** Where they are made. */
	readonly pool: Pool;
	/** Told how far it is, now and then. */
	say(line: string): void;
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
	readonly pool: Pool;
	/** All that decides the bytes besides what a file is made of. */
	readonly maker: readonly string[];
	readonly say: (line: string) => void;
}

/**
 * Makes what the cache does not have, in threads on all cores; says how many that were.
 * @throws {Error} that names every file which could not be made
 */
async function makeAll(plans: readonly Plan[], { site, fonts, store, pool, maker, say }: Shop): Promise<number> {
	const missing: (Plan & { readonly key: string })[] = [];
	for (const plan of plans) {
		const { format, scale, source, picture } = plan;
		const shown = picture ? createHash('sha256').update(readFileSync(picture)).digest('hex') : '';
		const key = ContentCache.key([...maker, format, String(scale), readFileSync(source, 'utf8'), shown]);
		if (!(await store.copyTo(key, plan.target))) missing.push({ ...plan, key });
	}
	const failures: string[] = [];
	const progress = new Progress(say);
	await pool.run<(typeof missing)[number], MakeTask, MakeResult>({
		items: missing,
		ask: ({ format, source, scale, picture }) => ({
			format,
			text: readFileSync(source, 'utf8'),
			fonts,
			scale,
			...(picture ? { picture: readFileSync(picture) } : {})
		}),
		done: async ({ target, key }, result) => {
			if (!result.ok) {
				failures.push(`${relative(site, target)}: ${result.message}`);
				return;
			}
			await store.keep(key, result.bytes);
			await writeFile(target, result.bytes);
			progress.step(missing.length);
		}
	});
	refuse(failures, plans.length);
	return missing.length;
}

/**
 * Makes all files that the cache does not have: first those that are made of one text, then what holds them.
 * @throws {Error} that names every file which could not be made
 */
export async function exportFiles({ site, fonts, cache, pool, say }: ExportFolders): Promise<ExportCount> {
	const files = fontFiles(fonts);
	const kept = join(cache, 'export');
	const shop: Shop = { site, fonts: files, store: new ContentCache(kept), pool, maker: makerParts(files), say };
	const drawings = missingOf(planFiles(site));
	const drawn = await makeAll(drawings, shop);
	const documents = missingOf(planDocuments(site));
	const written = await makeAll(documents, shop);
	const zips = missingOf(planZips(site));
	const zipped = await makeZips(zips, kept, shop);
	const made = drawn + written + zipped;
	return { made, fromCache: drawings.length + documents.length + zips.length - made };
}

/** Makes the zips that the cache does not have, in threads; says how many that were. @throws {Error} like `makeAll` */
async function makeZips(zips: readonly ZipPlan[], cache: string, { site, pool, maker, say }: Shop): Promise<number> {
	const progress = new Progress(say, 'zips');
	const failures: string[] = [];
	let made = 0;
	await pool.run<ZipPlan, ZipTask, ZipResult>({
		items: zips,
		ask: (plan) => ({ plan, cache, maker }),
		done: ({ target }, result) => {
			if (!result.ok) failures.push(`${relative(site, target)}: ${result.message}`);
			else if (result.made) made += 1;
			progress.step(zips.length);
			return Promise.resolve();
		}
	});
	refuse(failures, zips.length);
	return made;
}

/** @throws {Error} that names every file which could not be made, if there is one */
function refuse(failures: readonly string[], count: number): void {
	if (failures.length === 0) return;
	throw new Error(`${failures.length} of ${count} files could not be made:\n${[...failures].sort().join('\n')}`);
}

/** Those that are not there yet: what was taken over from the last build need not be made. */
function missingOf<One extends { readonly target: string }>(plans: readonly One[]): One[] {
	return plans.filter(({ target }) => !existsSync(target));
}
