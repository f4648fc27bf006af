/** Kit's part of a build: pages and text files, in one piece or several. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Progress } from '../export/progress';
import { prepareKit, runKit } from './kit';
import { moveInto, removeSharedFiles } from './part';

/** Where pieces grow, in the folder of the pages: whatever becomes of the build, they go with it. */
const PIECES = '.pieces';

export interface PagesJob {
	/** The folder that the pages go into; it is there, and empty. */
	readonly out: string;
	/** The folders that say what is to be made (`writePart`), with what of it stays; an empty name for all there is. */
	readonly pieces: readonly { readonly folder: string; readonly shared: boolean }[];
	/** The file with the checked dataset (`handOver`). */
	readonly dataset: string;
	/** How many are made at the same time. */
	readonly atOnce: number;
	/** Told how far it is, now and then. */
	say(line: string): void;
}

/**
 * Runs kit, once for each piece.
 * @throws {Error} with all that kit has said; nothing runs any more then
 */
export async function buildPages({ out, pieces, dataset, atOnce, say }: PagesJob): Promise<void> {
	prepareKit();
	const progress = new Progress(say, 'pages and text files');
	const far = new Map<number, { made: number; total: number }>();
	const tell = () => {
		const sum = (of: 'made' | 'total') => [...far.values()].reduce((all, each) => all + each[of], 0);
		// Pieces are alike: those that have said nothing yet take as much as the others.
		progress.reach(sum('made'), Math.round((sum('total') * pieces.length) / far.size));
	};
	// Kit empties the folder that it writes into, and writes more than belongs to a piece.
	const placeOf = (piece: number) => (pieces.length === 1 ? out : join(out, PIECES, String(piece)));
	const failed = new AbortController();
	const queue = pieces.entries();
	const work = async () => {
		for (const [piece, { folder, shared }] of queue) {
			if (failed.signal.aborted) return;
			const reach = (made: number, total: number) => {
				far.set(piece, { made, total });
				tell();
			};
			await runKit({ out: placeOf(piece), part: folder, dataset, signal: failed.signal, reach });
			if (!shared) removeSharedFiles(placeOf(piece));
		}
	};
	const workers = Array.from({ length: Math.min(atOnce, pieces.length) }, work);
	try {
		await Promise.all(workers);
	} catch (error) {
		failed.abort();
		await Promise.allSettled(workers);
		throw error;
	}
	if (pieces.length === 1) return;
	for (const piece of pieces.keys()) moveInto(placeOf(piece), out);
	rmSync(join(out, PIECES), { recursive: true });
}
