import type { Path } from '../../scene/path';
import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { evenDashes } from './diamond';
import type { PlacedLane } from './lane';
import { mark, texts } from './drawForms';

/** Outlined diamonds of other sources past their rule; nothing where none is on record. */
export function drawLane(lane: PlacedLane | undefined): Shape[] {
	if (!lane) return [];
	const { x1, y1, x2, y2 } = lane.rule;
	return [
		{ kind: 'line', x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2), stroke: { role: 'other' } },
		...lane.diamonds.map(({ of, sentence, path, isComputed }) =>
			mark({ of, basis: 'other', sentence }, [diamond(path, isComputed)])
		),
		...texts(lane.labels)
	];
}

export function diamond(path: Path, isComputed: boolean): Shape {
	return {
		kind: 'path',
		...path,
		fill: 'card',
		stroke: { role: 'other', width: 2, ...(isComputed ? evenDashes(path) : {}) }
	};
}
