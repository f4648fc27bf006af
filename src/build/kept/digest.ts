/** What something is made of, as a digest: by content, and by paths within the checkout, wherever that is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../lib/dataset/sha256';
import { filesBelow } from '../disk/filesBelow';
import { installed } from '../installed';

/** The checkout. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** sha256 of contents in this order; no two lists of them share one. */
export function digestOf(contents: readonly (string | Uint8Array)[]): string {
	return sha256(bytesOf(contents.map((content) => sha256(bytesOf(content))).join()));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? Buffer.from(content) : content;
}

/** sha256 of files of the source, or of all of it where the product is installed, and of the program that runs them. */
export function sourceDigest(paths: readonly string[], project = PROJECT): string {
	const ready = installed();
	return ready ? digestOf([process.version, ready.source]) : filesDigest(project, paths);
}

/** sha256 of files and folders, and of the program that reads them; files count by their paths within the root. */
export function filesDigest(root: string, paths: readonly string[]): string {
	const files = paths.flatMap((path) => filesBelow(root, path));
	return digestOf([process.version, ...files.flatMap((file) => [file, readFileSync(join(root, file))])]);
}
