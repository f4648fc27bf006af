/** One value as a place on a scale: its stated point, and the stretches to its bounds. For charts without bars from zero. */
import { isProjected } from '../../sentences/basis';
import type { Evidence } from '../../dataset/types';
import type { Box } from '../../scene/shapes';
import type { LegendKey, MarkOf } from '../types';
import { restKey } from './interval';
import { formKey } from './legend';
import { markOf } from './markOf';

export interface PlacedInterval extends MarkOf {
	readonly ink: 'stated' | 'loss';
	/** The stated point. A range that the words state has none: no value in it is said to be likelier than another. */
	readonly point?: Box;
	/** The whole interval of a derived value. */
	readonly hatched?: Box;
	/** A range that the words state, and the place of its centre where they state that too. */
	readonly even?: Box;
	readonly centre?: number;
	/** The gradients from the point to the bounds. */
	readonly lower?: Box;
	readonly upper?: Box;
}

/** Width of a point in px: wide enough to be seen, too narrow to be read as an amount. */
const POINT = 5;

/**
 * Places a value whose interval is closed; `top` and `height` are its lane’s.
 * @param covered px to either side of a point that its mark covers: no fade is seen there
 */
export function placeInterval(
	label: string,
	evidence: Evidence,
	scale: (value: number) => number,
	{ top, height, covered = POINT / 2 }: { readonly top: number; readonly height: number; readonly covered?: number }
): PlacedInterval {
	const { value, interval, relation, centred } = evidence.quantity;
	const from = scale(interval.lower);
	const to = scale(interval.upper);
	const mark = { ...markOf(label, evidence), ink: value < 0 ? ('loss' as const) : ('stated' as const) };
	const at = scale(value);
	if (evidence.basis === 'derived')
		return { ...mark, hatched: { x: from, y: top, width: Math.max(POINT, to - from), height } };
	const inner = { y: top + 3, height: height - 6 };
	if (relation === 'between' && to > from)
		return { ...mark, even: { x: from, width: to - from, ...inner }, ...(centred ? { centre: at } : {}) };
	return {
		...mark,
		...(at - from > covered ? { lower: { x: from, width: at - from, ...inner } } : {}),
		...(to - at > covered ? { upper: { x: at, width: to - at, ...inner } } : {}),
		point: { x: at - POINT / 2, y: top, width: POINT, height }
	};
}

/** The textures that these marks use. @param placed one for each */
export function intervalLegend(evidence: readonly Evidence[], placed: readonly PlacedInterval[]): LegendKey[] {
	const keys = evidence.flatMap((of, i): LegendKey[] => {
		const { even, lower, upper } = placed[i] ?? {};
		if (even && !isProjected(of)) return [restKey(of.quantity)];
		return even || lower || upper ? [formKey(of), restKey(of.quantity)] : [formKey(of)];
	});
	return [...new Set(keys)];
}
