/** Giving a figure another address: its file and its versions move, and the earlier address leads on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameProblem } from './figures';
import type { NewFile } from './replaceFiles';
import { spliceField } from './spliceField';
import type { Figure } from './types';
import type { Refusal } from './versions/publish';
import { versionsFolder } from './versions/read';

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
export function renamingOf(figure: Figure, to: string, figures: readonly Figure[], dir: string): Renaming | Refusal {
	const bad = nameProblem(to);
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
	const from = join(dir, 'figures', `${figure.slug}.yaml`);
	const text = readFileSync(from, 'utf8');
	const folder = versionsFolder(dir, figure.slug);
	const versions = figure.versions.length === 0 ? [] : readdirSync(folder);
	const moved = versions.map((name) => ({
		path: join(versionsFolder(dir, to), name),
		text: readFileSync(join(folder, name), 'utf8')
	}));
	const unchanged =
		aliases.length === figure.aliases.length && aliases.every((alias, i) => alias === figure.aliases[i]);
	return {
		kind: 'renaming',
		files: [
			...moved,
			{ path: join(dir, 'figures', `${to}.yaml`), text: unchanged ? text : spliceField(text, 'aliases', aliases) }
		],
		gone: [from, ...versions.map((name) => join(folder, name))],
		aliases
	};
}
