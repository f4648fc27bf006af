/** What a reader is told of a mark: taken from the figure's rows, so that it never holds more than the table. */
import { chartOf } from '../../charts/registry';
import type { Evidence, Figure } from '../../dataset/types';
import { basisName, basisWithFormula } from '../../sentences/basis';
import { withReader } from '../../sentences/personalReading';
import { standingCell } from '../../sentences/standing';
import { labelWords } from './labelWords';

export interface MarkFact {
	/** Id of the claim, derivation or check that the mark stands for. */
	readonly id: string;
	readonly label: string;
	readonly written: string;
	readonly bounds: string;
	/** "stated", "derived: 240 ÷ 1.60", "other source". */
	readonly basis: string;
	/** The standing of a claim, the verdict of another source. */
	readonly standing: string;
	readonly speaker: string;
	/** Claims whose words answer when the mark is pointed at. */
	readonly claims: readonly string[];
	/** Whether words answer to it in turn: other sources do not, they have words of their own. */
	readonly answers: boolean;
}

/** The facts of all marks that a figure may draw, one for each row of its table. */
export function factsOf(figure: Figure): MarkFact[] {
	const claims = claimsBehind(figure.evidence);
	return chartOf(figure)
		.rows(figure)
		.map((row) => ({
			id: row.id,
			label: labelWords(row),
			written: row.written,
			bounds: row.bounds,
			basis: withReader(basisWithFormula(basisName(row, figure.style), row.formula), row.read_by),
			standing: standingCell(row, figure.style),
			speaker: row.speaker,
			claims: claims.get(row.id) ?? [],
			answers: row.series === 'article'
		}));
}

/** A stated value stands on its own words, a derived one on its inputs', a check points to what it checks. */
function claimsBehind(evidence: readonly Evidence[]): Map<string, readonly string[]> {
	const behind = new Map<string, readonly string[]>();
	for (const of of evidence) {
		const claims = of.basis === 'stated' ? [of.id] : of.inputs.map(({ id }) => id);
		behind.set(of.id, claims);
		for (const check of of.checks) behind.set(check.id, claims);
	}
	return behind;
}
