/** What this edition of the program says of a figure in its files, beside what the version itself holds. */
import { speakerWords } from '../sentences/sources';
import { titleAway } from '../sentences/figureStanding';
import { valueWords } from '../sentences/evidence';
import { specOf } from '../charts/specs';
import type { Figure, Said, SaidClaim } from '../dataset/types';
import { wordsDigest } from './verify/rows';
import { COLUMNS } from './table/columns';

/** Of a version, or of the figure as it is now. */
export function saidOf(figure: Figure): Said {
	return {
		title: titleAway(figure),
		claims: saidClaims(figure),
		rows: specOf(figure)
			.rows(figure)
			.map((row) => {
				const { id, label, value, lower, upper } = row;
				return { id, label, value, lower, upper, words: wordsDigest(COLUMNS, (column) => String(row[column] ?? '')) };
			})
	};
}

/** One for each quantitative statement behind the drawing. */
export function saidClaims(figure: Figure): SaidClaim[] {
	return figure.quotes.flatMap(({ claims }) =>
		claims.map((claim) => ({
			id: claim.id,
			value: valueWords(claim),
			quote: claim.quote.exact,
			speaker: speakerWords(claim),
			standing: claim.standing
		}))
	);
}
