/** In brief, where no legend stands, what a fade means is said once beside it. */
import type { Evidence } from '../../dataset/types';
import { openWord } from '../../sentences/evidence';
import type { Extent } from './interval';

/** "rounded: ends in the fade"; “over”: how much more is not given; empty where nothing fades, or where its word is the value's. */
export function endWords(evidence: Evidence, extent: Extent): string {
	if (extent.texture === 'none') return '';
	if (extent.open) return `“${openWord(evidence)}”: how much more is not given`;
	return extent.texture === 'rounded' ? 'rounded: ends in the fade' : '';
}
