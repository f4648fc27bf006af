/** What an amount is said to be more or less than, by a language’s lists. */
import type { Core } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CLAUSE, isEnd, isTime } from './clauses';
import type { Direction } from './clauses';
import type { LanguageWords } from './words';

/** “ниже порога на 47 %”: what is compared stands before its size. */
export function comparedBefore(tokens: readonly Token[], from: number, words: LanguageWords): Direction | undefined {
	const { more, less } = words.context;
	for (let at = from; at > Math.max(0, from - CLAUSE) && !isEnd(tokens, at, words); at--) {
		const token = tokens[at];
		if (token?.kind === 'number') return undefined;
		if (token?.kind === 'word' && more.test(token.lower)) return 1;
		if (token?.kind === 'word' && less.test(token.lower)) return -1;
		if (token?.gap === 'break') return undefined;
	}
	return undefined;
}

/** “mehr als im Vorjahr”, “un 3,8% más que”: behind the number, and at most a few words of what is counted. */
export function comparedAfter(
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
