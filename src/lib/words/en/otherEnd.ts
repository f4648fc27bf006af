/** A number whose unit and scale stand at the other end of what it changed to: “from 24 to 33–35 billion euros”. */
import { parseAmount } from './amount';
import type { Amount } from './amount';
import { directionBefore } from './change';
import { withScaleOf } from './join';
import { qualifierAt } from './qualifiers';
import { isDash, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** The number with the unit, and as far as it fits the scale, of the one behind its “to”; as it is, if nothing says so. */
export function inUnitOfOtherEnd(tokens: readonly Token[], amount: Amount, floor: number): Amount {
	if (tokens[amount.to]?.lower !== 'to' || tokens[amount.to]?.gap === 'break') return amount;
	const at = amount.to + 1;
	const first = parseAmount(tokens, qualifierAt(tokens, at)?.next ?? at);
	const isRange = first !== undefined && isDash(tokens, first.to);
	const other = isRange ? parseAmount(tokens, first.to + 1, first.isMoney) : first;
	if (!other || other.unread || other.unit === undefined || other.unit === 'count') return amount;
	const isFrom = isRange && lowerAt(tokens, amount.from - 1) === 'from';
	// "decreased 1.0 billion to 9.0 billion dollars"
	const isHow = amount.scale > 1 && amount.scale === other.scale && directionBefore(tokens, amount.from, floor);
	if (!isFrom && !isHow) return amount;
	const { isMoney, isMeasured, unit } = other;
	return { ...withScaleOf(amount, other), unit, isMoney, isMeasured };
}
