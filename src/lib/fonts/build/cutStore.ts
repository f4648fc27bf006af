/** Cut faces, kept on disk: cutting and packing one takes longer than drawing a figure, and few change from build to build. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Drafts in it are named after the process that writes them: `unfinished-<id>-…`. */
export const CUT_FONTS = join('.cache', 'cut-fonts');
/** Packages that decide the bytes: a new version of one voids what is kept. */
const CUTTERS = ['subset-font', 'harfbuzzjs', 'wawoff2'];

let cutters: string | undefined;

export interface CutFile {
	readonly bytes: Buffer;
	/** Where it is kept; empty in a process that keeps nothing. */
	readonly place: string;
}

let keeps = true;

/** For programs outside: the folders that they run in are not ours to keep anything in. */
export function keepNothing(): void {
	keeps = false;
}

/** What `make` makes of a face and of all else that decides its bytes, or what it made of the same before. */
export async function cutOnce(face: Buffer, recipe: unknown, make: () => Promise<Buffer>): Promise<CutFile> {
	if (!keeps) return { bytes: await make(), place: '' };
	cutters ??= CUTTERS.map((name) => readFileSync(join('node_modules', name, 'package.json'), 'utf8')).join();
	const key = sha256(JSON.stringify([cutters, sha256(face), recipe]));
	const place = join(CUT_FONTS, key.slice(0, 2), key.slice(2));
	return { bytes: readIfThere(place) ?? keep(place, await make()), place };
}

function readIfThere(place: string): Buffer | undefined {
	try {
		return readFileSync(place);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

/** It is renamed into its place when it is whole, so that a stopped build leaves no half of one. */
function keep(place: string, bytes: Buffer): Buffer {
	const unfinished = join(CUT_FONTS, `unfinished-${process.pid}-${randomUUID()}`);
	mkdirSync(dirname(place), { recursive: true });
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, place);
	return bytes;
}

function sha256(bytes: Buffer | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}
