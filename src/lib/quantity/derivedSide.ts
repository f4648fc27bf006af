/** Which way the words of the inputs leave a derived value open: “at least four of twelve” is at least a third. */
import { decimalsOf } from './decimal';
import type { DerivationKind } from './derivation';
import { withRange } from './derivedRange';
import { fail, type DerivationDefinition, type DerivationInputs, type DerivationOutcome } from './derivationTypes';
import { pointInterval } from './interval';
import { boundInScale } from './said';
import type { Quantity, Relation } from './types';

const ONE_SIDED: readonly Relation[] = ['over', 'at-least', 'under', 'at-most'];

/** The derivation, whose results keep what their inputs leave open: on one side, or between two ends. */
export function sided<Kind extends DerivationKind>(definition: DerivationDefinition<Kind>): DerivationDefinition<Kind> {
	return {
		...definition,
		compute: (inputs) =>
			withRange(
				withSide(definition.compute(inputs), inputs, (closed) => definition.compute(closed)),
				inputs
			)
	};
}

/**
 * The outcome with the relation that its inputs give it. What they leave open on one side alone makes it “at least” or “at
 * most”, with the bound as its value: nothing in between is likelier. What they leave open on both sides has no short form.
 * @param compute the derivation itself, asked again with the open ends closed
 */
function withSide(
	outcome: DerivationOutcome,
	inputs: DerivationInputs,
	compute: (inputs: DerivationInputs) => DerivationOutcome
): DerivationOutcome {
	if (!outcome.ok || outcome.quantity.relation !== 'about' || !Object.values(inputs).some(isOneSided)) return outcome;
	const closed = compute(
		Object.fromEntries(Object.entries(inputs).map(([role, input]) => [role, closedAtValue(input)]))
	);
	if (!closed.ok) return outcome;
	const { interval } = outcome.quantity;
	const isLowered = interval.lower < closed.quantity.interval.lower;
	const isRaised = interval.upper > closed.quantity.interval.upper;
	if (!isLowered && !isRaised) return outcome;
	const quantity = isLowered && isRaised ? undefined : oneSided(outcome.quantity, isRaised ? 'up' : 'down');
	if (quantity) return { ...outcome, quantity };
	const bounds = [interval.lower, interval.upper].map((bound) => boundInScale(bound, outcome.quantity));
	return fail(
		'unbounded',
		`the result could be anything from ${bounds.join(' to ')}, because what the inputs leave open has no end on either side`
	);
}

/** A loss is said without its sign, so that “at least” leads away from zero; a date has none. */
function oneSided(quantity: Quantity, open: 'up' | 'down'): Quantity | undefined {
	const { lower, upper, lowerOpen, upperOpen } = quantity.interval;
	const isDate = quantity.unit.id === 'date';
	const [bound, isOut] = open === 'up' ? [lower, lowerOpen] : [upper, upperOpen];
	const isMore = open === 'up' ? isDate || lower >= 0 : !isDate && upper <= 0;
	// From a loss upward, beyond zero: no word says it of a number that is written with its sign.
	if (!isMore && open === 'up' && upper > 0) return undefined;
	const value = isDate ? quantity.value : bound;
	return {
		...quantity,
		value,
		relation: isMore ? (isOut ? 'over' : 'at-least') : isOut ? 'under' : 'at-most',
		decimals: decimalsOf(value / quantity.scale)
	};
}

function isOneSided(input: Quantity | undefined): input is Quantity {
	return (
		input !== undefined &&
		input.unit.id !== 'date' &&
		input.intervalReason === undefined &&
		ONE_SIDED.includes(input.relation)
	);
}

function closedAtValue(input: Quantity | undefined): Quantity | undefined {
	return isOneSided(input) ? { ...input, relation: 'exactly', interval: pointInterval(input.value) } : input;
}
