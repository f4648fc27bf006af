/** What a chart of places on one scale cannot draw. */
import type { Evidence } from '../../dataset/types';
import { findEvidence } from '../figure';
import type { Reference, SpecProblem } from '../types';
import { unitProblems } from './unitProblems';

/** One axis holds one unit, no dates, and values whose words leave no end open. */
export function boundedProblems(
	references: readonly Reference[],
	evidence: readonly Evidence[],
	chart: string
): SpecProblem[] {
	const ofUnits = unitProblems(references, evidence, chart);
	const open = references.flatMap(({ id, path }): SpecProblem[] => {
		const quantity = findEvidence(evidence, id)?.quantity;
		if (!quantity || ofUnits.some((problem) => problem.path === path)) return [];
		const { interval, relation } = quantity;
		if (Number.isFinite(interval.lower) && Number.isFinite(interval.upper)) return [];
		return [
			{
				path,
				code: 'open-interval',
				message: `“${id}” has an open end (${relation.replaceAll('-', ' ')}), which a ${chart} chart has no place for`,
				expected: 'a quantity with two bounds',
				mend: 'draw it as a bar'
			}
		];
	});
	return [...ofUnits, ...open];
}
