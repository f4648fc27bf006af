/** How words tie a number to the truth, as tables say it. */
import type { Quantity } from '../quantity/types';

/**
 * By the name that the data have; “exactly” of that alone which has no room around it. “$240 bn”, which may be any amount
 * from 235 to 245, is rounded; a year holds a day that nobody named; “half” is a word.
 */
export function relationName({ relation, interval, precision, word }: Quantity): string {
	if (relation !== 'exactly' || interval.lower === interval.upper) return relation;
	if (precision) return 'within';
	return word === undefined ? 'rounded' : 'as a word';
}
