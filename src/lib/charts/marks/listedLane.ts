/** Other sources below their rule, one a line, for charts whose marks stand on no axis. */
import type { Evidence } from '../../dataset/types';
import { checkSentence, checkSummary } from '../../sentences/checks';
import type { PlacedLabel } from '../types';
import { diamondPath, HALF, type PlacedDiamond } from './diamond';
import { isDrawn, onScaleWords, placeTold, type PlacedLane } from './lane';
import { placeLines, STYLES } from './label';

const LEADING = 16;
const ROW = 22;

/** What all are counted to, then each that can be compared beside its diamond; undefined where none is on record. */
export function placeListedLane(
	{ checks }: Pick<Evidence, 'checks'>,
	{ left, right, top }: { readonly left: number; readonly right: number; readonly top: number }
): PlacedLane | undefined {
	if (checks.length === 0) return undefined;
	const head = placeLines(left, top + 20, checkSummary(checks), STYLES.otherStrong, right - left);
	const labels: PlacedLabel[] = [...head];
	const diamonds: PlacedDiamond[] = [];
	const compared = checks.filter(isDrawn);
	const x = left + HALF + 1;
	const at = x + HALF + 9;
	let y = (head.at(-1)?.y ?? top) + 4;
	for (const check of compared) {
		const lines = placeLines(at, y + 17, onScaleWords(check), { ...STYLES.other, of: check.id }, right - at, LEADING);
		diamonds.push({ of: check.id, path: diamondPath(x, x, y + 13), sentence: checkSentence(check) });
		labels.push(...lines);
		y += ROW + (lines.length - 1) * LEADING;
	}
	const rest = placeTold(
		checks.filter((check) => !compared.some(({ id }) => id === check.id)),
		{ left, right, top: y }
	);
	labels.push(...rest.labels);
	return { rule: { x1: left, y1: top, x2: right, y2: top }, diamonds, labels, bottom: rest.bottom + 6 };
}
