import { joined, strokeFrom } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { drawAmount, hatchFor } from '../marks/amount';
import { outline, texts } from '../marks/drawForms';
import type { ShareLayout } from './layout';

export function draw({ idPrefix, mark, whole, ticks, labels, lane }: ShareLayout): Shape[] {
	const foot = whole.y + whole.height;
	return [
		...hatchFor([mark], `${idPrefix}-hatch`),
		outline(whole),
		drawAmount(mark, { fade: `${idPrefix}-fade`, hatch: `${idPrefix}-hatch` }),
		{ kind: 'path', ...joined(ticks.map((x) => strokeFrom([x, foot], { y: 6 }))), stroke: { role: 'soft' } },
		...texts(labels),
		...drawLane(lane)
	];
}
