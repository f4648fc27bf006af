/** What a printed quote says besides, and is disputed: its standing stands wherever its words are printed. */
import type { Claim, Figure } from '../dataset/types';
import { claimWords } from './evidence';
import { inMarks } from './quoted';
import { standingAside, type Length } from './standing';

type Printed = Pick<Figure, 'quotes' | 'beside'>;

/** One sentence each: "“just over six months” in the quote is disputed: 6.9–7.0 months, …". What is cut from a quote needs none. */
export function besideNotes(figure: Printed): string[] {
	return printedBeside(figure).map(
		(claim) => `${inTheirMarks(claim)} in the quote is ${standingAside(claim, 'long')}.`
	);
}

/** The same of the quotes that some claims stand on, for their rows. */
export function besideNotesOf(figure: Printed, claims: readonly Claim[]): string[] {
	const beside = figure.beside.filter(({ quote }) => claims.some((claim) => claim.quote.id === quote.id));
	return besideNotes({ quotes: figure.quotes, beside });
}

/** For a label that repeats such words: "“just over six months”: disputed"; in `long` with who disputes it. */
export function besideTags(figure: Printed, label: string, length: Length = 'short'): string[] {
	return printedBeside(figure)
		.filter((claim) => label.includes(claimWords(claim)))
		.map((claim) => `${inTheirMarks(claim)}: ${standingAside(claim, length)}`);
}

function inTheirMarks(claim: Claim): string {
	return inMarks(claimWords(claim), claim.quantity.unit.style);
}

function printedBeside({ quotes, beside }: Printed): Claim[] {
	return beside.filter((claim) =>
		quotes.some(
			({ quote, source }) =>
				quote.id === claim.quote.id && source.id === claim.source.id && quote.exact.includes(claimWords(claim))
		)
	);
}
