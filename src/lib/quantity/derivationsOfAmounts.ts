/** Derivations whose result is an amount of the inputs' own kind: sum, difference, and a part of a whole. */
import { derivedQuantity } from './derivedQuantity';
import { defineDerivation, fail, type DerivationFailure } from './derivationTypes';
import { formatQuantity } from './formatQuantity';
import { clean, plainNumber } from './decimal';
import { add, divide, multiply, subtract } from './interval';
import { movedByPoints } from './movedByPoints';
import { inFormula, isRange, scaleWords } from './said';
import type { Interval, Quantity } from './types';
import { convert, convertInterval, plainUnit } from './unit';
import type { Dimension } from './units';

/** Dates and ranks count nothing, and a change has a base of its own: none of them adds up. */
const NOT_ADDED: readonly string[] = ['date', 'rank', 'change', 'multiple', 'rate'] satisfies readonly Dimension[];

/** Dimensions whose difference is a number of percentage points. */
const IN_POINTS: readonly string[] = ['share', 'change'] satisfies readonly Dimension[];

/**
 * value − subtract. Both in one dimension, result in the unit of `value`; two percentages (of a whole or of change)
 * give percentage points, and points off a percentage another percentage. Not for dates and ranks. Counts and measures must not come out below zero.
 */
export const difference = defineDerivation({
	kind: 'difference',
	roles: ['value', 'subtract'],
	formula: 'value − subtract',
	unitRule:
		'both of one dimension; result in the unit of “value”, two percentages in percentage points; or points off a percentage',
	compute({ value, subtract: taken }) {
		const moved = movedByPoints(value, [taken], '−');
		if (moved) return moved;
		const inPoints = IN_POINTS.includes(value.unit.dimension);
		const other = inUnitOf(value, taken);
		if (!other || (NOT_ADDED.includes(value.unit.dimension) && !inPoints))
			return mixed('difference', value, taken, 'subtract');
		const things = otherThings('difference', [value, taken]);
		if (things) return things;
		const unit = inPoints ? plainUnit('percentage-point') : value.unit;
		if (!unit.signed && value.value < other.value)
			return fail(
				'impossible-result',
				`the difference lies below zero: ${joined([value, taken], '−')}; put the larger one first`,
				'subtract'
			);
		// A share of 0–1 is a hundred times as many points.
		const points = inPoints && value.unit.id === 'share' ? 100 : 1;
		return derivedQuantity({
			formula: joined([value, taken], '−'),
			value: (value.value - other.value) * points,
			interval: scaled(subtract(value.interval, other.interval), points),
			unit,
			scale: Math.max(value.scale, taken.scale),
			inputs: inPoints ? [] : [value, taken],
			...ofBoth(value, taken)
		});
	}
});

/**
 * first + second + … up to six. All in one dimension, result in the unit of `first`; or a percentage and the points that it
 * rose by. Not for dates, ranks, changes and rates.
 */
export const sum = defineDerivation({
	kind: 'sum',
	roles: ['first', 'second'],
	optionalRoles: ['third', 'fourth', 'fifth', 'sixth'],
	formula: 'first + second + …',
	unitRule: 'all of one dimension; result in the unit of “first”; or percentage points on a percentage',
	compute({ first, second, third, fourth, fifth, sixth }) {
		const others = [second, third, fourth, fifth, sixth].filter((part) => part !== undefined);
		const parts = [first, ...others];
		const moved = movedByPoints(first, others, '+');
		if (moved) return moved;
		let total = { value: 0, interval: scaled(first.interval, 0) };
		for (const part of parts) {
			const same = inUnitOf(first, part);
			if (!same || NOT_ADDED.includes(first.unit.dimension)) return mixed('sum', first, part, 'second');
			total = { value: total.value + same.value, interval: add(total.interval, same.interval) };
		}
		const things = otherThings('sum', parts);
		if (things) return things;
		const { dimension, factor } = first.unit;
		if (dimension === 'share' && total.interval.lower * factor > 1)
			return fail(
				'impossible-result',
				`the parts come to ${plainNumber(clean(total.value * factor * 100))} percent, and a whole has 100: ${joined(parts, '+')}`
			);
		return derivedQuantity({
			...total,
			formula: joined(parts, '+'),
			unit: first.unit,
			scale: Math.max(...parts.map((part) => part.scale)),
			inputs: parts,
			...ofBoth(first, second)
		});
	}
});

