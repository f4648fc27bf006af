/** A percentage that rises or falls by percentage points: 45 percent and 2 points more are 47 percent. */
import { derivedQuantity } from './derivedQuantity';
import { fail, type DerivationOutcome } from './derivationTypes';
import { add, makeInterval, subtract } from './interval';
import { inFormula, writeNumber } from './said';
import type { Interval, Quantity, Unit } from './types';
import { convert, convertInterval, plainUnit } from './unit';

/**
 * The level with the points added or taken off, in percent as it was: of a whole, where it ends at 0 and 100, or of change.
 * Undefined where it is no percentage, or what follows are not all points.
 */
export function movedByPoints(
	level: Quantity,
	points: readonly Quantity[],
	operator: '+' | '−'
): DerivationOutcome | undefined {
	const unit = percentOf(level.unit);
	if (!unit || points.some((part) => part.unit.id !== 'percentage-point')) return undefined;
	const formula = [levelAsSaid(level), ...points.map(pointsAsSaid)].join(` ${operator} `);
	const moved = operator === '+' ? add : subtract;
	const sign = operator === '+' ? 1 : -1;
	const value = points.reduce((sum, part) => sum + sign * part.value, convert(level.value, level.unit, unit) ?? 0);
	const interval = points.reduce(
		(sum, part) => moved(sum, part.interval),
		convertInterval(level.interval, level.unit, unit) ?? level.interval
	);
	const isPart = unit.dimension === 'share';
	if (isPart && (value < 0 || value > 100))
		return fail('impossible-result', `${formula} is no part of a whole: it is ${writeNumber(value)} percent`);
	return derivedQuantity({
		formula,
		value,
		interval: isPart ? withinWhole(interval) : interval,
		unit,
		scale: 1,
		inputs: [level, ...points].map((part) => ({ ...part, unit }))
	});
}

function levelAsSaid(level: Quantity): string {
	return level.word ?? `${inFormula(level)}${level.unit.id === 'share' ? '' : '%'}`;
}

function pointsAsSaid(points: Quantity): string {
	return `${inFormula(points)}${points.value === 1 ? ' point' : ' points'}`;
}

function percentOf(unit: Unit): Unit | undefined {
	if (unit.dimension === 'share') return plainUnit('percent');
	return unit.id === 'percent-change' ? unit : undefined;
}

function withinWhole({ lower, upper, lowerOpen, upperOpen }: Interval): Interval {
	return makeInterval(Math.max(0, lower), Math.min(100, upper), {
		lowerOpen: lower >= 0 && lowerOpen,
		upperOpen: upper <= 100 && upperOpen
	});
}
