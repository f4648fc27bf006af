import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE } from './setup/site';

/** Bytes of a file of the built site as its budget counts them: compressed as far as it goes. @param path relative to the site */
export function zipped(path: string): number {
	return gzipSync(readFileSync(join(SITE, path)), { level: 9 }).length;
}
