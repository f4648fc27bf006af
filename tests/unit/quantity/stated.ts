/** Quantities for tests, written as briefly as people say them. */
import { dateQuantity } from '../../../src/lib/quantity/date';
import { makeQuantity, type QuantityInput } from '../../../src/lib/quantity/quantity';
import type { Interval, Quantity, Relation, Unit } from '../../../src/lib/quantity/types';
import { unitOf } from '../../../src/lib/quantity/unit';

export function unit(id: string): Unit {
	const found = unitOf(id);
	if (!found) throw new Error(`no unit ${id}`);
	return found;
}

/** A range is stated without its centre, unless `more` has that. */
export function stated(value: number, id: string, more: Partial<QuantityInput> = {}): Quantity {
	return makeQuantity({ ...(more.stated ? {} : { value }), unit: unit(id), ...more });
}

/** Billions of dollars. */
export function billions(value: number, more: Partial<QuantityInput> = {}): Quantity {
	return stated(value * 1e9, 'USD', { scale: 1e9, ...more });
}

export function date(edtf: string, relation?: Relation): Quantity {
	const found = dateQuantity(edtf, relation);
	if (!found) throw new Error(`no date ${edtf}`);
	return found;
}

/** Mathematical notation, so that a failing test reads like the table: "(6, 6.5)", "[235, 245]". */
export function notation({ lower, upper, lowerOpen, upperOpen }: Interval): string {
	return `${lowerOpen ? '(' : '['}${written(lower)}, ${written(upper)}${upperOpen ? ')' : ']'}`;
}

function written(bound: number): string {
	return Number.isFinite(bound) ? String(bound) : bound > 0 ? '∞' : '−∞';
}
