/** What something is made of, as a digest: by content, and by paths within the checkout, wherever that is. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../disk/filesBelow';

/** The checkout. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}

/** sha256 of contents in this order; no two lists of them share one. */
export function digestOf(contents: readonly (string | Uint8Array)[]): string {
	return sha256(contents.map(sha256).join());
}

/** sha256 of files and folders, and of the program that reads them; files count by their paths within the root. */
export function filesDigest(root: string, paths: readonly string[]): string {
	const files = paths.flatMap((path) => filesBelow(root, path));
	return digestOf([process.version, ...files.flatMap((file) => [file, readFileSync(join(root, file))])]);
}
