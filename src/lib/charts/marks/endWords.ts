/** In brief, where no legend stands, what a fade means is said once beside it. */
import type { Evidence } from '../../dataset/types';
import { FORM_WORDS } from '../../sentences/basis';
import { openEnd, ROUNDED_END } from '../../sentences/bounds';
import type { Extent } from './interval';

/** "rounded: ends in the fade"; “over”: how much more is not given; empty where nothing is open, or where its word is the value's. */
export function endWords(evidence: Evidence, { rest, key }: Extent): string {
	if (!rest || rest.form === 'whisker') return '';
	if (rest.open) return openEnd(evidence);
	if (key === 'rounded') return ROUNDED_END;
	return rest.form === 'even' && key ? FORM_WORDS[key] : '';
}
