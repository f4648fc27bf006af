/** What every chart type asks of a figure and its evidence. */
import type { Evidence, Figure } from '../dataset/types';
import type { Dimension } from '../quantity/units';
import type { MarkLabel, Reference, SpecProblem } from './types';

/** The claim or derivation with this id. The loader has checked all references: a missing one is a defect of the program. */
export function evidenceOf(figure: Pick<Figure, 'evidence' | 'slug'>, id: string): Evidence {
	const found = figure.evidence.find((evidence) => evidence.id === id);
	if (!found) throw new Error(`figure ${figure.slug}: evidence "${id}" was not resolved by the loader`);
	return found;
}

/** Finds evidence by id among what was resolved so far; charts' `problems` use it, so that one unknown name is told once. */
export function findEvidence(evidence: readonly Evidence[], id: string): Evidence | undefined {
	return evidence.find((candidate) => candidate.id === id);
}

/** The reference of a chart that draws one value, named under `of:`. */
export function referenceOf({ of }: { readonly of: string }): Reference[] {
	return [{ id: of, path: ['of'] }];
}

/** References to several ids of a list in the spec: `bars[2].of`. */
export function referencesIn(list: readonly { readonly of: string }[], name: string): Reference[] {
	return list.map((entry, i) => ({ id: entry.of, path: [name, i, 'of'] }));
}

/** The labels of a list in the spec: `bars[2].label`. */
export function labelsIn(list: readonly { readonly label: string }[], name: string): MarkLabel[] {
	return list.map(({ label }, i) => ({ label, path: [name, i, 'label'] }));
}

/** A problem where a chart needs units of one of these dimensions. */
export function dimensionProblem(
	evidence: Evidence | undefined,
	path: SpecProblem['path'],
	dimensions: readonly Dimension[],
	chart: string
): SpecProblem[] {
	if (!evidence || dimensions.some((dimension) => dimension === evidence.quantity.unit.dimension)) return [];
	return [
		{
			path,
			code: 'chart-unit',
			message: `a ${chart} chart cannot draw “${evidence.id}”, whose unit is ${evidence.quantity.unit.id}`,
			expected: `a quantity of: ${dimensions.join(', ')}`,
			mend: 'choose another chart type, or another claim'
		}
	];
}
