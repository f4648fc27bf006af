/** What a site has published, looked up. */
import type { z } from 'zod';
import type { claimSchema, figureSchema, publishedSchema, rowSchema, versionSchema } from './publishedSchema';

export type Published = z.infer<typeof publishedSchema>;
export type PublishedFigure = z.infer<typeof figureSchema>;
export type PublishedVersion = z.infer<typeof versionSchema>;
export type PublishedClaim = z.infer<typeof claimSchema>;
export type PublishedRow = z.infer<typeof rowSchema>;

/** A version with its figure. */
export interface Found {
	readonly figure: PublishedFigure;
	readonly version: PublishedVersion;
}

/** By its slug or an earlier one. */
export function findBySlug({ figures }: Published, slug: string): PublishedFigure | undefined {
	return figures.find(({ figure: name }) => name === slug) ?? figures.find(({ aliases }) => aliases.includes(slug));
}

/** The version that has this content: of the figure with this slug, if several have. */
export function findByContent(published: Published, content: string, slug: string): Found | undefined {
	const named = findBySlug(published, slug);
	const order = named ? [named, ...published.figures] : published.figures;
	for (const of of order) {
		// A later version may go back to what an earlier one said.
		const found = of.versions.findLast((each) => each.content === content);
		if (found) return { figure: of, version: found };
	}
	return undefined;
}

/** The version that is current. */
export function latestOf({ versions }: PublishedFigure): PublishedVersion | undefined {
	return versions.at(-1);
}
