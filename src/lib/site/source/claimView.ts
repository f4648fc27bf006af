/** A claim as its source's page lists it. */
import type { Claim, Figure, Standing } from '../../dataset/types';
import { checkSummary } from '../../sentences/checks';
import { evidenceWords, valueWords } from '../../sentences/evidence';
import { leftOutNotes } from '../../sentences/leftOut';
import { translationNotes } from '../../sentences/translation';
import { readingSentence } from '../../sentences/personalReading';
import { titleAway } from '../../sentences/figureStanding';
import { standingAside, standingLine } from '../../sentences/standing';
import { quoteView, type QuoteView } from '../figure/quoteView';

export interface ClaimView {
	readonly id: string;
	readonly value: string;
	readonly what: string;
	readonly quote: QuoteView;
	readonly standing: Standing;
	readonly standingWords: string;
	/** What stands beside the number: "disputed", or nothing. */
	readonly tag: string;
	readonly checks: string;
	readonly caveat: string;
	/** Who has read the number and why, where it was a person. */
	readonly reading: string;
	readonly figures: readonly { readonly slug: string; readonly title: string }[];
}

/** A claim as its source's page lists it. */
export function claimView(claim: Claim, figures: readonly Figure[]): ClaimView {
	return {
		id: claim.id,
		value: valueWords(claim),
		what: evidenceWords(claim),
		quote: quoteView(claim.quote, claim.source, [claim]),
		standing: claim.standing,
		standingWords: standingLine(claim),
		tag: standingAside(claim),
		checks: claim.checks.length === 0 ? '' : checkSummary(claim.checks),
		caveat: [
			claim.caveat ?? '',
			...translationNotes(claim.quote, claim.source.style),
			...leftOutNotes(claim.quote, claim.source.style)
		]
			.filter(Boolean)
			.join(' '),
		reading: claim.quantity.read ? readingSentence(claim.quantity.read, claim.source.style) : '',
		figures: figures
			.filter((figure) =>
				figure.evidence.some((of) => of.id === claim.id || (of.basis === 'derived' && of.inputs.includes(claim)))
			)
			.map((figure) => ({ slug: figure.slug, title: titleAway(figure) }))
	};
}
