import { evidenceOf } from '../figure';
import { placeBands, type BandedLayout, type BandRoom } from '../marks/bands';
import { valueWords } from '../../sentences/evidence';
import type { LayoutInput } from '../types';
import type { RangeSpec } from './spec';

/** Each value under its name; all on one scale. */
export function layout(input: LayoutInput<RangeSpec>, across?: number): BandedLayout {
	return arrange(input, across === undefined ? {} : { across });
}

/** The same in brief. */
export function brief(input: LayoutInput<RangeSpec>, across?: number): BandedLayout {
	return arrange(input, { isBrief: true, ...(across === undefined ? {} : { across }) });
}

/** The same where lines are dear. */
export function low(input: LayoutInput<RangeSpec>, across = 16): BandedLayout {
	return arrange(input, { across, isLow: true });
}

function arrange(
	{ figure, width, idPrefix }: LayoutInput<RangeSpec>,
	form: Pick<BandRoom, 'across' | 'isLow' | 'isBrief'>
): BandedLayout {
	const bands = figure.spec.ranges.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return { label, evidence, heading: { text: label, of }, words: valueWords(evidence) };
	});
	return placeBands(bands, { width, idPrefix, ...form });
}
