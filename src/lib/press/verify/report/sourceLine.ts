/** The end of a drawing's source line, in words that were read from a PDF: "…/figures/trade-record, version 1". */

export interface NamedVersion {
	readonly slug: string;
	readonly version: number;
	/** As it stands there. */
	readonly text: string;
}

/** Fonts may join f and i in one sign, which then stands for nothing. */
const LINE = /\/(?:fi|ﬁ|[^\p{L}\p{N}]{1,3})gures\/([a-z0-9-]+),\s*version\s+(\d{1,6})/giu;

/** All of them, in their order. */
export function sourceLinesIn(words: string): NamedVersion[] {
	return [...words.matchAll(LINE)].map(([text, slug = '', version]) => ({ slug, version: Number(version), text }));
}
