import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, findEvidence, referenceOf } from '../figure';
import { rowsOfEach } from '../rows';
import type { ChartSpec, SpecProblem } from '../types';

/** A stated percentage change: the base as 100, against what it became. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the change, in percent.'),
	base: text.describe('The base period in the words of the source: "Prewar period".'),
	after: text.describe('The period that it changed to: "2023".')
});
export type ChangeSpec = z.infer<typeof schema>;

/** A change in percent, and none that loses more than there was. */
function problems(spec: ChangeSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const unit = dimensionProblem(of, ['of'], ['change'], 'change');
	if (!of || unit.length > 0 || of.quantity.value >= -100) return unit;
	return [
		{
			path: ['of'],
			code: 'chart-change',
			message: `a fall of ${-of.quantity.value} percent leaves less than nothing`,
			expected: 'a change of −100 percent or more'
		}
	];
}

/** What the change is called: "2023 (Prewar period = 100)". Both are labels, which begin as they stand in the chart. */
export function changeName({ base, after }: Pick<ChangeSpec, 'base' | 'after'>): string {
	return `${after} (${base} = 100)`;
}

function rows(figure: Figure<ChangeSpec>) {
	const { spec } = figure;
	return rowsOfEach(figure, [{ of: spec.of, label: changeName(spec) }]);
}

export const spec: ChartSpec<ChangeSpec> = {
	schema,
	references: referenceOf,
	problems,
	rows
};
