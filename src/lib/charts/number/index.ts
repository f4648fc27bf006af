import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { rowsOf } from '../rows';
import type { ChartDefinition, Reference } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type NumberLayout } from './layout';
import { schema, type NumberSpec } from './schema';

function references(spec: NumberSpec): Reference[] {
	return [{ id: spec.of, path: ['of'] }];
}

function rows(figure: Figure<NumberSpec>) {
	return rowsOf(figure, [{ evidence: evidenceOf(figure, figure.spec.of), label: figure.spec.label }]);
}

export const number: ChartDefinition<NumberSpec, NumberLayout> = {
	type: 'number',
	name: 'Number',
	howToRead: '',
	schema,
	references,
	// Every quantity can be written.
	problems: () => [],
	layout,
	draw,
	describe,
	drawnAs: () => 'the word itself',
	rows
};
