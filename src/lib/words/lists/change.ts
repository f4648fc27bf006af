/** What words around a number make of it as a change, by a language’s lists. */
import type { Core } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { comparedAfter, comparedBefore } from './comparisons';
import { CLAUSE, NEAR, directionOf, isEnd, isTime, speaksOfChange, wordAfter, wordBefore } from './clauses';
import type { Direction } from './clauses';
import type { ContextLists, LanguageWords } from './words';

const UNSAID = 'its words do not say whether it is a rise or a fall';
const BOTH = 'its sentence tells of a rise and of a fall';
const FAR = 'the word of its change stands far off and may be of another number';
const MAYBE = 'it may be the size of a change, since its sentence speaks of one';
const LEVEL = 'no word says whether it is a level or the size of a change';
const CARRIED = 'its direction is that of the number before it';

const BESIDE = 5;

/** The number with its direction, and what its words leave open. */
export function changed(
	tokens: readonly Token[],
	core: Core,
	sign: '+' | '−' | undefined,
	before: Core | undefined,
	words: LanguageWords
): Core {
	const { context } = words;
	const { unit } = core;
	if (unit === 'date' || unit === 'multiple' || unit === 'rank') return core;
	if (unit === 'share') return changedByShare(tokens, core, before, words);
	const told = toldOf(tokens, core, sign, before, words);
	if (told?.direction !== undefined) return signed(core, told.direction, told.doubt);
	if (told?.doubt !== undefined) return withDoubt(core, told.doubt);
	if (isLevel(tokens, core, context) || isTime(unit))
		return mayBeSize(tokens, core, words) ? withDoubt(core, MAYBE) : core;
	// Percentages are as often changes as levels: those that no word makes a level are asked about.
	const isShare = unit === 'percent' || unit === 'percentage-point';
	if (speaksOfChange(tokens, core, words)) return withDoubt(core, MAYBE);
	return isShare ? withDoubt(core, LEVEL) : core;
}

/** “um die Hälfte geschrumpft”, “ein Drittel weniger”: the share itself has no sign. */
function changedByShare(tokens: readonly Token[], core: Core, before: Core | undefined, words: LanguageWords): Core {
	const link = linkBefore(tokens, core.from, words.context);
	const compared = comparedAfter(tokens, core, words);
	const told = compared ?? (link.isBound ? boundTo(tokens, core, link.at, before, words) : undefined);
	if (told === undefined) return core;
	if (told.direction === undefined) return withDoubt(core, UNSAID);
	return { ...core, told: told.direction, direction: told.direction };
}

export function withDoubt(core: Core, doubt: string): Core {
	return core.doubts ? core : { ...core, doubts: [doubt] };
}

function signed(core: Core, direction: Direction, doubt: string | undefined): Core {
	const unit = core.unit === 'percent' ? 'percent-change' : core.unit;
	const size = Math.abs(core.value);
	const ends = core.stated?.map(Math.abs).sort((a, b) => a - b);
	const [low = 0, high = 0] = ends ?? [];
	const stated: readonly [number, number] = direction > 0 ? [low, high] : [-high, -low];
	const moved: Core = {
		...core,
		...(unit !== undefined && { unit }),
		value: direction * size,
		...(core.stated && { stated }),
		told: direction,
		direction
	};
	return doubt === undefined ? moved : withDoubt(moved, doubt);
}

interface Told {
	readonly direction?: Direction | undefined;
	readonly doubt?: string | undefined;
}

