/** The plot of a figure in brief alone, for pages that set its words, standing, caveat and source beside it as text. */
import { chartOf } from '../../charts/registry';
import type { LegendKey } from '../../charts/types';
import type { Figure } from '../../dataset/types';
import type { Scene } from '../../scene/shapes';
import { frameScene } from '../scene';
import { WIDTHS } from '../widths';

/**
 * The plot for each width that a place can reach, the widest first.
 * @param idPrefix keeps its ids apart from those of all other drawings in the document
 */
export function plotOfEachWidth(
	figure: Figure,
	idPrefix: string,
	reach: { readonly from: number; readonly to: number }
): Scene[] {
	return WIDTHS.filter((width) => width >= reach.from && width <= reach.to)
		.reverse()
		.map((width) => plotScene(figure, width, `${idPrefix}-${width}`));
}

/** What the legend of a page must explain of the plots on it. */
export function plotLegend(figures: readonly Figure[]): LegendKey[] {
	const width = WIDTHS[1];
	return [...new Set(figures.flatMap((figure) => chartOf(figure).compact({ figure, width, idPrefix: '' }).legend))];
}

function plotScene(figure: Figure, width: number, idPrefix: string): Scene {
	const chart = chartOf(figure);
	const layout = chart.compact({ figure, width, idPrefix });
	return frameScene(figure, {
		width,
		height: Math.ceil(layout.height),
		unit: 1,
		idPrefix,
		card: false,
		alt: chart.describe(figure),
		legend: { swatches: [], labels: [], height: 0 },
		chart: { layout, x: 0, y: 0 },
		labels: [],
		highlights: [],
		rules: []
	});
}
