/** One legend for all plots of a page: just the textures that they use. On the server only. */
import { drawSwatch } from '../../charts/marks/drawLegend';
import { SWATCH } from '../../charts/marks/legend';
import { plotLegend } from '../../figure/brief/plot';
import type { Figure } from '../../dataset/types';
import { LEGEND_KEYS, type LegendKey, type SwatchForm } from '../../charts/types';
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
		LEGEND_KEYS.filter((key) => used.has(key)),
		figures[0]?.style
	).map(({ key, words }) => ({
		key,
		words,
		swatch: swatchOf(key, words, used.get(key) ?? [])
	}));
}

/** px between the forms of one texture. */
const GAP = 6;

/** As marks of the page have it: bars, dots, or both beside each other; what looks the same stands once. */
function swatchOf(key: LegendKey, words: string, forms: readonly SwatchForm[]): string {
	const idPrefix = `legend-${key}`;
	const drawn = forms.map((form) =>
		drawSwatch({ key, x: 0, y: 0, ink: 'stated', projectedInk: 'stated', isPale: false, form }, idPrefix)
	);
	const each = [...new Map(drawn.map((shapes) => [JSON.stringify(shapes), shapes])).values()];
	const scene: Scene = {
		// A texture's outline is drawn on its edge.
		width: each.length * (SWATCH.width + GAP) - GAP + 2,
		height: SWATCH.height + 2,
		unit: 1,
		idPrefix,
		title: words,
		alt: words,
		card: false,
		shapes: each.map((shapes, i) => ({ kind: 'group', at: { x: 1 + i * (SWATCH.width + GAP), y: 1 }, shapes }))
	};
	return pageSvg(scene, paletteOf(currentDataset()));
}
