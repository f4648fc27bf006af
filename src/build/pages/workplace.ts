/** Where a process makes its piece of the pages. */
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Piece } from '../../lib/site/making/pieceFile';
import { CLIENT, SERVER } from './kitPlaces.js';
import { writePiece } from './pieces';
import type { Program } from './program';

/** A folder in which kit finds the program where its own build would have left it, and what to make. */
export function openWorkplace(folder: string, piece: Piece, { server, client }: Program): string {
	for (const [program, place] of [
		[server, join(folder, SERVER)],
		[client, join(folder, CLIENT)]
	] as const) {
		mkdirSync(dirname(place), { recursive: true });
		symlinkSync(program, place, 'junction');
	}
	writePiece(folder, piece);
	return folder;
}

/** Moves all files of a folder into another; those that both have are the same. */
export function moveInto(from: string, to: string): void {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
		else renameSync(source, target);
	}
}