/** share × whole: "half of 240". `share` is a part of a whole (percent, share); the result has the unit of `whole`. */
export const partOf = defineDerivation({
	kind: 'part-of',
	roles: ['share', 'whole'],
	formula: 'share × whole',
	unitRule: '“share” in percent or share, “whole” an amount; result in the unit of “whole”',
	compute({ share, whole }) {
		if (share.unit.dimension !== 'share') return unsuited('part-of', share, 'percent or share', 'share');
		if ([...NOT_ADDED, ...IN_POINTS].includes(whole.unit.dimension))
			return unsuited('part-of', whole, 'an amount', 'whole');
		const { factor } = share.unit;
		return derivedQuantity({
			formula: `${shareAsSaid(share)} of ${withScale(whole)}`,
			value: share.value * factor * whole.value,
			interval: multiply(scaled(share.interval, factor), whole.interval),
			unit: whole.unit,
			scale: whole.scale,
			inputs: [whole],
			...(whole.of === undefined ? {} : { of: whole.of })
		});
	}
});

/** part ÷ share: what “5 million, a quarter of all” is a part of. `share` is a part of a whole; the result has the unit of `part`. */
export const wholeOf = defineDerivation({
	kind: 'whole-of',
	roles: ['part', 'share'],
	formula: 'part ÷ share',
	unitRule: '“share” in percent or share, “part” an amount; result in the unit of “part”',
	compute({ part, share }) {
		if (share.unit.dimension !== 'share') return unsuited('whole-of', share, 'percent or share', 'share');
		if ([...NOT_ADDED, ...IN_POINTS].includes(part.unit.dimension))
			return unsuited('whole-of', part, 'an amount', 'part');
		const { factor } = share.unit;
		const quotient = divide(part.interval, scaled(share.interval, factor));
		if (!quotient.ok)
			return fail(quotient.code, `“share” leaves open that it is nothing: ${shareAsSaid(share)}`, 'share');
		return derivedQuantity({
			formula: `${withScale(part)} ÷ ${shareAsSaid(share)}`,
			value: part.value / (share.value * factor),
			interval: quotient.interval,
			unit: part.unit,
			scale: part.scale,
			inputs: [part],
			...(part.of === undefined ? {} : { of: part.of })
		});
	}
});

/** Numbers as said with an operator between them; scale words and units only where they differ. */
export function joined(parts: readonly Quantity[], operator: '+' | '−' | '÷'): string {
	const sameUnit = parts.every((part) => part.unit.id === parts[0]?.unit.id);
	const sameScale = parts.every((part) => part.scale === parts[0]?.scale);
	const write = (part: Quantity): string => {
		if (!sameUnit) return formatQuantity(isRange(part) ? part : { ...part, relation: 'exactly' });
		return sameScale ? inFormula(part) : withScale(part);
	};
	return parts.map(write).join(` ${operator} `);
}

/** A number as said, with its scale word: "1.2 tn". */
export function withScale(quantity: Quantity): string {
	return `${inFormula(quantity)}${scaleWords(quantity.scale, quantity.unit).short}`;
}

/** A quantity's value and interval in the unit of another one; undefined where the dimensions differ. */
export function inUnitOf(model: Quantity, quantity: Quantity): { value: number; interval: Interval } | undefined {
	const value = convert(quantity.value, quantity.unit, model.unit);
	const interval = convertInterval(quantity.interval, quantity.unit, model.unit);
	return value === undefined || !interval ? undefined : { value, interval };
}

export function scaled(interval: Interval, factor: number): Interval {
	return multiply(interval, { lower: factor, upper: factor, lowerOpen: false, upperOpen: false });
}

/** The error for a quantity whose unit does not suit its role. */
export function unsuited(kind: string, quantity: Quantity, expected: string, role: string): DerivationFailure {
	return fail('unit-mismatch', `“${role}” of “${kind}” is in “${quantity.unit.id}”; expected ${expected}`, role);
}

/** The error for two quantities that cannot be taken together. */
export function mixed(kind: string, first: Quantity, second: Quantity, role: string): DerivationFailure {
	return first.unit.dimension === second.unit.dimension
		? fail('unit-mismatch', `“${kind}” is not defined for “${first.unit.id}”; expected amounts of one dimension`, role)
		: fail(
				'unit-mismatch',
				`“${kind}” mixes “${first.unit.id}” and “${second.unit.id}”; expected amounts of one dimension`,
				role
			);
}

/** The error for counts of different things, which are no number of anything. */
function otherThings(kind: string, parts: readonly Quantity[]): DerivationFailure | undefined {
	const things = [...new Set(parts.flatMap(({ unit, of }) => (unit.id === 'count' && of !== undefined ? [of] : [])))];
	if (things.length < 2) return undefined;
	return fail(
		'unit-mismatch',
		`“${kind}” takes ${things.join(' and ')} together, which are not the same; where they are (men and women are people), give them one “of”`
	);
}

function shareAsSaid(share: Quantity): string {
	return share.word ?? (share.unit.id === 'percent' ? `${inFormula(share)}%` : inFormula(share));
}

function ofBoth(first: Quantity, second: Quantity): { of?: string } {
	return first.of !== undefined && first.of === second.of ? { of: first.of } : {};
}
