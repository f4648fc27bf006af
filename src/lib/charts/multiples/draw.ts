import { joined, uprightLine } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { drawAmount, hatchFor } from '../marks/amount';
import { texts } from '../marks/drawForms';
import type { MultiplesLayout } from './layout';

export function draw({ idPrefix, panels, labels, lane }: MultiplesLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	const zeros = panels.map(({ zero }) => uprightLine(zero.x, zero.from, zero.to));
	return [
		...hatchFor(panels, hatch),
		...panels.map((panel, i) => drawAmount(panel, { fade: `${idPrefix}-fade-${i}`, hatch })),
		{ kind: 'path', ...joined(zeros), stroke: { role: 'ink', width: 1.5 } },
		...texts(labels),
		...drawLane(lane)
	];
}
