/** Which files of a built site belong to a single figure. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../lib/dataset/types';
import { drawingBeside } from '../export/beside';
import { filesBelow } from './filesBelow';

/** Where an embed's fonts are, relative to the site; several figures may share one. */
const EMBED_FONTS = join('embed', 'fonts');
const EMBED_FONT = /\/embed\/fonts\/([0-9a-f]+\.woff2)/g;

/** Slug → paths relative to the site, in order; of figures that have none, nothing. */
export function filesOfFigures(site: string, figures: readonly Figure[]): Map<string, string[]> {
	const slugs = new Map(
		figures.flatMap(({ slug, aliases }) => [slug, ...aliases].map((name) => [name, slug] as const))
	);
	const files = new Map<string, string[]>();
	for (const folder of ['embed', 'figures', 'oembed'].filter((name) => existsSync(join(site, name))))
		for (const entry of readdirSync(join(site, folder)).sort()) {
			const slug = slugs.get(ownerOf(entry));
			if (slug === undefined) continue;
			files.set(slug, [...(files.get(slug) ?? []), ...filesBelow(site, join(folder, entry))]);
		}
	return files;
}

/** The slug in the name of a file or folder: `oil-half-dark.svg` → `oil-half`. */
function ownerOf(name: string): string {
	const [stem = ''] = name.split('.', 1);
	const beside = drawingBeside(stem);
	return beside ? stem.slice(0, -beside.ending.length) : stem;
}

export interface FigureContent {
	/** sha256 of all its files, with their paths. */
	readonly digest: string;
	/** Paths of the fonts that its embeds ask for. */
	readonly fonts: readonly string[];
}

/** Reads all files of a figure. @throws {Error} if one of them, or of its fonts, cannot be read */
export function contentOfFigure(site: string, files: readonly string[]): FigureContent {
	const hash = createHash('sha256');
	const fonts = new Set<string>();
	const add = (path: string): Buffer => {
		const bytes = readFileSync(join(site, path));
		hash.update(`${path}\n${bytes.length}\n`).update(bytes);
		return bytes;
	};
	for (const path of files) {
		const bytes = add(path);
		if (!path.startsWith('embed') || !path.endsWith('.html')) continue;
		for (const [, name = ''] of bytes.toString('utf8').matchAll(EMBED_FONT)) fonts.add(join(EMBED_FONTS, name));
	}
	for (const font of [...fonts].sort()) add(font);
	return { digest: hash.digest('hex'), fonts: [...fonts] };
}
