/**
 * The bundled program that makes pages and text files, and the scripts and styles that pages load. It comes out the same until
 * the source changes, whatever the dataset is, and takes longer to make than a page: so it is kept between builds.
 */
import { join } from 'node:path';
import { installed, READY } from '../installed';
import { programInputs } from '../kept/inputs';
import { keyOf, Store } from '../kept/store';
import { ANY_PATH, copyForPath } from './anyPath';
import { SERVER } from './kitPlaces.js';
import { writePiece } from './pieces';

export interface Program {
	/** What makes the pages. Absolute, as `client` is. */
	readonly server: string;
	/** What pages load: a folder of the site, without the pages. */
	readonly client: string;
	/** The script that has it make pages. */
	readonly prerender: string;
	/** Whether it was bundled before: by an earlier build, or for the package. */
	readonly isKept: boolean;
}

/** What has the program make pages. */
const MAKING = 'making';

const keyFor = (basePath: string) => keyOf('program', [programInputs(basePath)]);

/** Where the program for any path is kept, from the checkout’s folder. */
export function programFolder(): string {
	return new Store().place(keyFor(ANY_PATH));
}

/**
 * The program of a site, bundled if it is not there. Two builds may do so at the same time: the first one's stays.
 * @param basePath the path that the site lives under
 * @throws {Error} with all that kit has said
 */
export async function openProgram(store: Store, basePath: string): Promise<Program> {
	const { folder: anywhere, isKept } = await programForAnyPath(store);
	const { folder } = await store.made(keyFor(basePath), (temporary) => {
		copyForPath(anywhere, temporary, basePath);
		installed()?.linkPackages(join(temporary, 'node_modules'));
	});
	const prerender = installed()?.prerender ?? join(folder, MAKING, READY.prerender);
	return { server: join(folder, SERVER), client: join(folder, 'client'), prerender, isKept };
}

/** As it is bundled: `client`, `SERVER`, and in a checkout `MAKING`. @throws {Error} likewise */
export async function programForAnyPath(store: Store): Promise<{ readonly folder: string; readonly isKept: boolean }> {
	const ready = installed();
	return ready ? { folder: ready.program, isKept: true } : store.made(keyFor(ANY_PATH), bundle);
}

async function bundle(temporary: string): Promise<void> {
	const { bundleMaking, bundleProgram } = await import('./bundling');
	// It makes no page yet.
	writePiece(temporary, { figures: [], tables: [], shared: false, whole: false });
	await Promise.all([bundleProgram(join(temporary, 'client'), temporary), bundleMaking(join(temporary, MAKING))]);
}
