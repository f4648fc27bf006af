/** Files that appear all at once: they are written into a folder beside their places, and moved when all are whole. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder } from '../removeFolder';

export interface Staging {
	/** Writes a file under a name in the target folder, where it is not seen yet. */
	add(name: string, bytes: Uint8Array | string): Promise<void>;
	/** Moves all files to their places. */
	publish(): void;
	/** Removes what was written so far, and the target folder if this made it. */
	discard(): void;
}

/** @throws {Error} if the folder cannot be made or written to */
export function openStaging(folder: string): Staging {
	const made = mkdirSync(folder, { recursive: true });
	const draft = join(folder, `.unfinished-${process.pid}`);
	mkdirSync(draft);
	const names = new Set<string>();
	return {
		async add(name, bytes) {
			await writeFile(join(draft, name), bytes, { flush: true });
			names.add(name);
		},
		publish() {
			for (const name of names) renameSync(join(draft, name), join(folder, name));
			rmSync(draft, { recursive: true, force: true });
		},
		discard() {
			removeFolder(made ?? draft);
		}
	};
}
