/** A small legend of just the textures that a drawing uses. */
import type { Box } from '../../scene/shapes';
import type { Ink } from '../../scene/palette';
import { LEGEND_KEYS, type ChartLayout, type LegendKey, type PlacedLabel, type SwatchForm } from '../types';
import type { Evidence, Figure } from '../../dataset/types';
import { placeLabel, placeLines, STYLES, widthOf } from './label';
import type { PlacedAmount } from './amount';
import type { Extent } from './interval';
import { px } from '../../scene/px';
import { isMoney } from '../../quantity/unit';
import type { Unit } from '../../quantity/types';
import { legendLines, projectionOf } from '../../sentences/basis';
import { isBelowZero } from './valueInk';

/** The form that a mark of the source itself has. */
export function formKey(evidence: Evidence): LegendKey {
	if (evidence.basis === 'derived') return 'derived';
	const projection = projectionOf(evidence);
	if (projection) return projection;
	return isBelowZero(evidence) ? belowZeroKey(evidence.quantity.unit) : 'stated';
}

/** Money that is less than nothing is a loss, a change a fall; anything else is below zero, and nobody need have lost it. */
function belowZeroKey(unit: Unit): LegendKey {
	if (isMoney(unit)) return 'loss';
	return unit.dimension === 'change' || unit.dimension === 'percentage-point' ? 'fall' : 'below-zero';
}

const BELOW_ZERO: readonly LegendKey[] = ['loss', 'fall', 'below-zero'];

/** What a legend must explain of a mark: only parts that can be seen. */
export function markKeys(evidence: Evidence, { key }: Extent, mark: PlacedAmount): LegendKey[] {
	const seen = (box: Box | undefined) => box !== undefined && px(box.width) > 0 && px(box.height) > 0;
	const isFormSeen = seen(mark.solid) || mark.bound !== undefined || mark.whisker !== undefined;
	return [...(isFormSeen ? [formKey(evidence)] : []), ...(key && (seen(mark.fade) || seen(mark.even)) ? [key] : [])];
}

export interface PlacedSwatch {
	readonly key: LegendKey;
	readonly x: number;
	readonly y: number;
	/** Colour of a fade: that of the losses in a drawing which has no other. */
	readonly ink: Ink & ('stated' | 'loss');
	/** Whether it is pale, since the drawing has no fact that could fade. */
	readonly isPale: boolean;
	/** Of what is no fact: that of losses in a drawing of nothing else. */
	readonly projectedInk: Ink & ('stated' | 'loss');
	/** What the marks of the drawing look like. */
	readonly form: SwatchForm;
}

export interface PlacedLegend {
	readonly swatches: readonly PlacedSwatch[];
	readonly labels: readonly PlacedLabel[];
	readonly height: number;
}

/** Width and height of a swatch in px. */
export const SWATCH = { width: 24, height: 12 } as const;
const ROW = 20;
const GAP = 18;

/** Swatches with their words, flowing into as many rows as the width needs. */
export function placeLegend(
	{ legend: keys, swatch: form = 'bar' }: Pick<ChartLayout, 'legend' | 'swatch'>,
	width: number,
	top: number,
	{ style, evidence }: Pick<Figure, 'style' | 'evidence'>
): PlacedLegend {
	const swatches: PlacedSwatch[] = [];
	const labels: PlacedLabel[] = [];
	const hasLoss = keys.some((key) => BELOW_ZERO.includes(key));
	const projectedInk = evidence.every(isBelowZero) ? 'loss' : 'stated';
	const ink = hasLoss && !keys.includes('stated') ? 'loss' : projectedInk;
	const isPale = !hasLoss && !keys.includes('stated');
	let x = 0;
	let y = top;
	for (const { key, words } of legendLines(
		LEGEND_KEYS.filter((candidate) => keys.includes(candidate)),
		style
	)) {
		const needed = SWATCH.width + 7 + widthOf(words, STYLES.under);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += ROW;
		}
		swatches.push({ key, x, y: y + 3, ink, projectedInk, isPale, form });
		const at = x + SWATCH.width + 7;
		const lines =
			x === 0
				? placeLines(at, y + 13, words, STYLES.under, width - at, 16)
				: [placeLabel(at, y + 13, words, STYLES.under)];
		labels.push(...lines);
		y += (lines.length - 1) * 16;
		x += needed + GAP;
	}
	return { swatches, labels, height: keys.length === 0 ? 0 : y + ROW - top };
}
