/** Which way an amount went, as the one before it in the text says: the same again, or another that goes on with it. */
import { unitOf } from '../../quantity/unit';
import type { Core } from '../language/core';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { ChangeBefore } from './change';
import type { Direction } from './changeWords';

/** "rose by 33 pesos ($0.63)", "5 km (3 miles) below": in brackets behind it the same change in another unit. */
export function toldInBrackets(
	tokens: readonly Token[],
	{ from, to, unit = '' }: Core,
	earlier: Core | undefined
): Direction | undefined {
	if (earlier?.told === undefined || earlier.to !== from - 1) return undefined;
	const isAside = lowerAt(tokens, from - 1) === '(' && lowerAt(tokens, to) === ')';
	if (!isAside || earlier.doubts || earlier.unit === undefined || earlier.unit === unit) return undefined;
	const isMoney = [earlier.unit, unit].every((one) => /^[A-Z]{3}$/u.test(one));
	const dimension = unitOf(unit)?.dimension;
	return isMoney || (dimension !== undefined && dimension === unitOf(earlier.unit)?.dimension)
		? earlier.told
		: undefined;
}

/**
 * The direction of the quantity before, where this one goes on with it: "rose 12 cents, or 0.3 percent", "exports fell by
 * 60 percent and imports by 58".
 */
export function carriedDirection(
	tokens: readonly Token[],
	at: number,
	earlier: Core | undefined
): ChangeBefore | undefined {
	if (earlier?.direction === undefined) return undefined;
	const between = tokens.slice(earlier.to, at);
	if (!between.every((_, place) => continues(tokens, earlier.to + place)) || !continues(tokens, at)) return undefined;
	const isSame = /^,? ?or$/u.test(
		between
			.map(({ lower }) => lower)
			.join(' ')
			.replace(' ,', ',')
	);
	// "and was followed by 3 percent" is another matter.
	const isAlso =
		between.at(-1)?.lower === 'by' &&
		between.some(({ lower }) => /^(?:and|,)$/u.test(lower)) &&
		!/ed$/u.test(between.at(-2)?.lower ?? '');
	return isSame || isAlso ? { direction: earlier.direction, kind: 'change', bound: isAlso } : undefined;
}
