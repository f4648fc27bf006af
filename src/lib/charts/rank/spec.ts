import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, findEvidence, referenceOf } from '../figure';
import { rowsOfEach } from '../rows';
import type { ChartSpec, SpecProblem } from '../types';

/** A place in an order, of which the source gives no other. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the rank.'),
	label: text.describe('What has the place: "2023".'),
	first: text.describe('What the first place is: "warmest year".')
});
export type RankSpec = z.infer<typeof schema>;

/** More places than can be told at a glance are better said than drawn. */
const MOST = 12;

function problems(spec: RankSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const found = dimensionProblem(of, ['of'], ['rank'], 'rank');
	if (found.length > 0 || !of) return found;
	const { value, relation } = of.quantity;
	if (relation === 'exactly' && value <= MOST) return [];
	return [
		{
			path: ['of'],
			code: 'chart-rank',
			message: `“${spec.of}” is ${relation === 'exactly' ? `place ${value}` : `no single place (${relation.replaceAll('-', ' ')})`}`,
			expected: `one place from 1 to ${MOST}`,
			mend: 'draw it as a number'
		}
	];
}

function rows(figure: Figure<RankSpec>) {
	return rowsOfEach(figure, [figure.spec]);
}

export const spec: ChartSpec<RankSpec> = {
	schema,
	references: referenceOf,
	problems,
	rows
};
