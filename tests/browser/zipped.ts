import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes of a file of the built site as its budget counts them: compressed as far as it goes. @param path relative to the site */
export function zipped(path: string): number {
	return gzipSync(readFileSync(`build/${path}`), { level: 9 }).length;
}
