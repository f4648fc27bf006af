import { z } from 'zod';
import type { Evidence, Figure } from '../../dataset/types';
import { labelsIn, referencesIn } from '../figure';
import { labelledEvidence } from '../labelledEvidence';
import { boundedProblems } from '../marks/boundedProblems';
import { rowsOfEach } from '../rows';
import type { ChartSpec, Reference, SpecProblem } from '../types';

/** Values with their margins on one scale, one below the other. */
export const schema = z.strictObject({
	ranges: z
		.array(
			labelledEvidence(
				'The claim or derivation: a range, a value with its margin, or a rounded value.',
				'What the range is of: "2023".'
			)
		)
		.min(1)
		.max(12)
		.describe('The ranges, in their order.')
});
export type RangeSpec = z.infer<typeof schema>;

function references(spec: RangeSpec): Reference[] {
	return referencesIn(spec.ranges, 'ranges');
}

function problems(spec: RangeSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return boundedProblems(references(spec), evidence, 'range');
}

function rows(figure: Figure<RangeSpec>) {
	return rowsOfEach(figure, figure.spec.ranges);
}

export const spec: ChartSpec<RangeSpec> = {
	schema,
	references,
	labels: ({ ranges }) => labelsIn(ranges, 'ranges'),
	problems,
	rows
};
