/** What a printed quote says besides, and is disputed: its standing stands wherever its words are printed. */
import type { Claim, Figure } from '../dataset/types';
import { sliceCodePoints } from '../words/codePoints';
import { isDisputed, standingAside, standingSentence } from './standing';

/** Claims of a figure's quotes that it does not draw, and that other sources dispute. */
function disputedBeside({ quotes, evidence }: Pick<Figure, 'quotes' | 'evidence'>): Claim[] {
	const drawn = new Set(
		evidence.flatMap((of) => (of.basis === 'stated' ? [of.id] : [of.id, ...of.inputs.map(({ id }) => id)]))
	);
	return quotes.flatMap(({ quote, source }) =>
		source.claims.filter((claim) => claim.quote.id === quote.id && !drawn.has(claim.id) && isDisputed(claim.standing))
	);
}

function wordsOf({ quote, words }: Claim): string {
	return sliceCodePoints(quote.exact, words.start, words.end);
}

/** One sentence each: "“just over six months” in the quote: Disputed: …". */
export function besideNotes(figure: Figure): string[] {
	return disputedBeside(figure).map((claim) => `“${wordsOf(claim)}” in the quote. ${standingSentence(claim)}`);
}

/** For a label that repeats such words: "“just over six months”: disputed". */
export function besideTags(figure: Figure, label: string): string[] {
	return disputedBeside(figure)
		.filter((claim) => label.includes(wordsOf(claim)))
		.map((claim) => `“${wordsOf(claim)}”: ${standingAside(claim)}`);
}
