/** Derivations that set two amounts in proportion, or follow a stated change back to its base and on to its result. */
import { clean } from './decimal';
import { joined, inUnitOf, mixed, scaled, unsuited, withScale } from './derivationsOfAmounts';
import { derivedQuantity } from './derivedQuantity';
import { defineDerivation, fail, type DerivationFailure } from './derivationTypes';
import { add, divide, makeInterval, multiply, pointInterval } from './interval';
import { inFormula, isRange, writeNumber } from './said';
import type { Interval, Quantity } from './types';
import { plainUnit } from './unit';
import type { Dimension } from './units';

/** What has no proportion: half of a date, or a rank twice as high, means nothing. */
const NO_PROPORTION: readonly string[] = [
	'date',
	'rank',
	'change',
	'percentage-point',
	'temperature-difference'
] satisfies readonly Dimension[];

/**
 * value ÷ (1 + increase/100): 240 after a 60 percent increase comes from 240 ÷ 1.6 = 150. `increase` in percent-change
 * (a decrease is negative), or in multiple ("doubled": ÷ 2). Result in the unit of `value`.
 */
export const baseBeforeIncrease = defineDerivation({
	kind: 'base-before-increase',
	roles: ['value', 'increase'],
	formula: 'value ÷ (1 + increase)',
	unitRule: '“value” an amount, “increase” in percent-change or multiple; result in the unit of “value”',
	compute({ value, increase }) {
		const factor = factorOf('base-before-increase', value, increase);
		if ('ok' in factor) return factor;
		const quotient = divide(value.interval, factor.interval);
		if (!quotient.ok) return fail(quotient.code, zeroDivisor('increase', increase), 'increase');
		return derivedQuantity({
			formula: `${inFormula(value)} ÷ ${factor.text}`,
			value: value.value / factor.value,
			interval: quotient.interval,
			unit: value.unit,
			scale: value.scale,
			inputs: [value],
			...(value.of === undefined ? {} : { of: value.of })
		});
	}
});

/** value × (1 + increase/100): what an amount became. Units as in `base-before-increase`. */
export const valueAfterIncrease = defineDerivation({
	kind: 'value-after-increase',
	roles: ['value', 'increase'],
	formula: 'value × (1 + increase)',
	unitRule: '“value” an amount, “increase” in percent-change or multiple; result in the unit of “value”',
	compute({ value, increase }) {
		const factor = factorOf('value-after-increase', value, increase);
		if ('ok' in factor) return factor;
		return derivedQuantity({
			formula: `${inFormula(value)} × ${factor.text}`,
			value: value.value * factor.value,
			interval: multiply(value.interval, factor.interval),
			unit: value.unit,
			scale: value.scale,
			inputs: [value],
			...(value.of === undefined ? {} : { of: value.of })
		});
	}
});

/** numerator ÷ denominator, as a multiple. Both in one dimension and of one sign; the denominator cannot be zero. */
export const ratio = defineDerivation({
	kind: 'ratio',
	roles: ['numerator', 'denominator'],
	formula: 'numerator ÷ denominator',
	unitRule: 'both of one dimension; result in multiple',
	compute({ numerator, denominator }) {
		const quotient = proportion('ratio', numerator, denominator, 'denominator');
		if ('ok' in quotient) return quotient;
		if (quotient.value < 0)
			return fail(
				'impossible-result',
				'a gain and a loss have no ratio; expected two amounts of one sign',
				'denominator'
			);
		return derivedQuantity({ ...quotient, unit: plainUnit('multiple'), scale: 1, inputs: [] });
	}
});

