/** The plot of a figure in brief alone, for pages that set its words, standing, caveat and source beside it as text. */
import { chartOf } from '../../charts/registry';
import type { LegendKey, SwatchForm } from '../../charts/types';
import type { Figure } from '../../dataset/types';
import { markedIn, type Scene } from '../../scene/shapes';
import { frameScene } from '../scene';

/** Widths that plots are laid out for, in px of a 16 px root font: closer than those of whole figures, whose words bend. */
export const PLOT_WIDTHS = [240, 280, 320, 360, 420, 560, 740] as const;

/** Where plots stand, and how high each shall be: a chart that needs more takes more. */
export interface PlotPlace {
	/** px of the narrowest and the widest that the place can be. */
	readonly from: number;
	readonly to: number;
	/** px. */
	readonly height: number;
	/** Whether it may grow by half between two widths: fewer drawings, where the weight of a page counts for more. */
	readonly coarse?: boolean;
}

/** What is left out of `PLOT_WIDTHS` where drawings may grow by half. */
const BETWEEN: readonly number[] = [280, 420];

/**
 * The plot for each width that a place can reach, the widest first.
 * @param idPrefix keeps its ids apart from those of all other drawings in the document
 * @param alt what is heard of it, where its standing is told beside it
 */
export function plotOfEachWidth(
	figure: Figure,
	idPrefix: string,
	{ from, to, height, coarse }: PlotPlace,
	alt = chartOf(figure).describe(figure)
): Scene[] {
	return PLOT_WIDTHS.filter((width) => width >= from && width <= to && !(coarse && BETWEEN.includes(width)))
		.reverse()
		.map((width) => plotScene(figure, { width, height, idPrefix: `${idPrefix}-${width}`, alt }));
}

/** px in which every plot has room for all that it can draw. */
const ROOMY = 220;

/** What the marks of a plot stand for, at any width. */
export function plotMarks(figure: Figure): Set<string> {
	const place = { from: PLOT_WIDTHS[0], to: Infinity, height: ROOMY };
	return new Set(plotOfEachWidth(figure, '', place, '').flatMap(markedIn));
}

/** What the legend of a page must explain of the plots on it, each with the forms that marks have there. */
export function plotLegend(figures: readonly Figure[]): Map<LegendKey, readonly SwatchForm[]> {
	const [, , width] = PLOT_WIDTHS;
	const forms = new Map<LegendKey, readonly SwatchForm[]>();
	for (const figure of figures) {
		const { legend, swatch = 'bar' } = chartOf(figure).compact({ figure, width, idPrefix: '' });
		for (const key of legend) forms.set(key, [...new Set([...(forms.get(key) ?? []), swatch])]);
	}
	return forms;
}

function plotScene(
	figure: Figure,
	{ width, height, idPrefix, alt }: Pick<Scene, 'width' | 'height' | 'idPrefix' | 'alt'>
): Scene {
	const chart = chartOf(figure);
	const layout = chart.compact({ figure, width, height, idPrefix });
	return frameScene(figure, {
		width,
		height: Math.ceil(layout.height),
		unit: 1,
		idPrefix,
		card: false,
		alt,
		legend: { swatches: [], labels: [], height: 0 },
		chart: { layout, x: 0, y: 0 },
		labels: [],
		highlights: [],
		rules: []
	});
}
