import { evidenceOf } from '../figure';
import { placeBands, type BandedLayout } from '../marks/bands';
import { valueWords } from '../../sentences/evidence';
import type { LayoutInput } from '../types';
import type { RangeSpec } from './spec';

/** Each value under its name; all on one scale. */
export function layout({ figure, width, idPrefix }: LayoutInput<RangeSpec>): BandedLayout {
	const bands = figure.spec.ranges.map(({ of, label }) => {
		const evidence = evidenceOf(figure, of);
		return { label, evidence, heading: { text: label, of }, words: valueWords(evidence) };
	});
	return placeBands(bands, width, idPrefix);
}
