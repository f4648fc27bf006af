/** A claim that rules have drafted, with what a person must look at. */
import type { About, NatureWords, PeriodWords, Reading } from '../../../words/types';
import type { Words } from './groups';

export interface DraftedClaim {
	readonly record: Record<string, unknown>;
	readonly reading: Reading;
	/** What the rules take it to speak of, sure or not; `record` has what they are sure of, and asks for the rest. */
	readonly about: About;
	/** Words that bind a time to it. */
	readonly dated?: PeriodWords;
	/** Words of the text that it accounts for. */
	readonly words: readonly Words[];
	/** The number with which it is compared, where that one alone names the unit of both: what quotes one quotes both. */
	readonly unitFrom?: Words;
	/** Doubts about the number itself. */
	readonly doubts: readonly string[];
	/** That one of them which says that no unit is known. */
	readonly unitDoubt?: string;
	/** That one which says that its “$” may be another dollar, and the words of the text that speak for it. */
	readonly dollarDoubt?: { readonly doubt: string; readonly other: string };
	/** Words of its sentence that may make it no fact; whether they speak of it is asked. */
	readonly natureDoubt?: NatureWords;
	/** What else a person must look at. */
	readonly notes: readonly string[];
}

/** What its words count, in the plural; undefined where they count nothing, or do not name it. */
export function countedOf(claim: Pick<DraftedClaim, 'about' | 'reading'> | undefined): string | undefined {
	return claim?.about.of ?? claim?.reading.noun;
}
