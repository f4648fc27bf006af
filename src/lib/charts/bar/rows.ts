import type { Figure } from '../../dataset/types';
import { rowsOfEach } from '../rows';
import type { Row } from '../types';
import type { BarSpec } from './schema';

/** A row a bar, in the order of the drawing; the bracket's change after them. */
export function rows(figure: Figure<BarSpec>): Row[] {
	const { bars, change } = figure.spec;
	return rowsOfEach(figure, change ? [...bars, { of: change.of, label: 'change' }] : bars);
}
