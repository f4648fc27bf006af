import { px } from '../../scene/px';
import type { Box, Shape } from '../../scene/shapes';
import { hatchFor } from '../marks/amount';
import { drawLane } from '../marks/drawLane';
import { fade, mark as markOf, paleFade, texts, whisker } from '../marks/drawForms';
import type { CountLayout } from './layout';

export function draw({ idPrefix, mark, fade: open, labels, lane }: CountLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	const isDerived = mark.basis === 'derived';
	const paint = isDerived
		? ({ stroke: { role: 'stated', dashes: '3 3' } } as const)
		: mark.projected
			? ({ fill: 'tint', stroke: { role: 'stated', width: 2 } } as const)
			: ({ fill: 'stated' } as const);
	const own = isDerived ? { fill: { from: hatch } } : {};
	const dots = mark.dots.map(({ x, y }) => ({
		kind: 'circle' as const,
		cx: px(x),
		cy: px(y),
		r: px(mark.radius),
		...own
	}));
	const thin = mark.projected ? paleFade : fade;
	return [
		...hatchFor([mark], hatch),
		markOf(mark, [
			{ kind: 'group', ...paint, shapes: dots },
			...(open
				? isDerived
					? [openStem(open)]
					: thin(open, { id: `${idPrefix}-fade`, towards: 'right', ink: 'stated' })
				: [])
		]),
		...texts(labels),
		...drawLane(lane)
	];
}

/** What is derived ends in the stem of a whisker without a cap. */
function openStem({ x, y, width, height }: Box): Shape {
	return whisker({ from: x, to: x + width, at: y + height / 2, open: 'to' }, false);
}
