/** Giving a figure another address: its file and its versions move, and the earlier address leads on. */
import { nameProblem } from '../stages/figures';
import { pathIn, readText, type Files, type NewFile } from '../ports/files';
import { spliceField } from './spliceField';
import type { Figure } from '../types';
import type { Refusal } from '../versions/publish';
import { versionsFolder } from '../versions/read';

export interface Renaming {
	readonly kind: 'renaming';
	/** All that is to be written, in its order, and what is to be gone then. */
	readonly files: readonly NewFile[];
	readonly gone: readonly string[];
	/** Slugs that lead to the figure from now on. */
	readonly aliases: readonly string[];
}

/**
 * What renames a figure of a dataset without mistakes. A figure that was published keeps its earlier slug as an alias; a
 * former alias may become its slug again. Writes nothing.
 */
export function renamingOf(
	figure: Figure,
	to: string,
	figures: readonly Figure[],
	{ files, dir }: { files: Files; dir: string }
): Renaming | Refusal {
	const bad = nameProblem(to, new Set(figures.flatMap(({ slug, aliases }) => [slug, ...aliases])));
	if (bad) return { kind: 'refused', refused: bad.message, expected: bad.expected };
	const owner = figures.find(({ slug, aliases }) => slug === to || (slug !== figure.slug && aliases.includes(to)));
	if (owner)
		return {
			kind: 'refused',
			refused:
				owner.slug === to
					? `there is a figure “${to}” already`
					: `“${to}” is an earlier name of “${owner.slug}”, and leads there`,
			expected: 'a name that no figure has or had'
		};
	const wasServed = figure.versions.length > 0;
	const aliases = [...figure.aliases, ...(wasServed ? [figure.slug] : [])].filter((alias) => alias !== to);
	const from = pathIn(dir, 'figures', `${figure.slug}.yaml`);
	const text = readText(files, from);
	const folder = versionsFolder(dir, figure.slug);
	const versions = figure.versions.length === 0 ? [] : files.list(folder).map(({ name }) => name);
	const moved = versions.map((name) => ({
		path: pathIn(versionsFolder(dir, to), name),
		text: readText(files, pathIn(folder, name))
	}));
	const unchanged =
		aliases.length === figure.aliases.length && aliases.every((alias, i) => alias === figure.aliases[i]);
	return {
		kind: 'renaming',
		files: [
			...moved,
			{ path: pathIn(dir, 'figures', `${to}.yaml`), text: unchanged ? text : spliceField(text, 'aliases', aliases) }
		],
		gone: [from, ...versions.map((name) => pathIn(folder, name))],
		aliases
	};
}
