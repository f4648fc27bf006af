/** A quote in its marks, with a sign where it would pass for a whole sentence and is none. */
import type { Quote } from '../dataset/types';
import type { HouseStyle } from '../quantity/types';

/** What a house without marks of its own sets around words. */
const MARKS = { open: '“', close: '”' };

export function marksOf(style: HouseStyle | undefined): { readonly open: string; readonly close: string } {
	return style?.quotes ?? MARKS;
}

/** Words in the quotation marks of the house; marks within them stay. */
export function inMarks(words: string, style: HouseStyle | undefined): string {
	const { open, close } = marksOf(style);
	return open + words + close;
}

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
export function quoted(quote: Pick<Quote, 'exact' | 'suffix'>, style: HouseStyle | undefined): string {
	return inMarks(quote.exact + cutSign(quote), style);
}
