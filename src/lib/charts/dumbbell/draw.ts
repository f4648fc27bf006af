import { levelLine } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { drawBands } from '../marks/drawBands';
import type { DumbbellLayout } from './layout';

export function draw(layout: DumbbellLayout): Shape[] {
	const d = layout.ties.map(({ x1, x2, y }) => levelLine(y, x1, x2)).join('');
	return [{ kind: 'path', d, stroke: { role: 'soft' } }, ...drawBands(layout)];
}
