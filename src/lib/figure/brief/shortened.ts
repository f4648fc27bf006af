/** A figure in the short words that were written for boxes that cannot hold the whole. Cuts are marked; the file keeps all. */
import type { Claim, Evidence, Figure, Quote, Span } from '../../dataset/types';
import { codePoints } from '../../words/codePoints';
import { caveatsOf } from '../footNotes';

/**
 * Undefined where nothing shorter was written.
 * @param cut what may be said shorter: all of it, or `notes`: title and caveat alone, with the quotes whole
 */
export function shortened(figure: Figure, cut: 'all' | 'notes' = 'all'): Figure | undefined {
	const { short, note: _, ...rest } = figure;
	if (!short) return undefined;
	const { title, caveat } = short;
	return {
		...rest,
		title: title ?? figure.title,
		quotes:
			cut === 'notes' ? figure.quotes : figure.quotes.map((group) => excerptOf(group, short.quotes[group.quote.id])),
		evidence: caveat === undefined ? figure.evidence : figure.evidence.map(withoutCaveat),
		...(caveat !== undefined ? { note: caveat } : figure.note === undefined ? {} : { note: figure.note })
	};
}

/** The whole title, quotes and notes that a picture says shorter: who hears it is told them too. */
export function cutFrom(whole: Figure, said: Figure): string[] {
	const notesOf = (figure: Figure) => [...caveatsOf(figure), figure.note ?? ''].filter((note) => note !== '');
	const quotes = whole.quotes.map(({ quote }) => quote.exact);
	const kept = said.quotes.map(({ quote }) => quote.exact);
	return [
		...(said.title === whole.title ? [] : [`${whole.title}.`]),
		...quotes.filter((quote) => !kept.includes(quote)).map((quote) => `“${quote}”`),
		...notesOf(whole).filter((note) => !notesOf(said).includes(note))
	];
}

function withoutCaveat(evidence: Evidence): Evidence {
	if (evidence.caveat === undefined) return evidence;
	if (evidence.basis === 'stated') {
		const { caveat: _, ...claim } = evidence;
		return claim;
	}
	const { caveat: _, ...derivation } = evidence;
	return derivation;
}

type Group = Figure['quotes'][number];

/** The stretch as a quote of its own, with the places of its claims' words in it. */
function excerptOf(group: Group, words: string | undefined): Group {
	const { quote, claims } = group;
	const start = words === undefined ? -1 : quote.exact.indexOf(words);
	if (words === undefined || start < 0) return group;
	// They stand by their words: a line of “…” alone says nothing.
	const before = start > 0 ? '…\u00a0' : '';
	const after = start + words.length < quote.exact.length ? '\u00a0…' : '';
	const shift = codePoints(before) - codePoints(quote.exact.slice(0, start));
	const exact = before + words + after;
	return { ...group, quote: { ...quote, exact }, claims: claims.map((claim) => shifted(claim, shift, exact)) };
}

/** A claim whose words stand elsewhere; what of them is cut off is marked no more. */
function shifted(claim: Claim, by: number, exact: Quote['exact']): Claim {
	const length = codePoints(exact);
	const move = ({ start, end }: Span): Span => {
		const within = (place: number) => Math.min(Math.max(place + by, 0), length);
		return { start: within(start), end: within(end) };
	};
	const { record, period } = claim;
	return {
		...claim,
		words: move(claim.words),
		...(claim.alsoWords ? { alsoWords: move(claim.alsoWords) } : {}),
		...(record ? { record: { ...record, words: move(record.words) } } : {}),
		...(period?.words ? { period: { ...period, words: move(period.words) } } : {})
	};
}
