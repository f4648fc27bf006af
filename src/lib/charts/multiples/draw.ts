import { uprightLine } from '../../scene/path';
import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { fade, hatchedBox, mark, solid, texts, whisker } from '../marks/shapes';
import type { MultiplesLayout } from './layout';

export function draw({ idPrefix, panels, labels, lane }: MultiplesLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	const zeros = panels.map(({ zero }) => uprightLine(zero.x, zero.from, zero.to));
	return [
		...(panels.some(({ basis }) => basis === 'derived') ? [{ kind: 'hatch' as const, id: hatch }] : []),
		...panels.map((panel, i) => {
			const { basis, ink, projected, towards } = panel;
			const options = { id: `${idPrefix}-fade-${i}`, towards, ink, bare: px(panel.solid.width) === 0 };
			return mark(panel, [
				basis === 'derived' ? hatchedBox(panel.solid, hatch) : solid(panel.solid, ink, projected),
				...(panel.fade ? fade(panel.fade, options) : []),
				...(panel.whisker ? [whisker(panel.whisker, false)] : [])
			]);
		}),
		{ kind: 'path', d: zeros.join(''), stroke: { role: 'ink', width: 1.5 } },
		...texts(labels),
		...drawLane(lane)
	];
}
