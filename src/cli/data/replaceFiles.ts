/** Writing data files, all or none. */
import { NewFiles } from '../../build/disk/newFiles';
import type { NewFile } from '../../lib/dataset/ports/files';

/**
 * Writes all files, in the order given, and then removes those that are to be gone.
 * @throws {NotWritten} what the file system refuses; then all is as before
 */
export function replaceFiles(files: readonly NewFile[], gone: readonly string[] = []): void {
	// Writing takes milliseconds. With a handler in place Ctrl-C does not end it between two files; before, it ends at once.
	for (const signal of SIGNALS) process.on(signal, later);
	try {
		const replacing = new NewFiles();
		try {
			for (const { path, text } of files) replacing.add(path, text);
			for (const path of gone) replacing.remove(path);
		} catch (error) {
			replacing.discard();
			throw error;
		}
		replacing.publish();
	} finally {
		for (const signal of SIGNALS) process.off(signal, later);
	}
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const later = (): void => undefined;
