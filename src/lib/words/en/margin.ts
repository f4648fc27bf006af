/** A value and how far it may be off: “1.2 ± 0.3”, “95% CI 1.19–1.29”; and what both numbers of a range share. */
import { clean } from '../../quantity/decimal';
import type { Spread } from '../../quantity/types';
import { parseAmount } from './amount';
import type { Amount } from './amount';
import type { Core } from '../language/core';
import { join } from './join';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** "1.2 ± 0.3", "1.2 plus or minus 0.3". */
export function margin(tokens: readonly Token[], amount: Amount): Core | undefined {
	const length = marginSign(tokens, amount.to);
	const width = length > 0 ? parseAmount(tokens, amount.to + length) : undefined;
	if (!width || width.value < 0) return undefined;
	const joined = join(amount, width);
	if (!joined) return undefined;
	const { first, second } = joined;
	const [lower, upper] = [clean(first.value - second.value), clean(first.value + second.value)];
	return {
		...core(amount.from, width.to, second),
		value: first.value,
		relation: 'between',
		stated: [lower, upper],
		centre: first.value,
		spread: confidenceAt(tokens, amount.from, width.to) ?? 'margin',
		...decimals(first, second)
	};
}

/** How many tokens say "more or less" from one on. */
function marginSign(tokens: readonly Token[], at: number): number {
	const first = lowerAt(tokens, at);
	if (first === '±') return 1;
	if (first !== '+' && first !== 'plus') return 0;
	const signs = [0, 1, 2].map((step) => lowerAt(tokens, at + step)).join(' ');
	return /^(?:\+ \/ [-−–]|plus or minus|\+ or [-−–])$/u.test(signs) ? 3 : 0;
}

/** "a margin of error of ±2 percent", "+/- 3%": a margin whose centre stands elsewhere. */
export function loneMargin(tokens: readonly Token[], at: number): Core | undefined {
	const length = marginSign(tokens, at);
	const width = length > 0 ? parseAmount(tokens, at + length) : undefined;
	if (!width || !(width.value > 0)) return undefined;
	return {
		...core(at, width.to, width),
		value: 0,
		relation: 'between',
		stated: [-width.value, width.value],
		spread: 'margin',
		decimals: width.decimals,
		doubts: ['it is a margin; what it is a margin of stands elsewhere']
	};
}

/** "95% CI 1.19–1.29", "confidence interval: 1.2 to 1.5", "1.2 to 1.5 (95% confidence interval)". */
export function confidenceAt(tokens: readonly Token[], from: number, to: number): Spread | undefined {
	const joiners = /^(?:[:,(]|of|is|was)$/u;
	const before = joiners.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
	const named = (at: number) =>
		tokens[at]?.text === 'CI' ||
		(lowerAt(tokens, at) === 'interval' && /^(?:confidence|credible)$/u.test(lowerAt(tokens, at - 1)));
	const behind = [0, 1, 2, 3, 4].map((step) => to + step);
	const inBrackets = lowerAt(tokens, to) === '(' && behind.some(named);
	return named(before) || inBrackets ? 'confidence' : undefined;
}

export function spreadOf(spread: Spread | undefined) {
	return spread ? { spread } : {};
}

/** What both ends share; a doubt about the unit of the second is one about both. */
export function core(from: number, to: number, { unit, noun, scale, doubts }: Amount) {
	return {
		from,
		to,
		scale,
		...(unit !== undefined && { unit }),
		...(noun !== undefined && { noun }),
		...(doubts && { doubts })
	};
}

export function decimals(first: Amount, second: Amount) {
	return { decimals: Math.max(first.decimals, second.decimals) };
}
