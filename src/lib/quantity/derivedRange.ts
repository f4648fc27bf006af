/** What follows from a range is a range: its words call nothing between its ends likelier, and the result does not either. */
import { clean, decimalsOf } from './decimal';
import type { DerivationInputs, DerivationOutcome } from './derivationTypes';
import { isRange, rangeValue } from './said';
import type { Quantity } from './types';

/** The outcome without a value of its own where an input has none; what a bound alone says is no range. */
export function withRange(outcome: DerivationOutcome, inputs: DerivationInputs): DerivationOutcome {
	if (!outcome.ok || outcome.quantity.relation !== 'about') return outcome;
	const { lower, upper } = outcome.quantity.interval;
	const hasRange = Object.values(inputs).some((input) => input !== undefined && isRange(input));
	return hasRange && lower < upper ? { ...outcome, quantity: asRange(outcome.quantity) } : outcome;
}

/** As ranges that words state are kept: the middle stands for a value that nobody has said, of dates the first day. */
function asRange(quantity: Quantity): Quantity {
	const { interval, scale, precision } = quantity;
	const { lower, upper } = interval;
	const value = rangeValue(interval, precision);
	const decimals = Math.max(...[lower, upper].map((bound) => decimalsOf(clean(bound / scale))));
	return { ...quantity, value, relation: 'between', decimals: precision ? 0 : decimals };
}
