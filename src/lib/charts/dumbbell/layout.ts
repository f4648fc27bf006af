import { evidenceOf } from '../figure';
import { placeBands, type Band, type BandedLayout } from '../marks/bands';
import { valueWords } from '../../sentences/evidence';
import type { LayoutInput } from '../types';
import type { DumbbellSpec } from './spec';

export interface DumbbellLayout extends BandedLayout {
	/** Hairlines from zero to each value, so that lengths can be compared; none joins the two: no path between them is known. */
	readonly ties: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
}

/** Each pair under its name, the earlier value above the later one, on one scale. */
export function layout({ figure, width, idPrefix }: LayoutInput<DumbbellSpec>): DumbbellLayout {
	const bands = figure.spec.pairs.flatMap(({ label, from, to }) =>
		[from, to].map((end): Band => {
			const evidence = evidenceOf(figure, end.of);
			return {
				label: `${label}, ${end.label}`,
				evidence,
				...(end === from ? { heading: { text: label } } : {}),
				words: `${end.label}: ${valueWords(evidence)}`
			};
		})
	);
	const placed = placeBands(bands, width, idPrefix);
	const ties = placed.middles.map((y, i) => ({ x1: placed.axis.zero, x2: nearEdge(placed, i), y }));
	return { ...placed, ties };
}

/** Where the mark of a band begins, seen from zero: the hairline must not show through it. */
function nearEdge({ intervals, axis }: BandedLayout, index: number): number {
	const mark = intervals[index];
	const boxes = [mark?.point, mark?.hatched, mark?.lower, mark?.upper].filter((box) => box !== undefined);
	const left = Math.min(...boxes.map(({ x }) => x));
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	if (left >= axis.zero) return left;
	return right <= axis.zero ? right : axis.zero;
}
