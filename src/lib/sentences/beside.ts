/** What a printed quote says besides, and is disputed: its standing stands wherever its words are printed. */
import type { Claim, Figure } from '../dataset/types';
import { isDisputed, standingAside, standingSentence } from './standing';

/** Claims of a figure's quotes that it does not draw, and that other sources dispute. */
function disputedBeside({ quotes, evidence }: Pick<Figure, 'quotes' | 'evidence'>): Claim[] {
	const drawn = new Set(
		evidence.flatMap((of) => (of.basis === 'stated' ? [of.id] : [of.id, ...of.inputs.map(({ id }) => id)]))
	);
	return quotes.flatMap(({ quote, source }) =>
		source.claims.filter(
			(claim) =>
				claim.quote.id === quote.id &&
				!drawn.has(claim.id) &&
				isDisputed(claim.standing) &&
				// Of a quote that is printed in part, what is cut off needs no word.
				quote.exact.includes(wordsOf(claim))
		)
	);
}

function wordsOf({ quote, words }: Claim): string {
	return [...quote.exact].slice(words.start, words.end).join('');
}

/** One sentence each: "“just over six months” in the quote: Disputed: …". */
export function besideNotes(figure: Figure): string[] {
	return disputedBeside(figure).map((claim) => `“${wordsOf(claim)}” in the quote. ${standingSentence(claim)}`);
}

/** The same in brief: "“just over six months”: disputed." */
export function besideLines(figure: Figure): string[] {
	return disputedBeside(figure).map((claim) => `${tagOf(claim)}.`);
}

/** For a label that repeats such words: "“just over six months”: disputed". */
export function besideTags(figure: Figure, label: string): string[] {
	return disputedBeside(figure)
		.filter((claim) => label.includes(wordsOf(claim)))
		.map(tagOf);
}

function tagOf(claim: Claim): string {
	return `“${wordsOf(claim)}”: ${standingAside(claim)}`;
}
