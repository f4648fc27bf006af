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
	if (!RATE.test(word)) return LEVEL_NOUNS.test(word);
	return directionOf(lowerAt(tokens, at - 1)) === undefined && directionOf(lowerAt(tokens, at + 2)) === undefined;
}

function directionOf(word: string): Direction | undefined {
	const found = CHANGE_NOUNS.get(word);
	if (word === CAGR) return 1;
	return found && found.kind !== 'loss' ? found.direction : undefined;
}

/** Words that hang a number on its noun; of “to” and “from” it is a level. */
const LINK = /^(?:of|at|was|is|were|are|be|been)$/u;
/** Between the link and the number, or before the link, they change nothing. */
const FILLER =
	/^(?:only|just|now|already|still|seen|put|estimated|forecast|expected|projected|an?|about|around|nearly|almost|over|under|some|solid|mere|to)$/u;
/** Words at which what hangs together ends. */
const OTHER =
	/^(?:[,;:()—–"“”]|and|or|but|while|which|who|that|as|when|where|because|after|before|if|since|to|from|with|against|than|resulting|resulted|leading|led|not|no)$/u;
const CHAIN = 10;
const TIME = /^(?:years?|months?|weeks?|days?|quarters?|hours?)$/u;

/**
 * Which way the noun goes that a number hangs on by “of”, “at” or “was”, with words between that neither change nor measure;
 * undefined where another noun may be meant. Behind “at” only percentages go on with it: "a drop at a combined 5 tonnes" came to that.
 */
export function headDirection(tokens: readonly Token[], from: number, isPercent: boolean): Direction | undefined {
	let link = from - 1;
	while (FILLER.test(lowerAt(tokens, link)) || isAdjective(tokens, link)) link--;
	if (!LINK.test(lowerAt(tokens, link)) || (lowerAt(tokens, link) === 'at' && !isPercent)) return undefined;
	let place = link - 1;
	while (LINK.test(lowerAt(tokens, place)) || FILLER.test(lowerAt(tokens, place))) place--;
	for (const end = place - CHAIN; place > end && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		const direction = directionOf(word);
		if (direction !== undefined) return isNoun(tokens, place) && !isThing(tokens, place) ? direction : undefined;
		const isTime = tokens[place]?.kind === 'number' && TIME.test(lowerAt(tokens, place + 1));
		if ((tokens[place]?.kind !== 'word' && !isTime) || OTHER.test(word) || isLevelNoun(tokens, place)) return undefined;
		if (CHANGE_VERBS.has(word)) return undefined;
	}
	return undefined;
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

/** An adjective between an article and the number: "an encouraging 10.1 percent". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.kind === 'word' &&
		/^an?$/u.test(lowerAt(tokens, at - 1)) &&
		/(?:ing|ed|est|able|ful|ous|ive)$/u.test(lowerAt(tokens, at))
	);
}

/** "the rise in", "annual growth": words that are verbs as well are nouns behind an article, an adjective or a name. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	if (!CHANGE_VERBS.has(word)) return true;
	return !/^(?:to|will|would|can|could|may|should|must|they|we|it|not|i|you|[,;:])$/u.test(lowerAt(tokens, at - 1));
}