function toldOf(
	tokens: readonly Token[],
	core: Core,
	sign: '+' | '−' | undefined,
	before: Core | undefined,
	words: LanguageWords
): Told | undefined {
	const { context } = words;
	const isShare = core.unit === 'percent' || core.unit === 'percentage-point';
	if (sign === '+') return isMoney(core) ? { doubt: MAYBE } : { direction: 1 };
	if (sign === '−' && isShare) return { direction: -1 };
	if (sign === '−')
		return core.unit === 'count' || core.unit === undefined ? { direction: -1, doubt: MAYBE } : undefined;
	const compared = comparedAfter(tokens, core, words);
	const link = linkBefore(tokens, core.from, context);
	const near = wordBefore(tokens, link.at, NEAR, words);
	const isSize = link.isSize;
	if (compared !== undefined && (isShare || isSize || core.unit !== undefined || compared.isNear))
		return {
			direction: compared.direction,
			doubt: compared.isNear && !isEndOfChange(tokens, core, context) ? undefined : FAR
		};
	if (link.isBound) return boundTo(tokens, core, link.at, before, words);
	const subject = isTime(core.unit) ? undefined : subjectBefore(tokens, core.from - 1, context);
	if (subject !== undefined) return subject;
	const noun = isShare ? wordAfter(tokens, core.to, words) : undefined;
	if (noun?.isNoun && noun.distance <= 1)
		return { direction: noun.direction, doubt: noun.distance === 0 ? undefined : FAR };
	const goesOn =
		before?.told !== undefined &&
		core.from - before.to <= BESIDE &&
		context.joins.has(lowerAt(tokens, before.to)) &&
		!isTied(tokens, core, context) &&
		follows(tokens, before, core, words);
	if (goesOn && isShare) return { direction: before.told, doubt: CARRIED };
	// “perdent 0,35 % de rendement”
	if (near?.distance === 0 && isShare && !isTied(tokens, core, context))
		return { direction: near.direction, doubt: context.partOf.has(lowerAt(tokens, core.to)) ? FAR : undefined };
	// “rose, and reached …”, “fell to …”
	if (isLevel(tokens, core, context)) return undefined;
	if (near && (isSize || near.distance === 0 || isShare)) {
		const isClose = (isSize || near.distance === 0) && near.distance <= (isShare ? 2 : 1);
		return { direction: near.direction, doubt: isClose ? undefined : FAR };
	}
	if (noun) return { direction: noun.direction, doubt: FAR };
	return goesOn ? { direction: before.told, doubt: CARRIED } : undefined;
}

/** “das Minus lag bei 0,2 Prozent”, “рост составил 3,3 %”: nothing between but what says that it was so much. */
function subjectBefore(tokens: readonly Token[], from: number, context: ContextLists): Told | undefined {
	for (let at = from, steps = 0; at >= 0 && steps <= COPULA; at--, steps++) {
		const token = tokens[at];
		const word = token?.lower ?? '';
		if (context.nouns.test(word)) {
			const direction = directionOf(token, context);
			return direction === undefined ? { doubt: UNSAID } : { direction };
		}
		const isBetween = [context.levelLinks, context.sizeLinks, context.articles].some((list) => list.has(word));
		if (!isBetween || tokens[at]?.gap === 'break') return undefined;
	}
	return undefined;
}

const COPULA = 4;

function isMoney({ unit }: Core): boolean {
	return /^[A-Z]{3}(?:-per-|$)/u.test(unit ?? '');
}

interface Link {
	/** The token before the link, or before the number where there is none. */
	readonly at: number;
	readonly isSize: boolean;
	readonly isBound: boolean;
}

/** The word that ties a number to what stands before it, over its article. */
function linkBefore(tokens: readonly Token[], from: number, context: ContextLists): Link {
	let at = from - 1;
	let isSize = false;
	// “почти на треть”: the link stands in the words that qualify.
	const qualifier = context.before.startingAt(tokens, from);
	let isBound = qualifier !== undefined && context.boundLinks.has(lowerAt(tokens, qualifier.next - 1));
	for (let steps = 0; steps < 3 && at >= 0 && tokens[at + 1]?.gap !== 'break'; steps++) {
		const word = lowerAt(tokens, at);
		if (context.boundLinks.has(word)) isBound = true;
		else if (context.sizeLinks.has(word)) isSize = true;
		else if (!context.articles.has(word)) break;
		at--;
	}
	return { at, isSize: isSize || isBound, isBound };
}

