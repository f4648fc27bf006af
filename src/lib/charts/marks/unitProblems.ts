/** What one value axis cannot hold: dates, places in an order, and quantities of different kinds. */
import type { Evidence } from '../../dataset/types';
import { convert } from '../../quantity/unit';
import { findEvidence } from '../figure';
import type { Reference, SpecProblem } from '../types';

/**
 * One problem at most for each reference.
 * @param converts whether the chart draws several units of one kind on one axis: MW and GW
 */
export function unitProblems(
	references: readonly Reference[],
	evidence: readonly Evidence[],
	chart: string,
	{ converts = false }: { readonly converts?: boolean } = {}
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
		const { unit: axis } = first.quantity;
		if (unit.id === axis.id || (converts && unit.dimension !== 'change' && convert(1, unit, axis) !== undefined))
			return [];
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
