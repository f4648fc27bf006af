/** Where the words of a bar's value stand: inside its solid part, or to the right of all that it draws. */
import type { Evidence } from '../../dataset/types';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { isProjected } from '../../sentences/basis';
import { valueWords } from '../../sentences/evidence';
import type { PlacedLabel } from '../types';
import { underValue } from './parts';

export interface BarPlace {
	readonly of: string;
	readonly y: number;
	readonly height: number;
	readonly zero: number;
	/** The end of the solid part. */
	readonly end: number;
	/** The end of all that is drawn: fade or whisker. */
	readonly right: number;
	/** The drawing's right edge. */
	readonly width: number;
}

const PAD = 12;
/** The narrowest column of words that still reads well beside a bar. */
const LEAST = 96;

/** The labels of a horizontal bar's value, or undefined where they have no room beside it. */
export function placeValueBeside(evidence: Evidence, place: BarPlace): PlacedLabel[] | undefined {
	const value = valueWords(evidence);
	const under = underValue(evidence);
	const middle = place.y + place.height / 2;
	const inside = { ...STYLES.value, ink: 'card', of: place.of } as const;
	const roomInside = place.end - place.zero - 2 * PAD;
	// White words stand on full colour only: on a pale bar, or beside a whisker, nobody could read them.
	if (evidence.basis === 'stated' && !isProjected(evidence) && widthOf(value, inside) <= roomInside) {
		const labels = [placeLabel(place.end - PAD, middle + 5, value, { ...inside, anchor: 'end' })];
		if (under === '') return labels;
		const flag = { ...STYLES.under, ink: 'card', of: place.of } as const;
		const left = roomInside - widthOf(value, inside) - PAD;
		const lines = placeLines(place.zero + PAD, middle + 4, under, flag, left);
		if (left > LEAST && lines.length <= 2) {
			const lift = lines.length === 2 ? 8 : 0;
			return [...labels, ...lines.map((line) => ({ ...line, y: line.y - lift }))];
		}
	}
	const room = place.width - place.right - PAD;
	const outside = { ...STYLES.value, of: place.of } as const;
	if (room < Math.max(widthOf(value, outside), under === '' ? 0 : LEAST)) return undefined;
	const lines =
		under === '' ? [] : placeLines(place.right + PAD, 0, under, { ...STYLES.under, of: place.of }, room, 15);
	if (lines.length > 2) return undefined;
	const first = middle - lines.length * 8 + 5;
	return [
		placeLabel(place.right + PAD, first, value, outside),
		...lines.map((line, i) => ({ ...line, y: first + 16 + i * 15 }))
	];
}
