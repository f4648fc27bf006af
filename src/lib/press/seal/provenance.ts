/** What every file of a figure carries about itself: what it shows, whose words it draws, where it is from. */
import { pageAddress, quotesFrom } from '../../sentences/pages';
import { authorName, citedWords } from '../../sentences/sources';
import { siteName } from '../../sentences/siteName';
import { titleAway } from '../../sentences/figureStanding';
import { chartOf } from '../../charts/registry';
import type { Figure, SaidClaim } from '../../dataset/types';
import { versionOf } from '../../figure/version';
import { contentFingerprint } from './content';
import { BLANK_SIGNATURE, type Signer } from './fingerprint';
import { saidClaims } from '../said';

export interface Provenance {
	readonly title: string;
	/** Alt text. */
	readonly description: string;
	readonly figure: string;
	readonly version: number;
	/** Day of the version, ISO; empty for a figure that is not published. */
	readonly date: string;
	/** Absolute, or root-relative without a site address. */
	readonly address: string;
	/** Whose drawing it is. */
	readonly maker: string;
	/** Who made the words. */
	readonly authors: readonly string[];
	/** Citations of the works, each with its address. */
	readonly sources: readonly string[];
	readonly rights: readonly string[];
	readonly language: string;
	readonly claims: readonly SaidClaim[];
	/** sha256 of values, words and sources. */
	readonly content: string;
	readonly contentSignature: string;
	/** Name of the key; empty if nothing is signed. */
	readonly key: string;
	/** How a drawing was made, so that it can be made anew; tables say nothing of it. */
	readonly drawing?: DrawingMarks;
}

export interface DrawingMarks {
	/** `740`: px of its width; `605 untitled`: without its title; `shared`: for links that are shared. */
	readonly form: string;
	readonly look: string;
}

/** @param address where the figure's page is: absolute, or root-relative without a site address */
export function provenanceOf(figure: Figure, address: string, signer?: Signer): Provenance {
	const content = contentFingerprint(figure);
	const distinct = (texts: readonly string[]) => [...new Set(texts)];
	return {
		title: titleAway(figure),
		description: chartOf(figure).describe(figure),
		figure: figure.slug,
		version: versionOf(figure),
		date: figure.revisions.at(-1)?.date ?? '',
		address,
		maker: siteName(figure),
		authors: distinct(figure.sources.flatMap(({ authors }) => authors.map(authorName))),
		sources: citedWorks(figure),
		rights: distinct(figure.sources.map(({ rights }) => rights)),
		language: 'en',
		claims: saidClaims(figure),
		content,
		contentSignature: signer ? signer.sign('content', content) : BLANK_SIGNATURE,
		key: signer?.key ?? ''
	};
}

/** Each work with the pages of what is quoted, and the address that opens there. */
export function citedWorks(figure: Figure): string[] {
	return figure.sources.map((source) => {
		const quotes = quotesFrom(figure, source);
		return `${citedWords(source, quotes)}, ${pageAddress(source.url, quotes)}`;
	});
}

/** The address, if it is absolute: a name that holds everywhere; else the content's own. */
export function identifierOf({ address, content }: Provenance): string {
	return /^https?:/.test(address) ? address : `urn:sha256:${content}`;
}
