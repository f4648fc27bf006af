/** What kit makes of a build: pages and text files, in one piece or several. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Piece } from '../../lib/site/making/pieceFile';
import { Progress } from '../progress';
import { PAGES } from './kitPlaces.js';
import { copyPageFonts } from './pageFontFiles';
import { prerender } from './kit';
import type { Program } from './program';
import { moveInto, openWorkplace } from './workplace';

/** Where pieces grow, in the folder of the pages: whatever becomes of the build, they go with it. */
const PIECES = '.pieces';

export interface PagesJob {
	/** The folder that the pages go into; it is there, and empty. */
	readonly out: string;
	readonly pieces: readonly Piece[];
	readonly program: Program;
	/** The file with the validated dataset (`handOver`). */
	readonly dataset: string;
	/** The folder of its fonts. */
	readonly fonts: string;
	/** How many are made at the same time. */
	readonly atOnce: number;
	/** Told how far it is, now and then. */
	say(line: string): void;
}

/**
 * Runs the program, once for each piece, and puts what pages load beside them.
 * @throws {Error} with all that kit has said; nothing runs any more then
 */
export async function buildPages({ out, pieces, program, dataset, fonts, atOnce, say }: PagesJob): Promise<void> {
	const progress = new Progress(say, 'pages and text files');
	const far = new Map<number, { made: number; total: number }>();
	const tell = () => {
		const sum = (of: 'made' | 'total') => [...far.values()].reduce((all, each) => all + each[of], 0);
		// Pieces are alike: those that have said nothing yet take as much as the others.
		progress.reach(sum('made'), Math.round((sum('total') * pieces.length) / far.size));
	};
	const failed = new AbortController();
	const queue = pieces.entries();
	const work = async () => {
		for (const [number, piece] of queue) {
			if (failed.signal.aborted) return;
			const workplace = openWorkplace(join(out, PIECES, String(number)), piece, program);
			const reach = (made: number, total: number) => {
				far.set(number, { made, total });
				if (made > 0) tell();
			};
			await prerender(program.prerender, { workplace, dataset, signal: failed.signal, reach });
			moveInto(join(workplace, PAGES), out);
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
	rmSync(join(out, PIECES), { recursive: true });
	if (!pieces.some(({ shared }) => shared)) return;
	cpSync(program.client, out, { recursive: true });
	copyPageFonts(fonts, out);
}
