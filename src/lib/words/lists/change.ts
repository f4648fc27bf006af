/** What words around a number make of it as a change, by a language’s lists. */
import type { Core } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CLAUSE, directionOf, isEnd, NEAR, speaksOfChange, wordAfter, wordBefore } from './clauses';
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

export const isTime = (unit: string | undefined) => /^(?:year|month|week|day|hour|minute|second)$/u.test(unit ?? '');

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
		return { direction: compared.direction, doubt: compared.isNear ? undefined : FAR };
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
	let isBound = false;
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
	if (before?.told !== undefined && follows(tokens, before, core, words))
		return { direction: before.told, doubt: CARRIED };
	return { doubt: UNSAID };
}

/** “mehr als im Vorjahr”, “un 3,8% más que”: behind the number, and at most a few words of what is counted. */
function comparedAfter(
	tokens: readonly Token[],
	{ to, unit }: Core,
	{ context, stance }: LanguageWords
): { direction: Direction; isNear: boolean } | undefined {
	const isShare = unit === 'percent' || unit === 'percentage-point';
	const next = tokens[to]?.gap === 'break' ? '' : lowerAt(tokens, to);
	if (isShare && (context.above.has(next) || context.below.has(next)))
		return { direction: context.above.has(next) ? 1 : -1, isNear: true };
	const reach = isTime(unit) ? 1 : unit === 'count' || unit === undefined ? 4 : 2;
	const start = behindBrackets(tokens, to);
	for (let place = start; place < start + reach; place++) {
		const token = tokens[place];
		if (token?.kind !== 'word' || token.gap === 'break') return undefined;
		// “80 000 de plus”
		const sign = context.sizeLinks.has(token.lower) ? context.signs.get(lowerAt(tokens, place + 1)) : undefined;
		if (sign !== undefined) return { direction: sign, isNear: place - start <= 1 };
		const direction = context.more.test(token.lower) ? 1 : context.less.test(token.lower) ? -1 : undefined;
		if (direction === undefined) continue;
		// “nicht mehr”, “más de 40”
		const isNone =
			stance.phrases.startingAt(tokens, place - 1)?.value === 'denial' || tokens[place + 1]?.kind === 'number';
		if (isNone) return undefined;
		// “ocho obras más costosas”
		const after = tokens[place + 1];
		const isOfAnother = after?.kind === 'word' && place > start && !context.functionWords.has(after.lower);
		return { direction, isNear: place - start <= 1 && !isOfAnother };
	}
	return undefined;
}

/** “0,4 % (30 000 Barrel) mehr”: the place behind what stands in brackets. */
function behindBrackets(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at) !== '(') return at;
	for (let place = at; place < at + CLAUSE; place++) if (lowerAt(tokens, place) === ')') return place + 1;
	return at;
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
	if (fromBetween.has(word) || upTo.has(word)) return false;
	if (core.unit === 'percent' && partOf.has(lowerAt(tokens, core.to)) && !isTied(tokens, core, words.context))
		return false;
	for (let place = link; place >= Math.max(0, link - CLAUSE) && !isEnd(tokens, place, words); place--) {
		if (tokens[place]?.kind === 'word' && nouns.test(lowerAt(tokens, place))) return !isTime(core.unit);
		if (tokens[place]?.gap === 'break') return false;
	}
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
