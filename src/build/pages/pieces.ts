/** What one build makes: the whole site or a shard of it, but for what is as in the last build; and the pieces that processes make of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset, Figure } from '../../lib/dataset/types';
import { handOver } from '../../lib/site/making/handedOver';
import { PIECE_FILE, type Piece, type PlacedPiece } from '../../lib/site/making/pieceFile';
import { installed } from '../installed';
import { PROJECT } from '../kept/digest';
import { shardName, type Shard } from '../shard';

/** The figures of a shard: neighbours go to different ones, since they are often alike in cost. Without a shard, all. */
export function figuresOf(shown: readonly Figure[], shard: Shard | undefined): readonly Figure[] {
	return shard ? shown.filter((_, i) => i % shard.count === shard.number - 1) : shown;
}

/** What is made, as one piece: the figures of the shard but for those that are taken from the last build. */
export function planPiece(shown: readonly Figure[], shard: Shard | undefined, taken: ReadonlySet<string>): Piece {
	const made = (figures: readonly Figure[]) => figures.map(({ slug }) => slug).filter((slug) => !taken.has(slug));
	const figures = made(figuresOf(shown, shard));
	const shared = !shard || shard.number === 1;
	const whole = !shard && taken.size === 0;
	return { figures, tables: shared ? made(shown) : figures, shared, whole };
}

/** A process takes some seconds before its first page: with fewer figures than this it is not worth while. */
const FEWEST = 50;
/** More would take a process more memory than two of them should have. */
const MOST = 500;
/** More than a gigabyte each: a build shall do with three, whatever the number of cores. */
const AT_ONCE = 2;

/** In how many pieces so many figures are best made, and how many of them at the same time. */
export function piecesFor(figures: number, cores: number): { readonly pieces: number; readonly atOnce: number } {
	const atOnce = Math.min(cores, AT_ONCE);
	const atWork = Math.max(1, Math.min(atOnce, Math.floor(figures / FEWEST)));
	// As many for each: none shall wait for the last one.
	return { pieces: atWork * Math.max(1, Math.ceil(figures / (MOST * atWork))), atOnce };
}

/** Divides a piece; the smaller ones put together are as much. The first one makes what belongs to none of its figures. */
export function divide({ figures, tables, shared, whole }: Piece, pieces: number): Piece[] {
	const ofFigures = new Set(figures);
	const ofOthers = tables.filter((slug) => !ofFigures.has(slug));
	return Array.from({ length: pieces }, (_, piece) => {
		const own = figures.filter((_slug, i) => i % pieces === piece);
		const isFirst = piece === 0;
		return {
			figures: own,
			tables: isFirst ? [...own, ...ofOthers] : own,
			shared: shared && isFirst,
			whole: whole && pieces === 1
		};
	});
}

/** Writes the dataset where those that make the pages of this shard find it; returns the file. */
export function writeDataset(dataset: Dataset, shard: Shard | undefined): string {
	const file = join('.cache', `${shard ? shardName(shard) : 'whole'}.dataset`);
	mkdirSync(dirname(file), { recursive: true });
	handOver(dataset, file);
	return file;
}

/** Writes down what kit shall make, in a folder that is also its workplace: pieces may be made at the same time. */
export function writePiece(workplace: string, piece: Piece): void {
	const documents = installed()?.documents ?? PROJECT;
	writeFileSync(join(workplace, PIECE_FILE), JSON.stringify({ ...piece, documents } satisfies PlacedPiece));
}
