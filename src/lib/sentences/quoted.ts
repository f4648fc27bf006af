/** A quote in its marks, with a sign where it would pass for a whole sentence and is none. */
import type { Quote } from '../dataset/types';

/** What a quote ends in, whose sentence ends with it: its stop, and marks and brackets behind. */
const STOPPED = /[.!?…。！？؟۔।:;]["'”’»›)\]」』\s]*$/u;
/** What comes first where the sentence has ended: another line, or nothing. */
const ENDED = /^\s*$|^[^\S\n]*\n/u;
/** What comes first where its stop is left out: nothing is missing but that. */
const STOP_NEXT = /^["'”’»›)\]]*[.!?…。！？؟۔।]/u;
/** What a sentence begins with, behind its own marks: no small letter. A phrase is seen to be one. */
const BEGUN = /^["'“‘«‹([「『¿¡\s]*[^\p{Ll}\s]/u;

/** " …" where words that begin as a sentence does stop before its end. */
export function cutSign({ exact, suffix }: Pick<Quote, 'exact' | 'suffix'>): string {
	const isWhole = STOPPED.test(exact) || ENDED.test(suffix) || STOP_NEXT.test(suffix);
	return isWhole || !BEGUN.test(exact) ? '' : '\u00a0…';
}

/** “Trade grew by 3 percent …”: its words as they are. */
export function quoted(quote: Pick<Quote, 'exact' | 'suffix'>): string {
	return `“${quote.exact}${cutSign(quote)}”`;
}
