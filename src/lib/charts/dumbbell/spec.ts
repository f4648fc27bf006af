import { z } from 'zod';
import { text } from '../../dataset/schema/fields';
import { isRange } from '../../quantity/said';
import type { Evidence, Figure } from '../../dataset/types';
import { findEvidence, labelsIn } from '../figure';
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
		.describe('The pairs of values, in their order.')
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
	const found = boundedProblems(references(spec), evidence, 'dumbbell');
	return [...found, ...references(spec).flatMap((reference) => noPoint(reference, evidence))];
}

/** A dot stands for a value that was said, or computed; the middle of a range is neither. */
function noPoint({ id, path }: Reference, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, id);
	if (!of || !isRange(of.quantity)) return [];
	return [
		{
			path,
			code: 'chart-range',
			message: `“${id}” is a range, whose words state no value between its ends`,
			expected: 'a value, or a range with its centre',
			mend: 'draw it as a range'
		}
	];
}

function rows(figure: Figure<DumbbellSpec>) {
	return rowsOfEach(figure, endsOf(figure.spec));
}

export const spec: ChartSpec<DumbbellSpec> = {
	schema,
	references,
	labels: ({ pairs }) => labelsIn(pairs, 'pairs'),
	problems,
	rows
};
