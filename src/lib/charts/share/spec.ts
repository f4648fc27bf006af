import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import { formatQuantity } from '../../quantity/format';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, findEvidence, referenceOf } from '../figure';
import { rowsOfEach } from '../rows';
import type { ChartSpec, SpecProblem } from '../types';

/** One bar of a whole: the stated part, and the rest, which the source does not give. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the share.'),
	label: text.describe('Whose share it is: "to China".'),
	rest: text.describe('What the rest is: "everyone else".'),
	whole: text.describe('What the whole bar is: "Russia’s oil and petroleum exports, 2023".')
});
export type ShareSpec = z.infer<typeof schema>;

function problems(spec: ShareSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const unit = dimensionProblem(of, ['of'], ['share'], 'share');
	if (!of || unit.length > 0 || of.quantity.value * of.quantity.unit.factor <= 1) return unit;
	return [
		{
			path: ['of'],
			code: 'chart-share',
			message: `“${spec.of}” is ${formatQuantity(of.quantity)}, which is more than the whole`,
			expected: 'a part of a whole: 100 percent at most',
			mend: 'draw it as a bar, or as a change'
		}
	];
}

function rows(figure: Figure<ShareSpec>) {
	return rowsOfEach(figure, [figure.spec]);
}

export const spec: ChartSpec<ShareSpec> = {
	schema,
	references: referenceOf,
	problems,
	rows
};
