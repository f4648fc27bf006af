/** Ones and nones that no numeral says: “within a year”, “a single ship”, “none of them”, “no deaths”, “once weekly”. */
import type { Core } from '../language/core';
import { composedId } from '../../quantity/composed';
import { continues, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { FUNCTION_WORDS, isPlural } from './grammar';
import { countedNoun } from './noun';
import { qualifierBefore } from './qualifiers';
import { trailing } from './trailing';
import { OFTEN } from './unitLists';
import { unitAt } from './unitPhrases';

/** The one or none that begins at a token. */
export function oneOrNoneAt(tokens: readonly Token[], at: number): Core | undefined {
	switch (lowerAt(tokens, at)) {
		case 'a':
		case 'an':
			return single(tokens, at) ?? andAHalf(tokens, at) ?? point(tokens, at) ?? lengthOfTime(tokens, at);
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

/** "a year and a half", "an hour and a quarter". */
function andAHalf(tokens: readonly Token[], at: number): Core | undefined {
	const unit = unitAt(tokens, at + 1);
	if (unit?.unit === undefined || unit.factor !== 1 || isJoiner(tokens, at + 1)) return undefined;
	const words = [0, 1, 2].map((step) => lowerAt(tokens, unit.next + step)).join(' ');
	const value = words === 'and a half' ? 1.5 : words === 'and a quarter' ? 1.25 : undefined;
	return value === undefined || isJoiner(tokens, unit.next + 3)
		? undefined
		: { from: at, to: unit.next + 3, value, unit: unit.unit, decimals: value === 1.5 ? 1 : 2, scale: 1 };
}

/** "rose a percentage point", "almost a full percentage point". */
function point(tokens: readonly Token[], at: number): Core | undefined {
	const place = /^(?:full|whole|single)$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
	const unit = lowerAt(tokens, place) === 'percentage' ? unitAt(tokens, place) : undefined;
	if (unit?.unit !== 'percentage-point') return undefined;
	return { from: at, to: unit.next, value: 1, unit: unit.unit, decimals: 0, scale: 1 };
}

/** "within a year", "over an hour", "nearly a decade", "a month or more": one, where a word beside it measures. */
function lengthOfTime(tokens: readonly Token[], at: number): Core | undefined {
	const isWithin = lowerAt(tokens, at - 1) === 'within';
	const unit = unitAt(tokens, at + 1);
	const behind = unit && trailing(tokens, unit.next);
	if (!isWithin && behind?.relation === undefined && qualifierBefore(tokens, at, 0) === undefined) return undefined;
	const isLength = !isWithin && /^(?:foot|inch|mile)$/u.test(lowerAt(tokens, at + 1));
	if (
		unit?.unit === undefined ||
		!(isLength || TIMES.has(unit.unit)) ||
		isJoiner(tokens, at + 1) ||
		isJoiner(tokens, unit.next)
	)
		return undefined;
	// "9.7 percent above a year ago" tells when.
	if (
		/^(?:ago|earlier)$/u.test(lowerAt(tokens, unit.next)) &&
		/^(?:above|below|over|under)$/u.test(lowerAt(tokens, at - 1))
	)
		return undefined;
	// "over a year and a half" is longer; "about a day that …" tells of one; "more than a second language" ranks.
	const next = lowerAt(tokens, unit.next);
	// "are more than a year in Wales", "for at least a year before": nothing but a length of time is meant.
	const isPlainly = /^(?:than|least)$/u.test(lowerAt(tokens, at - 1)) && /^(?:and|in|of|before)$/u.test(next);
	const goesOn = next === 'and' && /^an?$/u.test(lowerAt(tokens, unit.next + 1));
	const isOpen = (!isPlainly || goesOn) && /^(?:and|that|when|which|in|of|before|previously|after)$/u.test(next);
	// "more than a foot of snow" measures.
	if (isOpen && !isWithin && !(isLength && lowerAt(tokens, unit.next) === 'of')) return undefined;
	const isPlain =
		unit.unit !== 'second' || FUNCTION_WORDS.has(lowerAt(tokens, unit.next)) || !continues(tokens, unit.next);
	if (!isPlain) return undefined;
	return {
		...{ from: at, to: behind?.next ?? unit.next, value: unit.factor, unit: unit.unit, decimals: 0, scale: 1 },
		...(behind?.relation && { relation: behind.relation })
	};
}

const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

const ADJECTIVES_BETWEEN = 2;
/** What reports count down to none. Of all else one may have none without having counted: "no plans", "no differences". */
const COUNTED_DOWN =
	/^(?:deaths|fatalities|casualties|injuries|victims|survivors|cases|infections|symptoms|arrests|complaints|accidents|incidents|attacks|crashes|losses|votes|seats|goals|points|jobs|employees|workers|staff|people|women|men|children|passengers|patients|students|ships|planes|vehicles|homes|houses|buildings|tests|errors|sales|visitors|tickets|bids|emissions)$/u;
/** What comes before a count of none: what was found, had or met. */
const FOUND =
	/^(?:displayed|reported|reporting|recorded|had|has|have|having|were|was|are|with|found|showed|saw|caused|causing|suffered|registered|detected|made|contained|by|killed|left|and|but|to)$/u;

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
		if (isPlural(token.lower)) return COUNTED_DOWN.test(token.lower) ? counted(at, at + 1, 0, token.lower) : undefined;
	}
	return undefined;
}

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
