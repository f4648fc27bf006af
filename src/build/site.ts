/**
 * The whole build: data → fonts → validated dataset → pages and text files (kit) → binary files → the folder `build`.
 * Nothing is built from a broken dataset, and nothing that fails touches the last good build.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '../lib/dataset/load';
import { disk } from '../lib/dataset/ports/disk';
import { firstNotes, formatProblems } from '../lib/dataset/problems/report';
import type { Dataset } from '../lib/dataset/types';
import { readMetrics } from '../lib/fonts/folder';
import { giveMetrics } from '../lib/fonts/metrics';
import { settings, type Settings } from '../lib/settings.js';
import type { Piece } from '../lib/site/making/pieceFile';
import { siteSigner } from '../lib/site/making/signer';
import { findDeadExportLinks } from './exportLinks';
import { exportFiles, type ExportCount } from './files/files';
import { openPool } from './files/pool';
import { openWorkshop } from './files/workshop';
import { openBuildFolders } from './disk/folders';
import { checkProjectPath } from './disk/projectPath';
import { buildFonts } from './fonts/buildFonts';
import { installed } from './installed';
import { inputsOfFigures, programInputs, siteInputs } from './kept/inputs';
import { readLastBuild, type LastBuild } from './kept/lastBuild';
import { openStore, type Store } from './kept/store';
import { buildPages } from './pages/pages';
import { divide, figuresOf, piecesFor, planPiece, writeDataset } from './pages/pieces';
import { openProgram, type Program } from './pages/program';
import { seconds } from './progress';
import { shardName, type Shard } from './shard';
import { messageOf } from './systemError';

export interface BuildOptions {
	/** All, if it is not said. */
	readonly shard?: Shard;
	/** In how many pieces the pages are made; as `piecesFor` has it, if it is not said. */
	readonly pieces?: number;
	/** Whether nothing is taken from the last build. */
	readonly force: boolean;
}

/** Told what is done, line by line. */
export interface Told {
	say(line: string): void;
	warn(line: string): void;
}

const FONTS = join('.cache', 'fonts');
const KEPT = 'The last good build is as it was.';

/**
 * Builds the site that the environment asks for, or a shard of it.
 * @returns the folder
 * @throws {Error} with all that is wrong with the dataset, or what could not be made; the last good build is as it was then
 */
export async function buildSite(options: BuildOptions, told: Told): Promise<string> {
	// The package has its program bundled: nothing of Vite’s is run.
	if (!installed()) checkProjectPath(process.cwd());
	if (!settings().siteUrl)
		told.warn('SITE_URL is not set: what needs an absolute address is left out (sitemap, feed, canonical links).');
	return build(await openDataset(told), options, told);
}

/** Whether a folder, into which shards were copied, is the whole site. @throws {Error} with all that is missing in it */
export async function inspectSite(folder: string, told: Told): Promise<void> {
	inspect(folder, await openDataset(told));
}

/** The dataset, with the fonts that it asks for. */
async function openDataset(told: Told): Promise<Dataset> {
	await step({ name: 'Fonts', told, says: () => FONTS }, () => buildFonts({ dataDir: settings().data, outDir: FONTS }));
	giveMetrics(readMetrics(FONTS));
	return step(
		{
			name: 'Dataset',
			told,
			says: ({ figures, claims }: Dataset) => `${figures.length} figures of ${claims.length} claims`
		},
		() => readDataset(settings(), told)
	);
}

interface StepOf<Result> {
	readonly name: string;
	readonly told: Told;
	/** What has come of it, in words. */
	says(result: Result): string;
}

async function step<Result>(
	{ name, told, says }: StepOf<Result>,
	work: () => Result | Promise<Result>
): Promise<Result> {
	const start = performance.now();
	const result = await work();
	told.say(`${name.padEnd(9)} ${says(result)} (${seconds(start)})`);
	return result;
}

function readDataset({ data, textDirs }: Settings, told: Told): Dataset {
	const { dataset, problems, notes } = loadDataset({ files: disk, dir: data, textDirs });
	for (const note of firstNotes(notes)) told.warn(note);
	if (dataset && problems.length === 0) return dataset;
	throw new Error(`${formatProblems(problems)}\nNothing was built: the dataset in “${data}” is broken.`);
}

