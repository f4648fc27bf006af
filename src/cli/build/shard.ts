/** What a shard keeps of what kit has written. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders in which all is made for single figures. */
const OF_FIGURES = ['figures', 'embed', 'oembed'];

/** Removes what the first shard makes: files of no single figure, the scripts of the pages, static files. */
export function removeSharedFiles(site: string): void {
	for (const { name } of readdirSync(site, { withFileTypes: true }))
		if (!OF_FIGURES.includes(name)) rmSync(join(site, name), { recursive: true });
	for (const entry of readdirSync(join(site, 'embed'), { withFileTypes: true }))
		if (!entry.isDirectory()) rmSync(join(site, 'embed', entry.name));
}
