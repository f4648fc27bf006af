/** Makes the binary files of a built folder: the last step but one of `npm run build`. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { sha256 } from '../../lib/dataset/sha256';
import type { Figure } from '../../lib/dataset/types';
import { siteSigner } from '../../lib/site/making/signer';
import type { MakeResult, ZipResult, ZipTask } from './answers';
import { keyOf, type Key, type Store } from '../kept/store';
import { fileDrawing, type FindFigure } from './fileDrawing';
import { fontFiles } from './fontFiles';
import type { MakeTask } from '../../lib/press/make';
import type { Pool } from './pool';
import type { Workshop } from './workshop';
import { Progress } from '../progress';
import { planZips, type ZipPlan } from './zips';
import { planDocuments, planFiles, type Plan } from './plans';

export interface ExportFolders {
	/** Where the built site is; each SVG under its `figures` gets a PNG beside it, those of figures a PDF too. */
	readonly site: string;
	/** Those that the files are of, and maybe more. */
	readonly figures: readonly Figure[];
	/** Folders with TTF files: the subsets first, then the dataset's own. */
	readonly fonts: readonly string[];
	/** Has what was made before. */
	readonly store: Store;
	/** Where they are made. */
	readonly pool: Pool;
	/** What says of each format what makes it. */
	readonly workshop: Workshop;
	/** Told how far it is, now and then. */
	say(line: string): void;
}

export interface ExportCount {
	readonly made: number;
	readonly fromCache: number;
}

/** All that decides how files come out besides the source that makes them and what they are made of. */
function surroundings(fonts: readonly string[]): string[] {
	const digests = fonts.map((file) => sha256(readFileSync(file)));
	return [...digests, siteSigner()?.key ?? 'unsigned'];
}

interface Shop {
	readonly site: string;
	readonly find: FindFigure;
	readonly fonts: readonly string[];
	readonly store: Store;
	readonly pool: Pool;
	/** Format → digest of the source that makes it. */
	readonly makers: Workshop['makers'];
	/** All that decides the bytes besides that, and what a file is made of. */
	readonly around: readonly string[];
	readonly say: (line: string) => void;
}

type PlannedTask = Plan & { readonly key: Key; readonly task: MakeTask };

/** What a thread needs. @throws {Error} if a drawing is of no figure that there is */
function plannedTask(plan: Plan, { site, find, fonts }: Shop): MakeTask {
	if ('name' in plan) {
		const { format, name, scale, target } = plan;
		const drawing = fileDrawing(name, find);
		if (!drawing) throw new Error(`${relative(site, target)} would be of a figure that is not in the dataset.`);
		return { format, drawing, fonts, scale };
	}
	const record = readFileSync(plan.record, 'utf8');
	if ('picture' in plan) return { format: plan.format, record, picture: readFileSync(plan.picture), depth: plan.depth };
	return { format: plan.format, record };
}

/** What a file is found by in the store: the same for the same task. */
function keyOfTask(task: MakeTask, { makers, around }: Shop): Key {
	const picture = 'picture' in task ? sha256(task.picture) : '';
	// The fonts are counted by what they hold.
	return keyOf('files', [makers[task.format], ...around, JSON.stringify({ ...task, fonts: undefined, picture })]);
}

/**
 * Makes what the store does not have, in threads on all cores; says how many that were.
 * @throws {Error} that names every file which could not be made
 */
async function makeAll(plans: readonly Plan[], shop: Shop): Promise<number> {
	const { site, store, pool, say } = shop;
	const failures: string[] = [];
	const progress = new Progress(say);
	let made = 0;
	/** Those that the store does not have, each when it is asked for: the drawings of thousands of figures are more than memory should hold. */
	function* missing(): Generator<PlannedTask> {
		for (const plan of plans) {
			const task = plannedTask(plan, shop);
			const key = keyOfTask(task, shop);
			const kept = store.find(key);
			if (kept === undefined) {
				made += 1;
				yield { ...plan, key, task };
			} else {
				copyFileSync(kept, plan.target);
				progress.step(plans.length);
			}
		}
	}
	await pool.run<PlannedTask, MakeTask, MakeResult>({
		items: missing(),
		ask: ({ task }) => task,
		done: async ({ target, key }, result) => {
			progress.step(plans.length);
			if (!result.ok) {
				failures.push(`${relative(site, target)}: ${result.message}`);
				return;
			}
			store.keep(key, result.bytes);
			await writeFile(target, result.bytes);
		}
	});
	refuse(failures, plans.length);
	return made;
}

/**
 * Makes all files that the store does not have: first those that are made of one text, then what holds them.
 * @throws {Error} that names every file which could not be made
 */
export async function exportFiles({
	site,
	figures,
	fonts,
	store,
	pool,
	workshop,
	say
}: ExportFolders): Promise<ExportCount> {
	const files = fontFiles(fonts);
	const { makers } = workshop;
	const shop: Shop = {
		site,
		find: finder(figures),
		fonts: files,
		store,
		pool,
		makers,
		around: surroundings(files),
		say
	};
	const drawings = missingOf(planFiles(site, shop.find));
	const drawn = await makeAll(drawings, shop);
	const documents = missingOf(planDocuments(site));
	const written = await makeAll(documents, shop);
	const zips = missingOf(planZips(site, shop.find));
	const zipped = await makeZips(zips, shop);
	const made = drawn + written + zipped;
	return { made, fromCache: drawings.length + documents.length + zips.length - made };
}

function finder(figures: readonly Figure[]): FindFigure {
	const named = (of: (figure: Figure) => readonly string[]) =>
		figures.flatMap((figure) => of(figure).map((name) => [name, figure] as const));
	const byName = new Map([...named(({ aliases }) => aliases), ...named(({ slug }) => [slug])]);
	return (slug) => byName.get(slug);
}

/** Makes the zips that the store does not have, in threads; says how many that were. @throws {Error} like `makeAll` */
async function makeZips(zips: readonly ZipPlan[], { site, store, pool, makers, around, say }: Shop): Promise<number> {
	const maker = [makers.zip, ...around];
	const progress = new Progress(say, 'zips');
	const failures: string[] = [];
	let made = 0;
	await pool.run<ZipPlan, ZipTask, ZipResult>({
		items: zips,
		ask: (plan) => ({ plan, store: store.folder, maker }),
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
