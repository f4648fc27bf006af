/**
 * The bundled program that makes pages and text files, and the scripts and styles that pages load. It comes out the same until
 * the source changes, or the path of the site, whatever the dataset is, and takes longer to make than a page: so it is kept
 * between builds.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DRAFT, hasCode, removeLeftovers } from '../staleFiles';
import { removeFolder } from '../removeFolder';
import { bundleProgram } from './kit';
import { writePart } from './part';

const KEPT = join('.cache', 'program');
/** Programs that no build has run for so long are removed: those of another branch, or another path. In ms. */
const UNUSED = 7 * 24 * 3600 * 1000;

export interface Program {
	/** What makes the pages. Absolute, as `client` is. */
	readonly server: string;
	/** What pages load: a folder of the site, without the pages. */
	readonly client: string;
	/** Whether it is there since an earlier build. */
	readonly isKept: boolean;
}

/** Where a program is kept, from the checkout’s folder. @param inputs see `openProgram` */
export function programFolder(inputs: string): string {
	return join(KEPT, inputs.slice(0, 16));
}

/**
 * The program of the site, bundled if it is not there. Two builds may do so at the same time: the first one's stays.
 * @param inputs the digest of all that it is made of (`programInputs`)
 * @throws {Error} with all that kit has said
 */
export async function openProgram(inputs: string): Promise<Program> {
	removeLeftovers(KEPT, DRAFT);
	removeUnused();
	const folder = resolve(programFolder(inputs));
	const isKept = existsSync(folder);
	if (isKept) utimesSync(folder, new Date(), new Date());
	else await bundle(folder);
	return { server: join(folder, 'output', 'server'), client: join(folder, 'client'), isKept };
}

function removeUnused(): void {
	if (!existsSync(KEPT)) return;
	const since = Date.now() - UNUSED;
	for (const name of readdirSync(KEPT)) {
		const folder = join(KEPT, name);
		if (!DRAFT.test(name) && statSync(folder).mtimeMs < since) rmSync(folder, { recursive: true, force: true });
	}
}

async function bundle(folder: string): Promise<void> {
	const draft = resolve(KEPT, `unfinished-${process.pid}-program`);
	mkdirSync(draft, { recursive: true });
	try {
		// It makes no page yet.
		writePart(draft, { figures: [], tables: [], shared: false, whole: false });
		await bundleProgram(join(draft, 'client'), draft);
		renameSync(draft, folder);
	} catch (error) {
		removeFolder(draft);
		if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
	}
}
