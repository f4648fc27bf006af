import { z } from 'zod';
import type { Evidence, Figure } from '../../dataset/types';
import { labelsIn, referencesIn } from '../figure';
import { labelledEvidence } from '../labelledEvidence';
import { unitProblems } from '../marks/unitProblems';
import { rowsOfEach } from '../rows';
import type { ChartSpec, Reference, SpecProblem } from '../types';

/** Small panels with a bar each, all from zero on one scale. */
export const schema = z.strictObject({
	panels: z
		.array(labelledEvidence('The claim or derivation that the panel stands for.', 'The panel’s name: "2023", "North".'))
		.min(2)
		.max(12)
		.describe('The panels, in their order.')
});
export type MultiplesSpec = z.infer<typeof schema>;

function references(spec: MultiplesSpec): Reference[] {
	return referencesIn(spec.panels, 'panels');
}

function problems(spec: MultiplesSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return unitProblems(references(spec), evidence, 'multiples');
}

function rows(figure: Figure<MultiplesSpec>) {
	return rowsOfEach(figure, figure.spec.panels);
}

export const spec: ChartSpec<MultiplesSpec> = {
	schema,
	references,
	labels: ({ panels }) => labelsIn(panels, 'panels'),
	problems,
	rows
};
