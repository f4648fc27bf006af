import { z } from 'zod';
import { text } from '../../dataset/schema/fields';
import type { Evidence, Figure } from '../../dataset/types';
import { labelledEvidence } from '../labelledEvidence';
import { boundedProblems } from '../marks/boundedProblems';
import { rowsOfEach } from '../rows';
import type { ChartSpec, Reference, SpecProblem } from '../types';

const end = labelledEvidence('The claim or derivation at this end.', 'When or where it holds: "2022".');

/** Pairs of two values on one scale: from one state to another, with no path between them. */
export const schema = z.strictObject({
	pairs: z
		.array(
			z.strictObject({
				label: text.describe('What both values are of: "Budget".'),
				from: end.describe('The earlier value.'),
				to: end.describe('The later value.')
			})
		)
		.min(1)
		.max(8)
});
export type DumbbellSpec = z.infer<typeof schema>;

/** Both ends of every pair with the name that tables and checks give them, and where they stand in the data file. */
export function endsOf(spec: DumbbellSpec): { of: string; label: string; path: (string | number)[] }[] {
	return spec.pairs.flatMap(({ label, from, to }, index) =>
		[from, to].map((end, i) => ({
			of: end.of,
			label: `${label}, ${end.label}`,
			path: ['pairs', index, i === 0 ? 'from' : 'to', 'of']
		}))
	);
}

function references(spec: DumbbellSpec): Reference[] {
	return endsOf(spec).map(({ of, path }) => ({ id: of, path }));
}

function problems(spec: DumbbellSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return boundedProblems(references(spec), evidence, 'dumbbell');
}

function rows(figure: Figure<DumbbellSpec>) {
	return rowsOfEach(figure, endsOf(figure.spec));
}

export const spec: ChartSpec<DumbbellSpec> = {
	schema,
	references,
	problems,
	rows
};
