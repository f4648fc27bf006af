/** What a site has published, looked up. */
import type { z } from 'zod';
import type { Said } from '../../dataset/types';
import type { figureSchema, publishedSchema, versionSchema } from './publishedSchema';

export type Published = z.infer<typeof publishedSchema>;
export type PublishedFigure = z.infer<typeof figureSchema>;
export type PublishedVersion = z.infer<typeof versionSchema>;

/** A version with its figure. */
export interface Found {
	readonly figure: PublishedFigure;
	readonly version: PublishedVersion;
}

/** By its slug or an earlier one. */
export function findBySlug({ figures }: Published, slug: string): PublishedFigure | undefined {
	return figures.find(({ figure: name }) => name === slug) ?? figures.find(({ aliases }) => aliases.includes(slug));
}

/** The version that has this content: of the figure with this slug, if several have; one that had the edition, if any had. */
export function findByContent(published: Published, content: string, slug: string, edition: number): Found | undefined {
	const named = findBySlug(published, slug);
	const order = named ? [named, ...published.figures] : published.figures;
	for (const of of order) {
		// A later version may go back to what an earlier one said.
		const having = of.versions.filter((each) => each.content === content);
		const found = having.findLast(({ since }) => since <= edition) ?? having.at(-1);
		if (found) return { figure: of, version: found };
	}
	return undefined;
}

/** The version that is current. */
export function latestOf({ versions }: PublishedFigure): PublishedVersion | undefined {
	return versions.at(-1);
}

/** What an edition said of a version; undefined where that is not on record. */
export function saidIn(version: PublishedVersion, edition: number): Said | undefined {
	return edition === version.edition ? version : version.former.find((each) => each.edition === edition);
}
