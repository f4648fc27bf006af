/** From a propagated interval to a quantity that shows no more precision than its inputs had. */
import { decimalsOf, magnitudeOf, powerOfTen, roundTo } from './decimal';
import { fail, type DerivationOutcome } from './derivationTypes';
import { roundOutward, width } from './interval';
import type { Interval, Quantity, Relation, Unit } from './types';
import { convert } from './unit';

export interface Computed {
	readonly formula: string;
	/** The result of the inputs' point values. */
	readonly value: number;
	readonly interval: Interval;
	readonly unit: Unit;
	/** The scale that it is written in. */
	readonly scale: number;
	/** The stated quantities that it was computed from. */
	readonly inputs: readonly Quantity[];
	readonly of?: string;
}

/**
 * A derived quantity. Value and bounds are rounded to one place, bounds outward. The place is the ones place of the
 * coarsest stated mantissa of the result's dimension, in the scale shown, or its last decimal place if it has decimals
 * ($240 bn ÷ 1.6 is "≈ $150 bn, between 142 and 159"); ones of the result where no input has its dimension. Where that
 * place would leave the value fewer than two digits it is finer, but never finer than a tenth of the interval's width
 * ($8 bn ÷ 1.6 is "≈ $5 bn, between 4.5 and 5.5"). The relation is "about"; if the interval has no end, the words
 * "over" or "under" and its one bound stand in place of a value that would pretend to be central.
 */
export function derivedQuantity(computed: Computed): DerivationOutcome {
	const { formula, unit, scale, of } = computed;
	const place = placeOf(computed);
	const interval = roundOutward(computed.interval, place);
	const bounded = Number.isFinite(width(interval));
	const end = bounded ? undefined : openEnd(interval);
	if (!bounded && !end)
		return fail('unbounded', 'the result could be almost any number, because what the inputs leave open has no end');
	const value = end?.value ?? roundTo(computed.value, place);
	return {
		ok: true,
		formula,
		quantity: {
			value,
			unit,
			...(of === undefined ? {} : { of }),
			relation: end?.relation ?? 'about',
			interval,
			decimals: decimalsOf(value / scale),
			scale
		}
	};
}

function placeOf({ value, interval, unit, scale, inputs }: Computed): number {
	const places = inputs.map((input) => convert(powerOfTen(-input.decimals) * input.scale, input.unit, unit));
	const said = places.filter((place) => place !== undefined);
	const stated = said.length > 0 ? Math.max(...said) : scale;
	if (value === 0) return stated;
	const twoDigits = powerOfTen(magnitudeOf(value) - 1);
	if (twoDigits >= stated) return stated;
	const spread = width(interval);
	// Sums and differences of exact counts are exact themselves.
	if (!Number.isFinite(spread) || (spread === 0 && said.length > 0)) return stated;
	const tenth = spread === 0 ? 0 : powerOfTen(magnitudeOf(spread) - 1);
	return Math.max(twoDigits, Math.min(stated, tenth));
}

/** The one bound of an interval that is open at the other end, as words can say it. */
function openEnd({ lower, upper, lowerOpen, upperOpen }: Interval): { value: number; relation: Relation } | undefined {
	if (upper === Infinity && lower >= 0) return { value: lower, relation: lowerOpen ? 'over' : 'at-least' };
	if (lower !== -Infinity) return undefined;
	if (upper > 0 && upper !== Infinity) return { value: upper, relation: upperOpen ? 'under' : 'at-most' };
	return upper === Infinity ? undefined : { value: upper, relation: upperOpen ? 'over' : 'at-least' };
}
