/** What one value axis cannot hold: dates, places in an order, and quantities of different kinds. */
import type { Evidence } from '../../dataset/types';
import { findEvidence } from '../figure';
import type { Reference, SpecProblem } from '../types';

/** One problem at most for each reference. */
export function unitProblems(
	references: readonly Reference[],
	evidence: readonly Evidence[],
	chart: string
): SpecProblem[] {
	const first = references.map(({ id }) => findEvidence(evidence, id)).find((of) => of !== undefined);
	return references.flatMap(({ id, path }): SpecProblem[] => {
		const unit = findEvidence(evidence, id)?.quantity.unit;
		if (!unit || !first) return [];
		if (unit.dimension === 'date' || unit.dimension === 'rank')
			return [
				{
					path,
					code: 'chart-unit',
					message: `a ${chart} chart cannot draw “${id}”, whose unit is ${unit.id}`,
					expected: 'an amount'
				}
			];
		if (unit.id === first.quantity.unit.id) return [];
		return [
			{
				path,
				code: 'mixed-units',
				message: `“${id}” is in ${unit.id}, but “${first.id}” on the same axis is in ${first.quantity.unit.id}`,
				expected: `a quantity in ${first.quantity.unit.id}`,
				mend: 'quantities of different kinds never share an axis: make two figures'
			}
		];
	});
}
