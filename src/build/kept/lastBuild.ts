/** What the last build of a site left that can be taken over: the files of figures whose inputs are the same. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Figure } from '../../lib/dataset/types';
import { hasCode } from '../disk/staleFiles';
import { filesOfFigures, sharedFiles, stampOf } from './figureFiles';
import { keyOf, type Key, type Store } from './store';

/** Slug → what the figure's files were made of, the fonts that they need, and how to tell whether all are as they were. */
const record = z.record(z.string(), z.object({ inputs: z.string(), fonts: z.array(z.string()), stamp: z.string() }));
type BuildRecord = z.infer<typeof record>;
type FormerFigure = BuildRecord[string];

export interface LastBuild {
	/** Slugs of the figures whose files are as they would be made now. */
	readonly unchanged: ReadonlySet<string>;
	/** Puts their files into the new site, and the fonts that they need. */
	takeOver(site: string): void;
	/**
	 * Looks at what the new site is made of; returns what notes it, to be called when the site is in its place.
	 * @throws {Error} if a file of a figure, or a font of its embeds, is missing
	 */
	look(site: string): () => void;
}

/**
 * Looks at the last good build of a site. What was touched since, or what a stopped build has not noted, does not count.
 * @param store has a record of each site, by its folder
 * @param site the folder of the last good build, and of the next
 * @param inputs slug → what its files are made of now
 * @param force whether nothing shall be taken over
 */
export function readLastBuild(
	store: Store,
	site: string,
	figures: readonly Figure[],
	inputs: ReadonlyMap<string, string>,
	force: boolean
): LastBuild {
	const key = keyOf('built', [resolve(site)]);
	const former = force ? {} : readRecord(store, key);
	const candidates = figures.filter(({ slug }) => former[slug] && former[slug].inputs === inputs.get(slug));
	const taken = new Map<string, FormerFigure & { readonly own: readonly string[] }>();
	if (candidates.length > 0)
		for (const [slug, own] of filesOfFigures(site, candidates)) {
			const figure = former[slug];
			if (figure && figure.stamp === stampIfThere(site, own, figure.fonts)) taken.set(slug, { ...figure, own });
		}
	const entryOf = (temporary: string, slug: string, own: readonly string[]): FormerFigure => {
		const fonts = sharedFiles(temporary, own);
		return { inputs: inputs.get(slug) ?? '', fonts, stamp: stampOf(temporary, own, fonts) };
	};
	return {
		unchanged: new Set(taken.keys()),
		takeOver(temporary) {
			for (const [slug, figure] of taken) {
				const copied = [...figure.own, ...figure.fonts].map((path) => addFile(join(site, path), join(temporary, path)));
				if (!copied.includes(true)) continue;
				taken.set(slug, { ...figure, stamp: stampOf(temporary, figure.own, figure.fonts) });
			}
		},
		look(temporary) {
			const made = figures.filter(({ slug }) => !taken.has(slug));
			const fresh = [...filesOfFigures(temporary, made)].map(
				([slug, own]) => [slug, entryOf(temporary, slug, own)] as const
			);
			const kept = [...taken].map(([slug, { inputs, fonts, stamp }]) => [slug, { inputs, fonts, stamp }] as const);
			const content = Object.fromEntries([...kept, ...fresh]);
			return () => void store.keep(key, JSON.stringify(content));
		}
	};
}

function readRecord(store: Store, key: Key): BuildRecord {
	const place = store.find(key);
	if (place === undefined) return {};
	try {
		return record.parse(JSON.parse(readFileSync(place, 'utf8')));
	} catch {
		// A record that cannot be read says nothing: all is made anew.
		return {};
	}
}

function stampIfThere(...of: Parameters<typeof stampOf>): string | undefined {
	try {
		return stampOf(...of);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

/**
 * The last build goes when the new one is in its place, so that both may be the same file. Not every disk can do that; a copy
 * has a time of change of its own. A font that is there already, since figures share them, stays.
 * @returns whether it was copied
 */
function addFile(from: string, to: string): boolean {
	if (existsSync(to)) return false;
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
		return false;
	} catch {
		copyFileSync(from, to);
		return true;
	}
}
