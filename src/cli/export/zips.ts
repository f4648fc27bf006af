/** The zip of each figure, and of the whole dataset: the files that are there already, packed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFigureRecord } from '../../lib/export/figureRecord';
import { zipFile } from '../../lib/export/figureZip';
import { kitTexts } from '../../lib/export/report/kit';
import { CLAIMS_CSV, CLAIMS_JSON } from '../../lib/export/datasetFiles';
import { siteSigner } from '../../lib/site/signer';
import { ContentCache } from './cache';

/** What a figure's report kit holds besides its texts, as far as it is there: ends of names after the slug. */
export const KIT_PARTS = [
	...['-report.png', '-report.svg', '-report.pdf', '.docx'],
	...['.png', '.svg', '.outlines.svg', '.pdf'],
	...['.csv', '.csv-metadata.json', '.xlsx', '.json'],
	...['.bib', '.ris', '.csl.json']
];

/** What the zip of everything holds besides the tables of the figures, so that the package inside it is whole. */
const DATASET_PARTS = ['datapackage.json', CLAIMS_CSV, CLAIMS_JSON];

/** A zip to be made: where, and of which files by the names that they get in it. */
export interface ZipPlan {
	readonly target: string;
	readonly files: Readonly<Record<string, string>>;
	/** The JSON of the figure whose report kit it is: the kit's texts are written from it. */
	readonly record?: string;
}

/** All zips of a built site: the report kit of each figure whose JSON and SVG are there, and the whole dataset. */
export function planZips(site: string): ZipPlan[] {
	const folder = join(site, 'figures');
	const names = new Set(readdirSync(folder).sort());
	const figures = [...names]
		.filter((name) => name.endsWith('.json') && names.has(`${basename(name, '.json')}.svg`))
		.map((name) => basename(name, '.json'));
	const zips = figures.map((slug) => ({
		target: join(folder, `${slug}.zip`),
		files: existing(KIT_PARTS.map((part) => [`${slug}${part}`, join(folder, `${slug}${part}`)])),
		record: join(folder, `${slug}.json`)
	}));
	if (!existsSync(join(site, 'datapackage.json'))) return zips;
	// Of all figures, where this is one shard of several: whoever makes the zip of everything has all tables.
	const tables = [...names]
		.filter((name) => name.endsWith('.csv'))
		.flatMap((name) => [`figures/${name}`, `figures/${name}-metadata.json`]);
	const all = existing([...DATASET_PARTS, ...tables].map((name) => [name, join(site, name)]));
	return [...zips, { target: join(site, 'data', 'all.zip'), files: all }];
}

function existing(files: readonly (readonly [string, string])[]): Record<string, string> {
	return Object.fromEntries(files.filter(([, path]) => existsSync(path)));
}

/** Makes a zip, or takes it from the cache; true if it was made. `maker` is all that decides the bytes besides the files. */
export async function makeZip(
	{ target, files, record }: ZipPlan,
	store: ContentCache,
	maker: readonly string[]
): Promise<boolean> {
	const entries: Record<string, Uint8Array> = {};
	// At once, not one after the other in turns of the event loop: that takes thirty times as long, and a thread has nothing else to do.
	for (const [name, path] of Object.entries(files)) entries[name] = readFileSync(path);
	const texts = record ? kitTexts(readFigureRecord(readFileSync(record, 'utf8'))) : {};
	for (const [name, text] of Object.entries(texts)) entries[name] = new TextEncoder().encode(text);
	const digests = Object.entries(entries).map(
		([name, bytes]) => name + createHash('sha256').update(bytes).digest('hex')
	);
	const key = ContentCache.key([...maker, ...digests]);
	if (!existsSync(dirname(target))) throw new Error(`There is no folder ${dirname(target)}.`);
	if (await store.copyTo(key, target)) return false;
	const zip = zipFile(entries, siteSigner());
	await store.keep(key, zip);
	await writeFile(target, zip);
	return true;
}
