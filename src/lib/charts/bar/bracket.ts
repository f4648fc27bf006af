/** The bracket of a stated change, in the gap between two bars. */
import type { Evidence } from '../../dataset/types';
import { placeLabel, STYLES, widthOf } from '../marks/label';
import { markOf } from '../marks/markOf';
import { valueWords } from '../../sentences/evidence';
import { pathThrough } from '../../scene/path';
import type { PlacedLabel } from '../types';
import type { PlacedBracket } from './parts';

/** Height of the gap that a bracket needs between its bars. */
export const BRACKET_GAP = 46;

/** A bracket from the end of the upper bar to the end of the lower one, with the change in a pill. */
export function placeBracket(
	change: Evidence,
	ends: {
		readonly from: number;
		readonly to: number;
		readonly top: number;
		readonly width: number;
		readonly gap?: number;
		/** Height of the pill. */
		readonly pill?: number;
	}
): { bracket: PlacedBracket; label: PlacedLabel } {
	const { from, to, top, width, gap = BRACKET_GAP, pill = 24 } = ends;
	const middle = top + gap / 2;
	const text = valueWords(change);
	const style = { ...STYLES.name, of: change.id, anchor: 'middle' } as const;
	const half = widthOf(text, style) / 2 + 12;
	const centre = Math.min(Math.max((from + to) / 2, half), width - half);
	return {
		bracket: {
			...markOf('Change', change),
			path: pathThrough([
				[from, top + Math.min(6, gap / 8)],
				[from, middle],
				[to, middle],
				[to, top + gap - Math.min(6, gap / 8)]
			]),
			pill: { x: centre - half, y: middle - pill / 2, width: 2 * half, height: pill }
		},
		label: placeLabel(centre, middle + 5, text, style)
	};
}
