import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
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
	return dimensionProblem(findEvidence(evidence, spec.of), ['of'], ['share'], 'share');
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
