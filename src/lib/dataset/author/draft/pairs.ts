/** One fact in two units: “95 km (60 miles)”, “80 billion euros ($86 billion)”. */
import { overlaps } from '../../../quantity/interval';
import { makeQuantity, quantityProblem } from '../../../quantity/quantity';
import type { Quantity } from '../../../quantity/types';
import { convertInterval, isMoney, unitOf } from '../../../quantity/unit';
import type { Placed, Reading } from '../../../words/types';
import { saidOf } from '../../stages/asSaid';

/** For each number that only says the one beside it in another unit, which one that is. `saysAgain`: what stands between, besides brackets. */
export function secondsOf(sentence: string, placed: readonly Placed[], saysAgain: RegExp): ReadonlyMap<number, number> {
	const seconds = new Map<number, number>();
	for (let at = 1; at < placed.length; at++) {
		const [first, second] = [placed[at - 1], placed[at]];
		if (!first || !second || seconds.has(at - 1)) continue;
		const between = sentence.slice(first.end, second.start);
		const isBracketed = /^\s*\(\s*$/u.test(between) && /^\s*\)/u.test(sentence.slice(second.end));
		const isOtherwise = saysAgain.test(between);
		if (!(isBracketed || isOtherwise) || !areOne(first.reading, second.reading)) continue;
		// “four in 10 (39.6 per cent)”: what is said exactly is drawn.
		if (isRougher(first.reading, second.reading)) seconds.set(at - 1, at);
		else seconds.set(at, at - 1);
	}
	return seconds;
}

/** A fraction in words beside a percentage. */
function isRougher(first: Reading, second: Reading): boolean {
	return first.fraction !== undefined && second.fraction === undefined;
}

/** The same amount, as far as both were said exactly; amounts of two currencies are told by the words alone. */
function areOne(first: Reading, second: Reading): boolean {
	const [a, b] = [quantityOf(first), quantityOf(second)];
	if (!a || !b || a.unit.id === b.unit.id || first.stated || second.stated || first.change || second.change)
		return false;
	if (isMoney(a.unit) && isMoney(b.unit)) return true;
	const converted = convertInterval(b.interval, b.unit, a.unit);
	return converted !== undefined && overlaps(converted, a.interval);
}

function quantityOf(reading: Reading): Quantity | undefined {
	const unit = reading.unit === undefined ? undefined : unitOf(reading.unit);
	if (!unit) return undefined;
	const input = { value: reading.value, unit, relation: reading.relation, ...saidOf(reading) };
	return quantityProblem(input) ? undefined : makeQuantity(input);
}
