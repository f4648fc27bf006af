/** What stands between an amount and the words on which it hangs: means and estimates before it, brackets behind it. */
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const MEANS: ReadonlySet<string> = new Set(['average', 'total', 'estimated', 'mean', 'median']);
const ROUGHLY: ReadonlySet<string> = new Set(
	'estimated some another about around roughly nearly almost approximately over'.split(' ')
);

/** Over "an average of", "a total of", "an estimated", "some". */
export function beforeMean(tokens: readonly Token[], at: number): number {
	const before = lowerAt(tokens, at - 1);
	const place = before === 'of' && MEANS.has(lowerAt(tokens, at - 2)) ? at - 2 : ROUGHLY.has(before) ? at - 1 : at;
	return /^an?$/u.test(lowerAt(tokens, place - 1)) ? place - 1 : place;
}

const IN_BRACKETS = 12;

/** The place after brackets that open there: "a 12-millimetre (1.5 inches) rise". */
export function afterBrackets(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at) !== '(') return at;
	for (let place = at + 1; place < at + IN_BRACKETS; place++) if (lowerAt(tokens, place) === ')') return place + 1;
	return at;
}
