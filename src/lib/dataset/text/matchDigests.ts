/**
 * The recorded match: what was compared with the text, as digests, so that a copy of the dataset without the
 * text can tell whether anything has changed since. Computed by `recordMatch.ts`, compared by `stages/quotes.ts`.
 */
import type { QuoteRecord, UndrawnRecord } from '../schema/claims';
import { sha256 } from '../sha256';

/** sha256 of a quote's words, surroundings and position, as a JSON list in this order; what is left out follows, if anything is. */
export function quoteDigest({
	exact,
	prefix,
	suffix,
	start,
	end,
	leftOut
}: Omit<QuoteRecord, 'speaker' | 'reportedFor'>): string {
	return digest([exact, prefix, suffix, start, end, ...(leftOut ? [leftOut.map(({ words }) => words)] : [])]);
}

/** sha256 of the words that are left undrawn and their places; their reasons may be reworded. */
export function inventoryDigest(undrawn: readonly UndrawnRecord[]): string {
	return digest(undrawn.map((group) => group.words.map((word) => [word.text, word.at])));
}

function digest(value: unknown): string {
	return sha256(new TextEncoder().encode(JSON.stringify(value)));
}
