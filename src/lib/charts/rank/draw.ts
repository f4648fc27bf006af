import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { mark as markOf, outline, pale, solid, texts } from '../marks/drawForms';
import type { RankLayout } from './layout';

export function draw({ before, mark, labels, lane }: RankLayout): Shape[] {
	return [
		...before.map(outline),
		markOf(mark, mark.projected ? pale(mark.place, 'stated') : [solid(mark.place, 'stated')]),
		...texts(labels),
		...drawLane(lane)
	];
}
