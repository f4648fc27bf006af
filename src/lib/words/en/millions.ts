/** The “m” behind digits, which is metres or millions. */
import { timesScale } from '../language/digits';
import { isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { countedNoun } from './noun';
import type { Numeral } from './numeral';
import { unitAt } from './unitPhrases';

export const METRES_OR_MILLIONS = 'its “m” may be metres or millions';

/** "a record 7.7m", where "7.7 m" and "1.8m tall" are metres. */
export function mayBeMillions(tokens: readonly Token[], at: number, next: number): boolean {
	return (
		lowerAt(tokens, at) === 'm' &&
		isGlued(tokens, at) &&
		!/^(?:long|high|tall|deep|wide|thick|above|below|away|apart|from|of|sprint|race|run|hurdles|freestyle|relay|deeper|taller|higher|x|×)$/u.test(
			lowerAt(tokens, next)
		)
	);
}

const SHORTEST_WORD = 3;

/** "the 100m tonne mark", "8.4m teu": no metres stand before the word of another unit. */
function isBeforeUnit(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const isWord = token?.kind === 'word' && token.gap === 'space' && token.text.length >= SHORTEST_WORD;
	return isWord && unitAt(tokens, at)?.unit !== undefined;
}

/** "240m people", "3.2m barrels": the letter is a scale before a noun, and metres elsewhere. */
export function inMillions(tokens: readonly Token[], numeral: Numeral): Numeral {
	const { next, value, scale } = numeral;
	if (scale !== 1 || lowerAt(tokens, next) !== 'm' || !isGlued(tokens, next)) return numeral;
	const counts = countedNoun(tokens, next + 1, value * 1e6) !== undefined || isBeforeUnit(tokens, next + 1);
	return counts
		? { ...numeral, next: next + 1, value: timesScale(value, 1e6), scale: 1e6, bareDigits: false }
		: numeral;
}
