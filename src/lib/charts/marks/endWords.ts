/** In brief, where no legend stands, what a fade means is said once beside it. */
import type { Evidence } from '../../dataset/types';
import { FORM_WORDS } from '../../sentences/basis';
import { openWord } from '../../sentences/evidence';
import type { Extent } from './interval';

/** "rounded: ends in the fade"; “over”: how much more is not given; empty where nothing is open, or where its word is the value's. */
export function endWords(evidence: Evidence, { rest, key }: Extent): string {
	if (!rest || rest.form === 'whisker') return '';
	if (rest.open) return `${openWord(evidence)}: how much ${isBelow(evidence) ? 'less' : 'more'} is not given`;
	if (key === 'rounded') return 'rounded: ends in the fade';
	return rest.form === 'even' && key ? FORM_WORDS[key] : '';
}

function isBelow({ quantity: { relation } }: Evidence): boolean {
	return relation === 'under' || relation === 'at-most';
}
