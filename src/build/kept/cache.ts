/** Files that were made before, found by the sha256 of all that they were made from. */
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DRAFT, removeLeftovers } from '../staleFiles';

export class ContentCache {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
		removeLeftovers(folder, DRAFT);
	}

	/** The key of what is made from these parts, in this order; no two lists of parts share one. */
	static key(parts: readonly string[]): string {
		return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
	}

	#path(key: string): string {
		return join(this.#folder, key.slice(0, 2), key.slice(2));
	}

	/** Copies the file of that key to `target`; false if there is none. */
	async copyTo(key: string, target: string): Promise<boolean> {
		try {
			await copyFile(this.#path(key), target);
			return true;
		} catch (error) {
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
			throw error;
		}
	}

	/** Keeps a file. It is renamed into its place when it is whole, so that a stopped build leaves no half of one. */
	async keep(key: string, bytes: Uint8Array): Promise<void> {
		const path = this.#path(key);
		// Two drawings of one build may be the same, such as a figure and its last version: each has a draft of its own.
		const unfinished = join(this.#folder, `unfinished-${process.pid}-${randomUUID()}`);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(unfinished, bytes);
		await rename(unfinished, path);
	}
}
