/** A quote as pages show it: its words, marked, and where they stand. */
import type { Claim, Quote, Source } from '../../dataset/types';
import { quoteRuns, type QuoteRun } from '../../figure/quoteLines';
import { byline } from '../../sentences/sources';
import { textFragmentAddress } from './textFragment';

export interface QuoteView {
	readonly runs: readonly QuoteRun[];
	readonly speaker: string;
	readonly sourceId: string;
	/** "characters 9163 to 9290". */
	readonly position: string;
	/** A little of the text before and after it. */
	readonly before: string;
	readonly after: string;
	/** Opens the source at the words, in browsers that can. */
	readonly address: string;
	readonly language: string;
	/** Ids of the claims that stand on it. */
	readonly claims: readonly string[];
}

/** `sources` are those of the figure that quotes: among several each quote names its own. */
export function quoteView(
	quote: Quote,
	source: Source,
	claims: readonly Claim[],
	sources: readonly Source[] = [source]
): QuoteView {
	return {
		runs: quoteRuns(quote, claims),
		speaker: byline(quote, source, sources),
		sourceId: source.id,
		position: `characters ${quote.start} to ${quote.end}`,
		before: wholeWords(quote.prefix, 'before'),
		after: wholeWords(quote.suffix, 'after'),
		address: textFragmentAddress(source.url, quote.exact),
		language: quote.language ?? source.language,
		claims: claims.map(({ id }) => id)
	};
}

/** The words beside a quote, without the one that was cut in two, and of its own paragraph only. */
function wholeWords(text: string, side: 'before' | 'after'): string {
	const paragraphs = text.split('\n');
	if (side === 'before') return (paragraphs.at(-1) ?? '').replace(paragraphs.length > 1 ? /^\s+/ : /^\S*\s+/, '');
	return (paragraphs[0] ?? '').replace(paragraphs.length > 1 ? /\s+$/ : /\s+\S*$/, '');
}
