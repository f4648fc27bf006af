/** Removing a folder in which something may still be written. */
import { rmSync } from 'node:fs';

/** More than writes can be under way at once: each appears once. */
const TRIES = 50;

/**
 * Removes a folder with all that is in it. A file whose writing was under way may appear while its folder is emptied: then
 * it is emptied again. `rmSync` by itself only tries the same folder again, with the file still in it.
 * @throws {Error} if the folder cannot be removed, or files appear in it without end
 */
export function removeFolder(path: string): void {
	for (let tried = 1; ; tried += 1) {
		try {
			rmSync(path, { recursive: true, force: true });
			return;
		} catch (error) {
			const appeared = error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY';
			if (!appeared || tried === TRIES) throw error;
		}
	}
}
