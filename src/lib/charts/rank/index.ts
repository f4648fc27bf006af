import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence } from '../figure';
import { rowsOf } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type RankLayout } from './layout';
import { schema, type RankSpec } from './schema';

/** More places than can be told at a glance are better said than drawn. */
const MOST = 12;

function references(spec: RankSpec): Reference[] {
	return [{ id: spec.of, path: ['of'] }];
}

function problems(spec: RankSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const found = dimensionProblem(of, ['of'], ['rank'], 'rank');
	if (found.length > 0 || !of) return found;
	const { value, relation } = of.quantity;
	if (relation === 'exactly' && value <= MOST) return [];
	return [
		{
			path: ['of'],
			code: 'chart-rank',
			message: `“${spec.of}” is ${relation === 'exactly' ? `place ${value}` : `no single place (${relation.replaceAll('-', ' ')})`}`,
			expected: `one place from 1 to ${MOST}`,
			mend: 'draw it as a number'
		}
	];
}

function rows(figure: Figure<RankSpec>) {
	return rowsOf(figure, [{ evidence: evidenceOf(figure, figure.spec.of), label: figure.spec.label }]);
}

export const rank: ChartDefinition<RankSpec, RankLayout> = {
	type: 'rank',
	name: 'Rank',
	howToRead: 'The place in an order that the words name; how far it lies from its neighbours is not given.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: () => 'solid place in a row of places',
	rows
};
