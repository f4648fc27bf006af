/** What a site has published, looked up. */
import type { Said } from '../../dataset/types';

/** As `publishedSchema` reads it; written out, since programs outside have it without the library of schemas. */
export interface Published {
	readonly keys: readonly {
		readonly key: string;
		readonly status: 'current' | 'retired' | 'revoked';
		readonly algorithm: 'Ed25519';
		readonly publicKey: string;
		readonly pem: string;
		readonly from?: string | undefined;
		readonly until?: string | undefined;
		readonly revoked?: { readonly date: string; readonly why: string } | undefined;
	}[];
	/** The fingerprint that `data/claims.json` has. */
	readonly dataset: string;
	readonly figures: readonly PublishedFigure[];
}

export interface PublishedFigure {
	readonly figure: string;
	readonly aliases: readonly string[];
	readonly address: string;
	readonly withdrawn: { readonly date: string; readonly why: string } | null;
	/** The first one first; never empty. */
	readonly versions: readonly PublishedVersion[];
}

export interface PublishedVersion extends Said {
	readonly version: number;
	/** ISO day; empty for a figure that has no version yet. */
	readonly date: string;
	readonly what: string;
	readonly why: string;
	/** sha256 of its values, words and sources. */
	readonly content: string;
	/** The edition in which it was published: it never had an earlier one. */
	readonly since: number;
	/** The edition of which title, claims and rows are; that of the program which wrote the list. */
	readonly edition: number;
	/** What earlier editions said of it, as far as that is on record. */
	readonly former: readonly (Said & { readonly edition: number })[];
}

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
