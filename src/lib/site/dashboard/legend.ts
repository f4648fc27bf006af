/** One legend for all plots of a page: just the textures that they use. On the server only. */
import { drawSwatch } from '../../charts/marks/drawLegend';
import { SWATCH } from '../../charts/marks/legend';
import { plotLegend } from '../../figure/brief/plot';
import type { Figure } from '../../dataset/types';
import { LEGEND_KEYS, type LegendKey } from '../../charts/types';
import { legendLines } from '../../sentences/basis';
import { currentDataset } from '../../dataset/current';
import type { Scene } from '../../scene/shapes';
import { paletteOf } from '../../scene/palette';
import { pageSvg } from '../figure/drawn';

export interface LegendEntry {
	readonly key: LegendKey;
	readonly words: string;
	/** The swatch as SVG text. */
	readonly swatch: string;
}

export function pageLegend(figures: readonly Figure[]): LegendEntry[] {
	const used = plotLegend(figures);
	return legendLines(
		LEGEND_KEYS.filter((key) => used.includes(key)),
		figures[0]?.style
	).map(({ key, words }) => ({
		key,
		words,
		swatch: swatchOf(key, words)
	}));
}

function swatchOf(key: LegendKey, words: string): string {
	const idPrefix = `legend-${key}`;
	const scene: Scene = {
		// A texture's outline is drawn on its edge.
		width: SWATCH.width + 2,
		height: SWATCH.height + 2,
		unit: 1,
		idPrefix,
		title: words,
		alt: words,
		card: false,
		shapes: [
			{
				kind: 'group',
				at: { x: 1, y: 1 },
				shapes: drawSwatch(
					{ key, x: 0, y: 0, ink: 'stated', projectedInk: 'stated', isPale: false, form: 'bar' },
					idPrefix
				)
			}
		]
	};
	return pageSvg(scene, paletteOf(currentDataset()));
}
