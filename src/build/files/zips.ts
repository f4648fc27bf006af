/** The zip of each figure, and of the whole dataset: the files that are there already, packed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DRAWINGS_BESIDE, isAhead, OWN_DRAWING } from '../../lib/press/drawings';
import { readFigureRecord, type FigureRecord } from '../../lib/press/record/figureRecord';
import { zipFile } from '../../lib/press/zip/figureZip';
import {
	endingOf,
	FORMAT_NAMES,
	formatOf,
	FORMATS,
	formatsWhere,
	isPackedFormat,
	type PackedFormat
} from '../../lib/press/formats';
import { reportKitTexts } from '../../lib/press/report/reportKit';
import { CLAIMS_CSV, CLAIMS_JSON } from '../../lib/press/table/datasetFiles';
import { siteSigner } from '../../lib/site/making/signer';
import type { FindFigure } from './fileDrawing';
import { keyOf, type Store } from '../kept/store';

/** What is packed from files of a figure. */
export interface Pack {
	/** Files that are packed as far as they are there: ends of names after the slug. */
	readonly parts: readonly string[];
	/** Name → what is written for the pack alone, from the figure’s JSON. */
	texts(record: FigureRecord): Readonly<Record<string, string>>;
}

/** A format that is packed from others and of which nothing here says how does not compile. */
export const PACKS: Readonly<Record<PackedFormat, Pack>> = {
	zip: {
		parts: [
			...DRAWINGS_BESIDE.filter(({ inReportKit }) => inReportKit).flatMap(({ ending, formats }) =>
				(['svg', ...formats] as const).map((format) => ending + endingOf(format))
			),
			...formatsWhere(({ inReportKit }) => inReportKit === true).map(endingOf)
		],
		texts: reportKitTexts
	}
};

/** What the zip of everything holds besides the tables of the figures, so that the package inside it is whole. */
const DATASET_PARTS = ['datapackage.json', CLAIMS_CSV, CLAIMS_JSON];

/** A zip to be made: where, and of which files by the names that they get in it. */
export interface ZipPlan {
	readonly target: string;
	readonly files: Readonly<Record<string, string>>;
	/** Of a pack of one figure: what it is, and the figure’s JSON, from which its texts are written. */
	readonly pack?: { readonly format: PackedFormat; readonly record: string };
}

/** All zips of a built site: the packs of each figure whose JSON and SVG are there, and the whole dataset. */
export function planZips(site: string, find: FindFigure): ZipPlan[] {
	const folder = join(site, 'figures');
	const names = new Set(readdirSync(folder).sort());
	const figures = [...names]
		.filter((name) => formatOf(name) === 'json' && names.has(`${basename(name, '.json')}.svg`))
		.map((name) => basename(name, '.json'));
	const zips = figures.flatMap((slug) =>
		FORMAT_NAMES.filter(isPackedFormat)
			.filter((format) => isAhead(find(slug) ?? {}, OWN_DRAWING, format))
			.map((format) => ({
				target: join(folder, slug + endingOf(format)),
				files: existing(PACKS[format].parts.map((part) => [`${slug}${part}`, join(folder, `${slug}${part}`)])),
				pack: { format, record: join(folder, `${slug}.json`) }
			}))
	);
	if (!existsSync(join(site, 'datapackage.json'))) return zips;
	// Of all figures, where this is one shard of several: whoever makes the zip of everything has all tables.
	const tables = [...names].filter(isTable).map((name) => `figures/${name}`);
	const all = existing([...DATASET_PARTS, ...tables].map((name) => [name, join(site, name)]));
	return [...zips, { target: join(site, 'data', 'all.zip'), files: all }];
}

/** Of a figure: its rows, and what they mean. */
function isTable(name: string): boolean {
	const format = formatOf(name);
	return format !== undefined && FORMATS[format].from === 'rows';
}

function existing(files: readonly (readonly [string, string])[]): Record<string, string> {
	return Object.fromEntries(files.filter(([, path]) => existsSync(path)));
}

/** Makes a zip, or takes it from the store; true if it was made. `maker` is all that decides the bytes besides the files. */
export async function makeZip(
	{ target, files, pack }: ZipPlan,
	store: Store,
	maker: readonly string[]
): Promise<boolean> {
	const entries: Record<string, Uint8Array> = {};
	// At once, not one after the other in turns of the event loop: that takes thirty times as long, and a thread has nothing else to do.
	for (const [name, path] of Object.entries(files)) entries[name] = readFileSync(path);
	const texts = pack ? PACKS[pack.format].texts(readFigureRecord(readFileSync(pack.record, 'utf8'))) : {};
	for (const [name, text] of Object.entries(texts)) entries[name] = new TextEncoder().encode(text);
	const key = keyOf('files', [...maker, ...Object.entries(entries).flat()]);
	if (!existsSync(dirname(target))) throw new Error(`There is no folder ${dirname(target)}.`);
	const kept = store.find(key);
	if (kept === undefined) {
		const zip = zipFile(entries, siteSigner());
		store.keep(key, zip);
		await writeFile(target, zip);
	} else await copyFile(kept, target);
	return kept === undefined;
}