/** part ÷ whole × 100, in percent. Both in one dimension; the part is not above its whole, and its interval ends there. */
export const shareOf = defineDerivation({
	kind: 'share-of',
	roles: ['part', 'whole'],
	formula: 'part ÷ whole',
	unitRule: 'both of one dimension; result in percent',
	compute({ part, whole }) {
		const quotient = proportion('share-of', part, whole, 'whole');
		if ('ok' in quotient) return quotient;
		if (quotient.value < 0 || quotient.value > 1)
			return fail(
				'impossible-result',
				`${quotient.formula} is no part of a whole: it is ${writeNumber(clean(quotient.value))}`,
				'part'
			);
		const percent = scaled(quotient.interval, 100);
		if (percent.lower >= 100 && percent.lowerOpen)
			return fail('impossible-result', `${quotient.formula} is no part of a whole: the part is larger than it`, 'part');
		const interval = makeInterval(Math.max(0, percent.lower), Math.min(100, percent.upper), {
			lowerOpen: percent.lower >= 0 && percent.lowerOpen,
			upperOpen: percent.upper <= 100 && percent.upperOpen
		});
		const { formula, value } = quotient;
		return derivedQuantity({ formula, value: value * 100, interval, unit: plainUnit('percent'), scale: 1, inputs: [] });
	}
});

/** (to ÷ from − 1) × 100, in percent-change. Both in one dimension and above zero. */
export const percentChange = defineDerivation({
	kind: 'percent-change',
	roles: ['from', 'to'],
	formula: '(to ÷ from − 1) × 100',
	unitRule: 'both of one dimension; result in percent-change',
	compute({ from, to }) {
		const quotient = proportion('percent-change', to, from, 'from');
		if ('ok' in quotient) return quotient;
		if (from.value < 0 || to.value < 0)
			return fail(
				'impossible-result',
				'a change of what lies below zero has no percentage; expected two amounts above zero',
				'from'
			);
		return derivedQuantity({
			formula: `${quotient.formula} − 1`,
			value: (quotient.value - 1) * 100,
			interval: scaled(add(quotient.interval, pointInterval(-1)), 100),
			unit: plainUnit('percent-change'),
			scale: 1,
			inputs: []
		});
	}
});

interface Proportion {
	readonly formula: string;
	readonly value: number;
	readonly interval: Interval;
}

function proportion(kind: string, above: Quantity, below: Quantity, role: string): Proportion | DerivationFailure {
	const numerator = inUnitOf(below, above);
	if (!numerator || NO_PROPORTION.includes(below.unit.dimension)) return mixed(kind, above, below, role);
	const quotient = divide(numerator.interval, below.interval);
	if (!quotient.ok) return fail(quotient.code, zeroDivisor(role, below), role);
	return { formula: joined([above, below], '÷'), value: numerator.value / below.value, interval: quotient.interval };
}

interface Factor {
	readonly text: string;
	readonly value: number;
	readonly interval: Interval;
}

/** A stated change as the factor from base to result: "+60%" is 1.6, "−20%" 0.8, "doubled" 2. */
function factorOf(kind: string, value: Quantity, increase: Quantity): Factor | DerivationFailure {
	if (NO_PROPORTION.includes(value.unit.dimension)) return unsuited(kind, value, 'an amount', 'value');
	if (increase.unit.id === 'multiple')
		return { text: withScale(increase), value: increase.value, interval: increase.interval };
	if (increase.unit.id !== 'percent-change') return unsuited(kind, increase, 'percent-change or multiple', 'increase');
	if (increase.value < -100)
		return fail(
			'impossible-result',
			`nothing decreases by more than 100%: the change is ${inFormula(increase)}%`,
			'increase'
		);
	const interval = add(scaled(increase.interval, 1 / 100), pointInterval(1));
	const factor = 1 + increase.value / 100;
	const [least, most] = [clean(interval.lower), clean(interval.upper)];
	const text = isRange(increase) ? `(${writeNumber(least)}–${writeNumber(most)})` : writeNumber(clean(factor));
	return { text, value: factor, interval };
}

function zeroDivisor(role: string, quantity: Quantity): string {
	const { lower, upper } = quantity.interval;
	return `“${role}” leaves open that the divisor is zero: it lies between ${writeNumber(lower)} and ${writeNumber(upper)} ${quantity.unit.id}`;
}
