/** Words behind a number that say how exact it is: “40 or more”, “40-odd”, “65 and over”. */
import type { Relation } from '../../quantity/types';
import { phraseIndex } from '../language/phraseIndex';
import { isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { parseNumeral } from './numeral';

/** Qualifiers that follow their number. */
const TRAILING = phraseIndex<Relation>([
	['or so', 'about'],
	['odd', 'about'],
	['or more', 'at-least'],
	['or higher', 'at-least'],
	['or above', 'at-least'],
	['or over', 'at-least'],
	['or older', 'at-least'],
	['or longer', 'at-least'],
	['or greater', 'at-least'],
	['or better', 'at-least'],
	['and higher', 'at-least'],
	['and up', 'at-least'],
	['and above', 'at-least'],
	['and over', 'at-least'],
	['and older', 'at-least'],
	['plus', 'at-least'],
	['+', 'at-least'],
	['or less', 'at-most'],
	['or fewer', 'at-most'],
	['or lower', 'at-most'],
	['or below', 'at-most'],
	['or under', 'at-most'],
	['or younger', 'at-most'],
	['and under', 'at-most'],
	['and younger', 'at-most']
]);

/** Where they end; the same place where there are none. */
export interface Trail {
	readonly next: number;
	readonly relation?: Relation;
}

/** The qualifier that follows a number at a token. */
export function trailing(tokens: readonly Token[], at: number): Trail {
	const joined = isJoiner(tokens, at);
	// "90% of normal or above": the words of what it is a part of stay outside.
	const ofWhole =
		lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 2) === 'or' ? TRAILING.startingAt(tokens, at + 2) : undefined;
	if (ofWhole) return { next: at, relation: ofWhole.value };
	const isOfAge = lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'age';
	const place = isOfAge ? at + 2 : joined ? at + 1 : at;
	const word = lowerAt(tokens, place);
	// "40 plus five" adds, "40-plus" and "40+" qualify; "-odd" needs its hyphen.
	if ((word === 'plus' || word === 'odd') && !joined) return { next: at };
	if (word === '+' && !isGlued(tokens, place)) return { next: at };
	const found = tokens[place]?.gap === 'break' ? undefined : TRAILING.startingAt(tokens, place);
	// "30 ships and over 40 planes" goes on to another number.
	const goesOn = found !== undefined && parseNumeral(tokens, found.next) !== undefined;
	return found && !goesOn ? { next: found.next, relation: found.value } : { next: at };
}
