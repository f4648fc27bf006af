/**
 * Whether the quotes of the figures stand in a text that a reader pastes, wherever. `dataset/text/matchQuotes.ts` holds a
 * dataset’s quotes to their recorded places in the source’s own text.
 */
import { locateQuote } from '../../words/locate';
import type { Difference } from '../../words/typography';
import { latestOf, type Published } from './published';

/** One quote with the figures that draw it. */
export interface QuoteToFind {
	readonly quote: string;
	readonly speaker: string;
	readonly figures: readonly { readonly figure: string; readonly address: string; readonly title: string }[];
}

export interface FoundQuote extends QuoteToFind {
	/** `retyped`: the same words, set otherwise (quotation marks, line ends). */
	readonly outcome: 'found' | 'retyped' | 'changed' | 'absent';
	/** The passage that comes nearest, where the quote itself does not stand. */
	readonly nearest?: string;
	/** How it is set otherwise. */
	readonly differs?: readonly Difference[];
}

/** Quotes of the current versions, each once, in the order of the figures. */
export function quotesOf(published: Published): QuoteToFind[] {
	const quotes = new Map<string, QuoteToFind>();
	for (const figure of published.figures.filter(({ withdrawn }) => !withdrawn)) {
		const version = latestOf(figure);
		for (const { quote, speaker } of version?.claims ?? []) {
			const known = quotes.get(quote) ?? { quote, speaker, figures: [] };
			if (known.figures.some((each) => each.figure === figure.figure)) continue;
			const link = { figure: figure.figure, address: figure.address, title: version?.title ?? '' };
			quotes.set(quote, { ...known, figures: [...known.figures, link] });
		}
	}
	return [...quotes.values()];
}

/** Where each quote stands in the text, wherever that is: readers paste parts of articles. */
export function findQuotes(text: string, quotes: readonly QuoteToFind[]): FoundQuote[] {
	return quotes.map((wanted) => {
		const { quote } = wanted;
		const location = locateQuote(text, { exact: quote, prefix: '', suffix: '', start: 0, end: 0 });
		if (location.ok || location.found) return { ...wanted, outcome: 'found' };
		const { nearest, differs } = location;
		const passage = nearest ? { nearest: nearest.text } : {};
		if (differs) return { ...wanted, outcome: 'retyped', ...passage, differs };
		if (location.reason === 'changed') return { ...wanted, outcome: 'changed', ...passage };
		// A few words in common, such as “of the”, come near to nothing.
		return { ...wanted, outcome: 'absent', ...(isPassage(nearest?.text) ? passage : {}) };
	});
}

const WORDS_AT_LEAST = 5;

function isPassage(text = ''): boolean {
	return text.split(/\s+/).length >= WORDS_AT_LEAST;
}
