import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { mark as markOf, outline, solid, texts } from '../marks/shapes';
import type { RankLayout } from './layout';

export function draw({ before, mark, labels, lane }: RankLayout): Shape[] {
	return [
		...before.map(outline),
		markOf(mark, [solid(mark.place, 'stated', mark.projected)]),
		...texts(labels),
		...drawLane(lane)
	];
}