/** Each figure must have come out as SVG, and each picture that a page links to must be there. */
function inspect(site: string, dataset: Dataset): void {
	const drafts = dataset.figures.filter((figure) => figure.status === 'draft').map(({ slug }) => slug);
	const missing = dataset.figures
		.filter(({ slug }) => !drafts.includes(slug) && !existsSync(join(site, 'figures', `${slug}.png`)))
		.map(({ slug }) => `figures/${slug}.png was not made: is figures/${slug}.svg prerendered?`);
	const dead = findDeadExportLinks(site, settings().basePath);
	const faults = [...missing, ...dead.map(({ page, link }) => `${page} links to ${link}, which was not made.`)];
	if (faults.length > 0) throw new Error(faults.join('\n'));
}

interface Pages {
	readonly out: string;
	readonly store: Store;
	readonly dataset: Dataset;
	readonly pieces: readonly Piece[];
	readonly atOnce: number;
	readonly shard: Shard | undefined;
}

/** Has pages and text files made of the pieces of a shard, or of the whole. */
async function makePages({ out, store, dataset, pieces, atOnce, shard }: Pages, told: Told): Promise<void> {
	const validated = writeDataset(dataset, shard);
	const say = indented(told);
	try {
		const program = await step(
			{
				name: 'Program',
				told,
				says: ({ isKept }: Program) => (isKept ? 'bundled before' : 'bundled')
			},
			() => openProgram(store, settings().basePath)
		);
		await step(
			{
				name: 'Pages',
				told,
				says: () => (pieces.length === 1 ? 'prerendered' : `prerendered in ${pieces.length} pieces`)
			},
			() => buildPages({ out, pieces, program, dataset: validated, fonts: FONTS, atOnce, say })
		);
	} finally {
		rmSync(validated);
	}
}

/** How far a step is stands below its name. */
function indented({ say }: Told): (line: string) => void {
	return (line) => say(`${' '.repeat(10)}${line}`);
}

/** Builds all, or a shard of it; returns the folder. */
async function build(dataset: Dataset, options: BuildOptions, told: Told): Promise<string> {
	const { shard, force } = options;
	const site = shard ? join('shards', shardName(shard)) : 'build';
	const store = openStore();
	// Before there is a folder that would have to be removed again.
	const workshop = await openWorkshop(store);
	const folders = openBuildFolders(join(process.cwd(), site));
	const pool = openPool(() => Promise.resolve(workshop));
	const stop = () => {
		folders.discard();
		process.exit(130);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
	try {
		const figures = dataset.figures.filter(({ status }) => status !== 'draft');
		const own = figuresOf(figures, shard);
		const { basePath, siteUrl, data } = settings();
		const fonts = [FONTS, join(data, 'fonts')];
		const inputs = programInputs(basePath);
		const ofSite = siteInputs({ program: inputs, fonts: fonts.filter(existsSync), siteUrl, key: siteSigner()?.key });
		const last = await step(
			{
				name: 'Last',
				told,
				says: ({ unchanged }: LastBuild) => `${unchanged.size} of ${own.length} figures are as in the last build`
			},
			() => readLastBuild(store, site, own, inputsOfFigures(dataset, own, ofSite), force)
		);
		const all = planPiece(figures, shard, last.unchanged);
		const best = piecesFor(all.figures.length, availableParallelism());
		const pieces = divide(all, options.pieces ?? best.pieces);
		// One piece leaves cores free for starting; more of them do not, nor memory.
		if (pieces.length === 1) await pool.warm();
		await makePages({ out: folders.temporary, store, dataset, pieces, atOnce: best.atOnce, shard }, told);
		// A shard may have no figure, where there are few.
		for (const name of ['figures', 'embed']) mkdirSync(join(folders.temporary, name), { recursive: true });
		last.takeOver(folders.temporary);
		await step(
			{
				name: 'Files',
				told,
				says: ({ made, fromCache }: ExportCount) =>
					`${made} pictures, PDFs, workbooks and zips made, ${fromCache} from the cache`
			},
			() => exportFiles({ site: folders.temporary, figures, fonts, store, pool, workshop, say: indented(told) })
		);
		// What one shard links to another may make; the whole is looked at when it is put together.
		if (!shard) inspect(folders.temporary, dataset);
		const note = last.look(folders.temporary);
		folders.publish();
		note();
		return site;
	} catch (error) {
		folders.discard();
		throw new Error(`${messageOf(error)} ${KEPT}`, { cause: error });
	} finally {
		await pool.end();
	}
}
