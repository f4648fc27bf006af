/** Writing data files, all or none. */
import { NewFiles } from '../../build/disk/newFiles';
import type { NewFile } from '../../lib/dataset/ports/files';

/**
 * Writes all files, in the order given, and then removes those that are to be gone.
 * @throws {NotWritten} what the file system refuses; then all is as before
 */
export function replaceFiles(files: readonly NewFile[], gone: readonly string[] = []): void {
	const replacing = new NewFiles();
	try {
		for (const { path, text } of files) replacing.add(path, text);
		for (const path of gone) replacing.remove(path);
	} catch (error) {
		replacing.discard();
		throw error;
	}
	replacing.publish();
}
