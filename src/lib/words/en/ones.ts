/** Ones and nones that no numeral says: “within a year”, “a single ship”, “none of them”, “no deaths”, “once weekly”. */
import type { Core } from '../language/core';
import { composedId } from '../../quantity/composed';
import { continues, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { FUNCTION_WORDS, isPlural } from './grammar';
import { countedNoun } from './noun';
import { qualifierBefore } from './qualifiers';
import { unitAt } from './unitPhrases';

/** The one or none that begins at a token. */
export function oneOrNoneAt(tokens: readonly Token[], at: number): Core | undefined {
	switch (lowerAt(tokens, at)) {
		case 'a':
		case 'an':
			return single(tokens, at) ?? lengthOfTime(tokens, at);
		case 'no':
			return noneOfKind(tokens, at);
		case 'none':
			return lowerAt(tokens, at + 1) === 'of' ? counted(at, at + 2, 0) : undefined;
		case 'once':
		case 'twice':
			return howOften(tokens, at);
		default:
			return undefined;
	}
}

const counted = (from: number, to: number, value: number, noun?: string): Core => ({
	...{ from, to, value, unit: 'count', decimals: 0, scale: 1 },
	...(noun !== undefined && { noun })
});

/** "a single problem"; not "a single-minded one". */
function single(tokens: readonly Token[], at: number): Core | undefined {
	if (lowerAt(tokens, at + 1) !== 'single' || isJoiner(tokens, at + 2)) return undefined;
	const noun = countedNoun(tokens, at + 2, 1);
	return noun === undefined ? counted(at, at + 2, 1) : counted(at, at + 3, 1, noun);
}

/** "within a year", "over an hour", "nearly a decade": one, where a word before it measures. */
function lengthOfTime(tokens: readonly Token[], at: number): Core | undefined {
	const isWithin = lowerAt(tokens, at - 1) === 'within';
	if (!isWithin && qualifierBefore(tokens, at, 0) === undefined) return undefined;
	const unit = unitAt(tokens, at + 1);
	if (unit?.unit === undefined || !TIMES.has(unit.unit) || isJoiner(tokens, at + 1) || isJoiner(tokens, unit.next))
		return undefined;
	// "over a year and a half" is longer; "about a day that …" tells of one; "more than a second language" ranks.
	if (/^(?:and|that|when|which|in|of)$/u.test(lowerAt(tokens, unit.next)) && !isWithin) return undefined;
	const isPlain =
		unit.unit !== 'second' || FUNCTION_WORDS.has(lowerAt(tokens, unit.next)) || !continues(tokens, unit.next);
	if (!isPlain) return undefined;
	return { from: at, to: unit.next, value: unit.factor, unit: unit.unit, decimals: 0, scale: 1 };
}

const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

const ADJECTIVES_BETWEEN = 2;
/** Plurals that one has none of without counting them. */
const ABSTRACT =
	/^(?:plans|signs|doubts|regrets|questions|comments|excuses|limits|guarantees|illusions|longer|means|ways|terms|words|ones|others|others|bounds|odds|strings|qualms|grounds|hopes|apologies|promises|wonders|circumstances|nerves|matters|brakes|results|details)$/u;
/** What comes before a count of none: what was found, had or met. */
const FOUND =
	/^(?:displayed|reported|reporting|recorded|had|has|have|having|were|was|are|with|found|showed|saw|caused|causing|suffered|registered|detected|made|contained|by|killed|left|and|to)$/u;

/** "displayed no symptoms", "there were no deaths": none of a plural that can be counted. */
function noneOfKind(tokens: readonly Token[], at: number): Core | undefined {
	if (!FOUND.test(lowerAt(tokens, at - 1)) && at > 0) return undefined;
	for (let place = at + 1; place <= at + 1 + ADJECTIVES_BETWEEN; place++) {
		const token = tokens[place];
		if (
			token?.kind !== 'word' ||
			token.gap !== 'space' ||
			token.text !== token.lower ||
			FUNCTION_WORDS.has(token.lower)
		)
			return undefined;
		if (isPlural(token.lower)) return ABSTRACT.test(token.lower) ? undefined : counted(at, at + 1, 0, token.lower);
	}
	return undefined;
}

const OFTEN: ReadonlyMap<string, string> = new Map(
	Object.entries({ daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year', annually: 'year', hourly: 'hour' })
);

/** "once weekly", "twice a day". */
function howOften(tokens: readonly Token[], at: number): Core | undefined {
	const value = lowerAt(tokens, at) === 'once' ? 1 : 2;
	const word = OFTEN.get(lowerAt(tokens, at + 1));
	const isArticle = /^(?:an?|per|every|each)$/u.test(lowerAt(tokens, at + 1));
	const found = isArticle ? unitAt(tokens, at + 2) : undefined;
	const unit =
		word ?? (found?.factor === 1 && found.unit !== undefined && TIMES.has(found.unit) ? found.unit : undefined);
	const id = unit === undefined ? undefined : composedId('count', unit);
	if (id === undefined) return undefined;
	return {
		from: at,
		to: word === undefined ? (found?.next ?? at + 2) : at + 2,
		value,
		unit: id,
		noun: 'times',
		decimals: 0,
		scale: 1
	};
}
