/**
 * The bundled program that makes pages and text files, and the scripts and styles that pages load. It comes out the same until
 * the source changes, or the path of the site, whatever the dataset is, and takes longer to make than a page: so it is kept
 * between builds.
 */
import { join } from 'node:path';
import { keyOf, Store } from '../kept/store';
import { SERVER } from './insideKit.js';
import { bundleProgram } from './kit';
import { writePiece } from './pieces';

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
	return new Store().place(keyOf('program', [inputs]));
}

/**
 * The program of the site, bundled if it is not there. Two builds may do so at the same time: the first one's stays.
 * @param inputs the digest of all that it is made of (`programInputs`)
 * @throws {Error} with all that kit has said
 */
export async function openProgram(store: Store, inputs: string): Promise<Program> {
	const { folder, isKept } = await store.made(keyOf('program', [inputs]), bundle);
	return { server: join(folder, SERVER), client: join(folder, 'client'), isKept };
}

async function bundle(temporary: string): Promise<void> {
	// It makes no page yet.
	writePiece(temporary, { figures: [], tables: [], shared: false, whole: false });
	await bundleProgram(join(temporary, 'client'), temporary);
}
