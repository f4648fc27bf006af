/**
 * What an amount hangs on, and which way that goes: the noun before its “of” or behind it, the brackets it stands in, the list it
 * goes on, what it is compared with, the subject of its “was”. Where words govern an amount there is nothing to doubt.
 */
import type { Core } from '../language/core';
import { continues, continuesBack, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import { isComparedWithPercent } from './comparison';
import type { Direction } from './changeWords';
import { FUNCTION_WORDS } from './grammar';
import { alike, bracketed, VERB } from './goesAlong';
import { isLevelNoun, isNoun, isThing } from './headNoun';
import { hasLevel } from './levels';
import { afterBrackets, beforeMean } from './phrase';
import { MONEY, wayBefore, wayOf } from './way';

const TIME = /^(?:year|month|week|day|hour|minute|second)$/u;
/** What is neither had nor gained: it is counted, dated or compared. */
const UNMOVED = /^(?:count|rank|date|share|multiple|pH)$/u;

/** Which way an amount went that no verb or noun beside it binds; undefined where nothing governs it. */
export function governed(tokens: readonly Token[], core: Core, before: Core | undefined): Direction | undefined {
	return byWords(tokens, core, before) ?? (before?.past && byWords(tokens, core, before.past));
}

function byWords(tokens: readonly Token[], core: Core, earlier: Core | undefined): Direction | undefined {
	const { unit = '', value } = core;
	if (unit === '' || value < 0) return undefined;
	if (unit === 'count') return hired(tokens, core) ?? alike(tokens, core, earlier);
	if (UNMOVED.test(unit)) return undefined;
	return (
		ofNoun(tokens, core) ??
		nounBehind(tokens, core) ??
		lost(tokens, core) ??
		bracketed(tokens, core, earlier) ??
		alike(tokens, core, earlier) ??
		subject(tokens, core)
	);
}

const HIRED = /^(?:jobs|workers|positions|employees|staff|posts)$/u;

/** "added 187,000 jobs": so many more there are. */
function hired(tokens: readonly Token[], { from, noun = '' }: Core): Direction | undefined {
	const verb = [from - 1, from].some((place) => /^add(?:s|ed|ing)?$/u.test(lowerAt(tokens, place)));
	return verb && HIRED.test(noun) ? 1 : undefined;
}

/** "a build of 5 barrels", "an absolute risk reduction (ARR) of 9%", "the largest increase in rents at 8 percent". */
function ofNoun(tokens: readonly Token[], { from, to, unit = '' }: Core): Direction | undefined {
	const link = beforeMean(tokens, from) - 1;
	const isPercent = unit === 'percent';
	const isLink = lowerAt(tokens, link) === 'of' || (isPercent && lowerAt(tokens, link) === 'at');
	if (!isLink || TIME.test(unit) || /^(?:share|market)$/u.test(lowerAt(tokens, to))) return undefined;
	return isPercent && isComparedWithPercent(tokens, to) ? undefined : wayBefore(tokens, link - 1, unit);
}

const HEAD = 14;
/** Words before an amount behind which stands its noun. */
const OPENS = /^(?:an?|the|this|that|its|their|another|previous|expected|additional|further|any|s)$|['’]s$/u;

/** "a 5-month improvement", "an 18mm (0.7in) rise", "1.5 degrees of warming", "the 258,000 barrel draw". */
function nounBehind(tokens: readonly Token[], { from, to, unit = '' }: Core): Direction | undefined {
	const isPercent = unit === 'percent';
	const isOf = lowerAt(tokens, to) === 'of';
	if (isOf && (isPercent || TIME.test(unit) || MONEY.test(unit))) return undefined;
	for (let place = isOf ? to + 1 : afterBrackets(tokens, to); place < to + HEAD; place++) {
		const { kind, lower = '', text } = tokens[place] ?? {};
		if (!continues(tokens, place)) return undefined;
		if (kind === 'mark' && isJoiner(tokens, place)) continue;
		if (kind !== 'word' || FUNCTION_WORDS.has(lower) || text !== lower) return undefined;
		const way = wayOf(lower, unit);
		if (way === undefined) continue;
		// "the 382 barrels cut last year" were harvested.
		if (CHANGE_NOUNS.get(lower)?.kind === 'action' && !/^an?$/u.test(lowerAt(tokens, from - 1))) return undefined;
		// "98,000 hectares increase" and "the 610 pesos wage falls" may have verbs.
		const isVerb =
			CHANGE_VERBS.has(lower) && (lower.endsWith('s') || !(OPENS.test(lowerAt(tokens, from - 1)) || place > to + 1));
		return (isOf || !isVerb) && !isThing(tokens, place) ? way : undefined;
	}
	return undefined;
}

const WHOLES = /^(?:weight|mass|value|volume|area|cover|worth|ice|population|workforce|staff|vegetation)$/u;

/** "lost an average of 7 kg", "lost 13.4% of their body weight", where so much "of the vote" was not won. */
function lost(tokens: readonly Token[], { from, to, unit = '' }: Core): Direction | undefined {
	if (MONEY.test(unit) || TIME.test(unit)) return undefined;
	const verb = [from, from - 1, beforeMean(tokens, from) - 1].some((at) =>
		/^los(?:e|es|ing|t)$/u.test(lowerAt(tokens, at))
	);
	if (!verb) return undefined;
	const isWhole = [2, 3, 4].some((step) => WHOLES.test(lowerAt(tokens, to + step)));
	return unit !== 'percent' || (lowerAt(tokens, to) === 'of' && isWhole) ? -1 : undefined;
}

const BE = /^(?:was|were|is|are)$/u;
const SIZE = /^(?:loss|gain|increase|decrease|rise|decline|drop|reduction|growth)$/u;

/** "mean weight loss for patients was 25 lb", "the increase in 2020 stood at 260.7 GW". */
function subject(tokens: readonly Token[], { from, unit = '' }: Core): Direction | undefined {
	if (MONEY.test(unit) || TIME.test(unit)) return undefined;
	const isAt = lowerAt(tokens, from - 1) === 'at' && /^(?:stood|stands|came)$/u.test(lowerAt(tokens, from - 2));
	let verb = isAt ? from - 2 : from - 1;
	while (/^(?:only|just|still|now|an?|about|around|nearly|almost|some)$/u.test(lowerAt(tokens, verb))) verb--;
	if (!isAt && !BE.test(lowerAt(tokens, verb))) return undefined;
	for (let place = verb - 1; place > verb - HEAD && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		if (SIZE.test(word)) return isNoun(tokens, place) && !isThing(tokens, place) ? wayOf(word, unit) : undefined;
		if (/^[,;:()]$/u.test(word) || VERB.test(word) || hasLevel(word) || isLevelNoun(tokens, place)) return undefined;
	}
	return undefined;
}
