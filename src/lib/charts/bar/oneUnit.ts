/** Bars in several units of one kind, on one axis: megawatts beside gigawatts. */
import type { Check, Evidence, Figure } from '../../dataset/types';
import type { Interval, Quantity, Unit } from '../../quantity/types';
import { convert, convertInterval } from '../../quantity/unit';
import { evidenceOf } from '../figure';
import type { BarSpec } from './spec';

/** The figure with all of its bars in the unit of the first, and each value's words as they were said. */
export function inOneUnit(figure: Figure<BarSpec>): Figure<BarSpec> {
	const bars = figure.spec.bars.map(({ of }) => evidenceOf(figure, of));
	const unit = bars[0]?.quantity.unit;
	if (!unit || bars.every(({ quantity }) => quantity.unit.id === unit.id)) return figure;
	return {
		...figure,
		evidence: figure.evidence.map((evidence) => (bars.includes(evidence) ? convertedTo(unit, evidence) : evidence))
	};
}

function convertedTo<Of extends Evidence>(unit: Unit, evidence: Of): Of {
	const { quantity: said } = evidence;
	if (said.unit.id === unit.id) return evidence;
	const interval = convertInterval(said.interval, said.unit, unit);
	const value = convert(said.value, said.unit, unit);
	if (value === undefined || !interval) return evidence;
	// A scale word is of the number that was said.
	const quantity: Quantity = { ...said, value, interval, unit, scale: 1 };
	return { ...evidence, quantity, said, checks: evidence.checks.map((check) => comparedIn(unit, said.unit, check)) };
}

/** A check's place on the scale, which is told in the unit of what it checks. */
function comparedIn(unit: Unit, from: Unit, check: Check): Check {
	const compared: Interval | undefined = check.compared && convertInterval(check.compared, from, unit);
	return compared ? { ...check, compared } : check;
}
