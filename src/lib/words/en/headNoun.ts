/** The noun of change on which a number hangs, over what lies between: “growth in solar generation of 306 TWh”. */
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import type { Direction } from './changeWords';
import { continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** Of these a percentage is the level, and nothing before them says more: "load factor", "unemployment rate". */
const LEVEL_NOUNS =
	/^(?:levels?|inflation|cpi|targets?|shares?|proportions?|percentages?|yields?|unemployment|interest|factors?|ratios?|margins?|occupancy|utili[sz]ation|recovery|turnout|average|coverage|probability|chance|risk|majority|stake|discount|premium|tax|duty|tariffs?|coupon|dividend|capacity)$/u;
const RATE = /^(?:rates?|pace)$/u;
/** Nouns of change beside those of `changeWords`, whose direction is plain. */
const CAGR = 'cagr';

/** Whether a noun is one of which a percentage is the level; "growth rate" and "rate of growth" are none. */
export function isLevelNoun(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	if (!RATE.test(word) || lowerAt(tokens, at - 1) === 'recovery')
		return RATE.test(word) || (LEVEL_NOUNS.test(word) && !isOfChange(tokens, at));
	return directionOf(lowerAt(tokens, at - 1)) === undefined && directionOf(lowerAt(tokens, at + 2)) === undefined;
}

/** "the reduction target of 55 percent". */
const isOfChange = (tokens: readonly Token[], at: number): boolean =>
	/^targets?$/u.test(lowerAt(tokens, at)) && directionOf(lowerAt(tokens, at - 1)) !== undefined;

function directionOf(word: string): Direction | undefined {
	const found = CHANGE_NOUNS.get(word);
	if (word === CAGR) return 1;
	return found && found.kind !== 'loss' ? found.direction : undefined;
}

/** "Job gains have averaged 208,000": what a rise comes to on the whole is one, of counts too. */
export function meanDirection(tokens: readonly Token[], from: number): Direction | undefined {
	if (!/^(?:averag(?:e|es|ed|ing)|totall?(?:s|ed|ing)?)$/u.test(lowerAt(tokens, from - 1))) return undefined;
	const noun = /^ha(?:ve|s|d)$/u.test(lowerAt(tokens, from - 2)) ? from - 3 : from - 2;
	return continuesBack(tokens, noun) && !isThing(tokens, noun) ? directionOf(lowerAt(tokens, noun)) : undefined;
}

/** "a storm surge", "a water fall": a thing, and no change. */
export const isThing = (tokens: readonly Token[], noun: number): boolean =>
	/^(?:storm|tidal|power|water|snow|rock)$/u.test(lowerAt(tokens, noun - 1));

/** "the rise in", "annual growth": words that are verbs as well are nouns behind an article, an adjective or a name. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	if (!CHANGE_VERBS.has(word)) return true;
	return !/^(?:to|will|would|can|could|may|should|must|they|we|it|not|i|you|[,;:])$/u.test(lowerAt(tokens, at - 1));
}
