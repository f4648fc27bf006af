import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { mark as markOf, texts } from '../marks/shapes';
import type { NumberLayout } from './layout';

export function draw({ mark, labels, lane }: NumberLayout): Shape[] {
	return [markOf(mark, texts(mark.word)), ...texts(labels), ...drawLane(lane)];
}
