import { joined, strokeFrom, uprightLine } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { drawAmount, hatchFor } from '../marks/amount';
import { openOutline, outline, texts } from '../marks/drawForms';
import type { ChangeLayout } from './layout';

export function draw({ idPrefix, mark, bases, ticks, axisY, guide, labels, lane }: ChangeLayout): Shape[] {
	const tickPaths = ticks.map((x) => strokeFrom([x, axisY], { y: 6 }));
	const guidePaths = guide.spans.map(([from, to]) => uprightLine(guide.x, from, to));
	return [
		...bases.map((base) => (base.isOpen ? openOutline(base) : outline(base))),
		...hatchFor([mark], `${idPrefix}-hatch`),
		drawAmount(mark, { fade: `${idPrefix}-fade`, hatch: `${idPrefix}-hatch` }),
		{ kind: 'path', ...joined(tickPaths), stroke: { role: 'soft' } },
		{ kind: 'path', ...joined(guidePaths), stroke: { role: 'ink', width: 1.5 } },
		...texts(labels),
		...drawLane(lane)
	];
}
