/** A quote as pages show it: its words, marked, and where they stand. */
import type { Claim, Quote, Source } from '../../dataset/types';
import { startsAtTheRight } from '../../fonts/rightToLeft';
import { quoteRuns, type QuoteRun } from '../../figure/quoteLines';
import { pageAddress, pageNumbers } from '../../sentences/pages';
import { cutSign, inMarks } from '../../sentences/quoted';
import { byline } from '../../sentences/sources';
import { textFragmentAddress } from './textFragment';

export interface QuoteView {
	readonly runs: readonly QuoteRun[];
	/** Of the house, if they are not “ and ”. */
	readonly marks?: { readonly open: string; readonly close: string };
	/** “ …” behind them where they would pass for a whole sentence and are none; else empty. */
	readonly cut: string;
	readonly speaker: string;
	readonly sourceId: string;
	/** "characters 9163 to 9290". */
	readonly position: string;
	/** What its address leads to, for a link. */
	readonly opens: string;
	/** A little of the text before and after it. */
	readonly before: string;
	readonly after: string;
	/** Opens the source at the words, in browsers that can; a PDF at its page. */
	readonly address: string;
	readonly language: string;
	/** Of a quote whose lines run from right to left, and begin at the right. */
	readonly direction?: 'rtl';
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
	const page = pageNumbers([quote]);
	return {
		runs: quoteRuns(quote, claims),
		cut: cutSign(quote),
		...(source.style?.quotes && { marks: source.style.quotes }),
		speaker: byline(quote, source, sources),
		sourceId: source.id,
		position: `characters ${quote.start} to ${quote.end}`,
		opens: page ? `Open the source at page ${page}` : 'Open the source at these words',
		before: wholeWords(quote.prefix, 'before'),
		after: wholeWords(quote.suffix, 'after'),
		address: page ? pageAddress(source.url, [quote]) : textFragmentAddress(source.url, quote.exact),
		language: quote.language ?? source.language,
		...(startsAtTheRight(quote.exact) && { direction: 'rtl' }),
		claims: claims.map(({ id }) => id)
	};
}

/** “Trade grew by 3 percent …”, as it is shown, for who measures it. */
export function shownWords({ runs, cut, marks }: Pick<QuoteView, 'runs' | 'cut' | 'marks'>): string {
	return inMarks(runs.map(({ text }) => text).join('') + cut, marks && { quotes: marks });
}

/** The words beside a quote, without the one that was cut in two, and of its own paragraph only. */
function wholeWords(text: string, side: 'before' | 'after'): string {
	const paragraphs = text.split('\n');
	if (side === 'before') return (paragraphs.at(-1) ?? '').replace(paragraphs.length > 1 ? /^\s+/ : /^\S*\s+/, '');
	return (paragraphs[0] ?? '').replace(paragraphs.length > 1 ? /\s+$/ : /\s+\S*$/, '');
}