/** “um 28 Prozent gefallen”, “на 22 % ниже”: nothing but the size of a change follows such a word. */
function boundTo(
	tokens: readonly Token[],
	core: Core,
	at: number,
	before: Core | undefined,
	words: LanguageWords
): Told {
	const back = wordBefore(tokens, at, CLAUSE, words);
	const ahead = words.context.verbLast ? wordAfter(tokens, core.to, words, CLAUSE) : undefined;
	if (back && ahead && back.direction !== ahead.direction)
		return { direction: back.distance <= ahead.distance ? back.direction : ahead.direction, doubt: BOTH };
	const found = back ?? ahead;
	if (found) return { direction: found.direction };
	const compared = comparedBefore(tokens, at, words);
	if (compared !== undefined) return { direction: compared, doubt: FAR };
	if (before?.told !== undefined && follows(tokens, before, core, words))
		return { direction: before.told, doubt: CARRIED };
	return { doubt: UNSAID };
}

/** Whether a number goes on with the one before it in the same sentence. */
function follows(tokens: readonly Token[], before: Core, core: Core, words: LanguageWords): boolean {
	if (core.from - before.to > 2 * CLAUSE) return false;
	for (let place = before.to; place < core.from; place++)
		if (isEnd(tokens, place, words) || tokens[place]?.gap === 'break') return false;
	return true;
}

function isLevel(tokens: readonly Token[], core: Core, context: ContextLists): boolean {
	if (core.unit === 'percent' && context.partOf.has(lowerAt(tokens, core.to))) return true;
	return isTied(tokens, core, context);
}

/** “growth … amounted to 3 percent”: behind such a verb, what it says may be the size of a change after all. */
function mayBeSize(tokens: readonly Token[], core: Core, words: LanguageWords): boolean {
	const { nouns, fromBetween, upTo, articles, partOf } = words.context;
	let link = core.from - 1;
	while (articles.has(lowerAt(tokens, link))) link--;
	const word = lowerAt(tokens, link);
	if (fromBetween.has(word) || upTo.has(word)) return core.unit === 'percent' && isOfRise(tokens, link, words);
	if (core.unit === 'percent' && partOf.has(lowerAt(tokens, core.to)) && !isTied(tokens, core, words.context))
		return false;
	for (let place = link; place >= Math.max(0, link - 2 * CLAUSE); place--) {
		if (isEnd(tokens, place, words) && lowerAt(tokens, place) !== ';') return false;
		if (tokens[place]?.kind === 'word' && nouns.test(lowerAt(tokens, place))) return !isTime(core.unit);
		if (tokens[place]?.gap === 'break') return false;
	}
	return false;
}

/** “поднялся до 914 см выше нуля”: it rose to so much. */
function isEndOfChange(tokens: readonly Token[], { from }: Core, { articles, fromBetween }: ContextLists): boolean {
	let at = from - 1;
	while (articles.has(lowerAt(tokens, at))) at--;
	return fromBetween.has(lowerAt(tokens, at));
}

/** “la hausse ressort à 3,7 %”: where the rise itself is what comes to it; “est en hausse à 5 %” is none. */
function isOfRise(tokens: readonly Token[], from: number, words: LanguageWords): boolean {
	const { nouns, articles, fromIsChange } = words.context;
	for (let at = from; !fromIsChange && at > Math.max(0, from - CLAUSE) && !isEnd(tokens, at, words); at--)
		if (nouns.test(lowerAt(tokens, at))) return articles.has(lowerAt(tokens, at - 1));
	return false;
}

/** Whether the word before a number makes it a level. */
function isTied(tokens: readonly Token[], core: Core, context: ContextLists): boolean {
	let at = core.from - 1;
	while (context.articles.has(lowerAt(tokens, at)) || isSizeLink(lowerAt(tokens, at), context)) at--;
	return context.levelLinks.has(lowerAt(tokens, at));
}

const isSizeLink = (word: string, { sizeLinks, boundLinks, levelLinks }: ContextLists) =>
	sizeLinks.has(word) && !boundLinks.has(word) && !levelLinks.has(word);
