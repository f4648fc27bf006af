import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { drawBands } from '../marks/drawBands';
import type { DumbbellLayout } from './layout';

export function draw(layout: DumbbellLayout): Shape[] {
	const d = layout.ties.map(({ x1, x2, y }) => `M${px(x1)} ${px(y)}H${px(x2)}`).join('');
	return [{ kind: 'path', d, stroke: { role: 'soft' } }, ...drawBands(layout)];
}
