/** Which files of a built site belong to a single figure, and how to tell whether they are still what they were. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../lib/dataset/types';
import { drawingNamed } from '../../lib/press/drawings';
import { filesBelow } from '../disk/filesBelow';
import { digestOf } from './digest';

/** Where an embed's fonts are, relative to the site; several figures may share one. */
const EMBED_FONTS = join('embed', 'fonts');
/** The style of lean figures’ pages, which they share (`site/making/sharedStyle.ts`). */
const SHARED_STYLE = /<link href="[^"]*(\/_app\/immutable\/assets\/figure\.[0-9a-f]+\.css)"/;
const EMBED_FONT = /\/embed\/fonts\/([0-9a-f]+\.woff2)/g;

/** Slug → paths relative to the site, in order; of figures that have none, nothing. */
export function filesOfFigures(site: string, figures: readonly Figure[]): Map<string, string[]> {
	const slugs = new Map(
		figures.flatMap(({ slug, aliases }) => [slug, ...aliases].map((name) => [name, slug] as const))
	);
	const files = new Map<string, string[]>();
	for (const folder of ['embed', 'figures', 'oembed'].filter((name) => existsSync(join(site, name))))
		for (const entry of readdirSync(join(site, folder)).sort()) {
			const slug = slugs.get(ownerOf(entry, (name) => slugs.has(name)));
			if (slug === undefined) continue;
			files.set(slug, [...(files.get(slug) ?? []), ...filesBelow(site, join(folder, entry))]);
		}
	return files;
}

/** The slug in the name of a file or folder: `oil-half-dark.svg` → `oil-half`. */
function ownerOf(name: string, isSlug: (name: string) => boolean): string {
	const [stem = ''] = name.split('.', 1);
	return drawingNamed(stem, isSlug).slug;
}

/** Paths of what a figure's files need and others share: fonts of embeds, the style of its page. @throws {Error} if one cannot be read */
export function sharedFiles(site: string, files: readonly string[]): string[] {
	const embeds = files.filter((path) => path.startsWith('embed') && path.endsWith('.html'));
	const asked = embeds.flatMap((path) => [...readFileSync(join(site, path), 'utf8').matchAll(EMBED_FONT)]);
	const pages = files.filter((path) => path.startsWith('figures') && path.endsWith('index.html'));
	const styles = pages.map((path) => SHARED_STYLE.exec(readFileSync(join(site, path), 'utf8'))?.[1] ?? '');
	const paths = styles.filter((path) => path !== '').map((path) => join(...path.split('/')));
	return [...new Set([...asked.map(([, name = '']) => join(EMBED_FONTS, name)), ...paths])].sort();
}

/**
 * Paths, sizes and times of last change as one sha256: who writes to a file changes its stamp, as Git and Make count on too.
 * Reading the files themselves would be, with ten thousand figures, twelve gigabytes.
 * @param fonts several figures share them, and any may have made them last; their names tell their content
 * @throws {Error} if one of them is missing
 */
export function stampOf(site: string, files: readonly string[], fonts: readonly string[]): string {
	const stat = (path: string) => statSync(join(site, path), { bigint: true });
	const ofFiles = files.map((path) => {
		const { size, mtimeNs } = stat(path);
		return `${path}\n${size} ${mtimeNs}`;
	});
	return digestOf([...ofFiles, ...fonts.map((path) => `${path}\n${stat(path).size}`)]);
}
