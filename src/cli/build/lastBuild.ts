/** What the last build of a site left that can be taken over: the files of figures whose inputs are the same. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Figure } from '../../lib/dataset/types';
import { DRAFT, hasCode, removeLeftovers } from '../leftovers';
import { contentOfFigure, filesOfFigures } from './figureFiles';

/** Slug → what the figure's files were made of, and what they came to. */
const record = z.record(z.string(), z.object({ inputs: z.string(), digest: z.string() }));
type BuildRecord = z.infer<typeof record>;

/** What was built last, one file a site. */
const RECORDS = join('.cache', 'built');

export interface LastBuild {
	/** Slugs of the figures whose files are as they would be made now. */
	readonly unchanged: ReadonlySet<string>;
	/** Puts their files into the new site, and the fonts that they need. */
	takeOver(site: string): void;
	/**
	 * Reads what the new site is made of; returns what notes it, to be called when the site is in its place.
	 * @throws {Error} if a file of a figure, or a font of its embeds, is missing
	 */
	read(site: string): () => void;
}

/**
 * Looks at the last good build of a site. Its files are read whole: one that was touched since, or that a stopped build has
 * not noted, does not count.
 * @param site the folder of the last good build, and of the next
 * @param inputs slug → what its files are made of now
 * @param anew whether nothing shall be taken over
 */
export function readLastBuild(
	site: string,
	figures: readonly Figure[],
	inputs: ReadonlyMap<string, string>,
	anew: boolean
): LastBuild {
	const place = join(RECORDS, `${createHash('sha256').update(resolve(site)).digest('hex').slice(0, 16)}.json`);
	const former = anew ? {} : readRecord(place);
	const candidates = figures.filter(({ slug }) => former[slug] && former[slug].inputs === inputs.get(slug));
	const taken = new Map<string, readonly string[]>();
	if (candidates.length > 0)
		for (const [slug, files] of filesOfFigures(site, candidates)) {
			const content = contentIfThere(site, files);
			if (content && content.digest === former[slug]?.digest) taken.set(slug, [...files, ...content.fonts]);
		}
	return {
		unchanged: new Set(taken.keys()),
		takeOver(unfinished) {
			for (const path of [...taken.values()].flat()) addFile(join(site, path), join(unfinished, path));
		},
		read(unfinished) {
			const made = figures.filter(({ slug }) => !taken.has(slug));
			const fresh = [...filesOfFigures(unfinished, made)].map(([slug, files]) => [
				slug,
				{ inputs: inputs.get(slug) ?? '', digest: contentOfFigure(unfinished, files).digest }
			]);
			const kept = [...taken.keys()].map((slug) => [slug, former[slug]]);
			const content = Object.fromEntries([...kept, ...fresh]) as BuildRecord;
			return () => writeRecord(place, content);
		}
	};
}

function readRecord(place: string): BuildRecord {
	if (!existsSync(place)) return {};
	try {
		return record.parse(JSON.parse(readFileSync(place, 'utf8')));
	} catch {
		// A record that cannot be read says nothing: all is made anew.
		return {};
	}
}

/** It is renamed into its place when it is whole, so that a stopped build leaves no half of one. */
function writeRecord(place: string, content: BuildRecord): void {
	mkdirSync(RECORDS, { recursive: true });
	removeLeftovers(RECORDS, DRAFT);
	const unfinished = join(RECORDS, `unfinished-${process.pid}-record`);
	writeFileSync(unfinished, JSON.stringify(content));
	renameSync(unfinished, place);
}

function contentIfThere(site: string, files: readonly string[]) {
	try {
		return contentOfFigure(site, files);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

/** The last build goes when the new one is in its place, so that both may be the same file; not every disk can do that. */
function addFile(from: string, to: string): void {
	if (existsSync(to)) return;
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
