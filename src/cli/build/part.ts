/** The part of a site that one run makes: a shard, or what has changed since the last build. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../lib/dataset/types';
import { PART_FILE, type Part } from '../../lib/site/partFile';
import { shardName } from '../deployment.js';
import type { Shard } from './options';

/** The figures of a shard: neighbours go to different ones, since they are often alike in cost. Without a shard, all. */
export function figuresOf(shown: readonly Figure[], shard: Shard | undefined): readonly Figure[] {
	return shard ? shown.filter((_, i) => i % shard.count === shard.number - 1) : shown;
}

/**
 * What kit makes: the figures of the shard but for those that are taken from the last build.
 * @returns undefined if that is all there is
 */
export function planPart(
	shown: readonly Figure[],
	shard: Shard | undefined,
	taken: ReadonlySet<string>
): Part | undefined {
	if (!shard && taken.size === 0) return undefined;
	const made = (figures: readonly Figure[]) => figures.map(({ slug }) => slug).filter((slug) => !taken.has(slug));
	const figures = made(figuresOf(shown, shard));
	const shared = !shard || shard.number === 1;
	return { figures, tables: shared ? made(shown) : figures, shared };
}

/**
 * Writes down what kit shall make, in a folder that is also its workplace: parts may be built at the same time.
 * @returns the folder
 */
export function writePart(part: Part, shard: Shard | undefined): string {
	const workplace = join('.cache', 'kit', shard ? shardName(shard) : 'whole');
	mkdirSync(workplace, { recursive: true });
	writeFileSync(join(workplace, PART_FILE), JSON.stringify(part));
	return workplace;
}

/** Folders in which all is made for single figures. */
const OF_FIGURES = ['figures', 'embed', 'oembed'];

/** Removes what another part makes: files of no single figure, the scripts of the pages, static files. */
export function removeSharedFiles(site: string): void {
	for (const { name } of readdirSync(site, { withFileTypes: true }))
		if (!OF_FIGURES.includes(name)) rmSync(join(site, name), { recursive: true });
}
