/**
 * `npm run build`: data → fonts → checked dataset → pages and text files (kit) → binary files → the folder `build`.
 * Nothing is built from a broken dataset, and nothing that fails touches the last good build.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '../lib/dataset/load';
import { disk } from '../lib/dataset/ports/disk';
import { firstNotes, formatProblems } from '../lib/dataset/problems/report';
import type { Dataset } from '../lib/dataset/types';
import { CUT_FONTS } from '../lib/fonts/build/cutStore';
import { readMetrics } from '../lib/fonts/folder';
import { giveMetrics } from '../lib/fonts/metrics';
import { settings, type Settings } from '../lib/settings.js';
import type { Part } from '../lib/site/making/partFile';
import { siteSigner } from '../lib/site/making/signer';
import { findDeadExportLinks } from './build/exportLinks';
import { exportFiles } from './build/files';
import { openBuildFolders } from './build/folders';
import { inputsOfFigures, programInputs, siteInputs } from './build/inputs';
import { readLastBuild } from './build/lastBuild';
import { BUILD_HELP, readBuildCommand, shardName, type BuildOptions, type Shard } from './build/options';
import { buildPages } from './build/pages';
import { divide, figuresOf, piecesFor, planPart, writeDataset } from './build/part';
import { openProgram } from './build/program';
import { openPool } from './export/pool';
import { buildFonts } from './fonts';
import { DRAFT, removeLeftovers } from './leftovers';
import { messageOf, run, seconds } from './terminal';

const CACHE = '.cache';
const FONTS = join(CACHE, 'fonts');
const KEPT = 'The last good build is as it was.';

async function step<Result>(
	name: string,
	work: () => Result | Promise<Result>,
	told: (result: Result) => string
): Promise<Result> {
	const start = performance.now();
	const result = await work();
	console.log(`${name.padEnd(9)} ${told(result)} (${seconds(start)})`);
	return result;
}

function readDataset({ data, textDirs }: Settings): Dataset {
	const { dataset, problems, notes } = loadDataset({ files: disk, dir: data, textDirs });
	for (const note of firstNotes(notes)) console.warn(note);
	if (dataset && problems.length === 0) return dataset;
	throw new Error(`${formatProblems(problems)}\nNothing was built: the dataset in “${data}” is broken.`);
}

/** Each figure must have come out as SVG, and each picture that a page links to must be there. */
function checkSite(site: string, dataset: Dataset): void {
	const drafts = dataset.figures.filter((figure) => figure.status === 'draft').map(({ slug }) => slug);
	const missing = dataset.figures
		.filter(({ slug }) => !drafts.includes(slug) && !existsSync(join(site, 'figures', `${slug}.png`)))
		.map(({ slug }) => `figures/${slug}.png was not made: is figures/${slug}.svg prerendered?`);
	const dead = findDeadExportLinks(site, settings().basePath);
	const faults = [...missing, ...dead.map(({ page, link }) => `${page} links to ${link}, which was not made.`)];
	if (faults.length > 0) throw new Error(faults.join('\n'));
}

const say = (line: string) => console.log(`${' '.repeat(10)}${line}`);

/** Has pages and text files made of the pieces of a part, which may be all there is. @param inputs those of the program */
async function makePages(
	out: string,
	inputs: string,
	dataset: Dataset,
	{ pieces, atOnce, shard }: { pieces: readonly Part[]; atOnce: number; shard: Shard | undefined }
) {
	const checked = writeDataset(dataset, shard);
	try {
		const program = await step(
			'Program',
			() => openProgram(inputs),
			({ isKept }) => (isKept ? 'as it was in an earlier build' : 'bundled')
		);
		await step(
			'Pages',
			() => buildPages({ out, pieces, program, dataset: checked, fonts: FONTS, atOnce, say }),
			() => (pieces.length === 1 ? 'prerendered' : `prerendered in ${pieces.length} pieces`)
		);
	} finally {
		rmSync(checked);
	}
}

/** Builds all, or a shard of it; returns the folder. */
async function build(dataset: Dataset, options: BuildOptions): Promise<string> {
	const { shard, anew } = options;
	const site = shard ? join('parts', shardName(shard)) : 'build';
	const folders = openBuildFolders(join(process.cwd(), site));
	removeLeftovers(CUT_FONTS, DRAFT);
	const pool = openPool();
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
			'Last',
			() => readLastBuild(site, own, inputsOfFigures(dataset, own, ofSite), anew),
			({ unchanged }) => `${unchanged.size} of ${own.length} figures are as in the last build`
		);
		const part = planPart(figures, shard, last.unchanged);
		const best = piecesFor(part.figures.length, availableParallelism());
		const pieces = divide(part, options.pieces ?? best.pieces);
		// One piece leaves cores free for starting; more of them do not, nor memory.
		if (pieces.length === 1) pool.warm();
		await makePages(folders.unfinished, inputs, dataset, { pieces, atOnce: best.atOnce, shard });
		// A part may have no figure, where there are few.
		for (const name of ['figures', 'embed']) mkdirSync(join(folders.unfinished, name), { recursive: true });
		last.takeOver(folders.unfinished);
		await step(
			'Files',
			() => exportFiles({ site: folders.unfinished, figures, fonts, cache: CACHE, pool, say }),
			({ made, fromCache }) => `${made} pictures, PDFs, workbooks and zips made, ${fromCache} from the cache`
		);
		// What one shard links to another may make; the whole is looked at when it is put together.
		if (!shard) checkSite(folders.unfinished, dataset);
		const note = last.look(folders.unfinished);
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

await run(async () => {
	const start = performance.now();
	const command = readBuildCommand(process.argv.slice(2), settings().jobIndex);
	if (command.do === 'help') {
		console.log(BUILD_HELP);
		return;
	}
	if (command.do === 'build' && !settings().siteUrl) {
		console.warn('SITE_URL is not set: what needs an absolute address is left out (sitemap, feed, canonical links).');
	}
	await step(
		'Fonts',
		() => buildFonts({ dataDir: settings().data, outDir: FONTS }),
		() => FONTS
	);
	giveMetrics(readMetrics(FONTS));
	const dataset = await step(
		'Dataset',
		() => readDataset(settings()),
		({ figures, claims }) => `${figures.length} figures of ${claims.length} claims`
	);
	if (command.do === 'check') {
		checkSite(command.folder, dataset);
		console.log(`${command.folder} is the whole site.`);
		return;
	}
	const site = await build(dataset, command);
	console.log(`Built in ${seconds(start)}: ${site}`);
});
