/** What a number leaves open, in words: for tables, alt texts and what stands beside a whisker. */
import { formatDate, isoDate } from './date';
import { formatQuantity } from './formatQuantity';
import { formatDateBounds } from './formatDateBounds';
import { clean, plainNumber } from './decimal';
import { boundInScale, numberAsSaid, scaleWords, writeNumber } from './said';
import type { Quantity, Relation, Unit } from './types';
import { unitName, unitWords } from './unitWords';

/**
 * The interval in the quantity's scale, without its unit: "142 to 159", "over 40, no upper bound", "over 6, under 6.5",
 * "exactly 40". Fractions that were said as words are given in hundredths: "45 to 55 in 100".
 */
export function formatBounds(quantity: Quantity): string {
	if (quantity.unit.id === 'date') return formatDateBounds(quantity);
	const { lower, upper, lowerOpen, upperOpen } = quantity.interval;
	const [from, to] = [boundText(lower, quantity, Math.floor), boundText(upper, quantity, Math.ceil)];
	const after = isFraction(quantity) ? ' in 100' : '';
	if (lower === upper) return `exactly ${from}${after}`;
	if (lower === -Infinity && upper === Infinity) return 'no bounds';
	if (lower === -Infinity) return `${upperOpen ? 'under' : 'at most'} ${to}${after}, no lower bound`;
	if (upper === Infinity) return `${lowerOpen ? 'over' : 'at least'} ${from}${after}, no upper bound`;
	if (lowerOpen && upperOpen) return `over ${from}, under ${to}${after}`;
	if (lowerOpen) return `over ${from}, up to ${to}${after}`;
	return `${from} to ${upperOpen ? 'under ' : ''}${to}${after}`;
}

const READ: Record<Exclude<Relation, 'between'>, string> = {
	exactly: 'rounded: ',
	about: '“about”: ',
	'just-over': '“just over”: ',
	'just-under': '“just under”: ',
	over: '“over”: ',
	'at-least': '“at least”: ',
	under: '“under”: ',
	'at-most': '“up to”: '
};

/**
 * How the words were read: "240 × 10⁹ US$, rounded: 235 to 245"; "half, read as 45 to 55 in 100"; "40, “over”: over 40,
 * no upper bound"; "2005, any of its days". An interval that an editor has set says so, with the reason.
 */
export function formatReadAs(quantity: Quantity): string {
	const { relation, precision, intervalReason, interval } = quantity;
	const bounds = formatBounds(quantity);
	const number = relation === 'between' ? formatQuantity(quantity) : readNumber(quantity);
	if (intervalReason !== undefined) return `${number}, set by the editor: ${bounds} (${intervalReason})`;
	if (relation === 'between') return `${number}, as stated`;
	if (precision !== undefined && relation === 'exactly')
		return precision === 'day' ? number : `${number}, any of its days`;
	if (interval.lower === interval.upper) return `${number}, exact`;
	if (relation === 'exactly' && isFraction(quantity)) return `${number}, read as ${bounds}`;
	return `${number}, ${READ[relation]}${bounds}`;
}

/** A bound for CSV: the plain number, an ISO date, or nothing where there is no bound. */
export function csvBound(bound: number, unit: Unit): string {
	if (!Number.isFinite(bound)) return '';
	return unit.id === 'date' ? isoDate(bound) : plainNumber(bound);
}

function readNumber(quantity: Quantity): string {
	const { unit, value, precision, scale, of } = quantity;
	if (precision) return formatDate({ first: value, last: value, precision }, unit.style);
	if (isFraction(quantity) || unit.dimension === 'rank') return quantity.word ?? `rank ${numberAsSaid(quantity)}`;
	const plus = unitWords(unit).plus && value > 0 ? '+' : '';
	const { power } = scaleWords(scale, unit);
	const number = `${plus}${numberAsSaid(quantity)}${power === '' ? '' : ` × ${power}`}`;
	if (unit.id === 'count') return of === undefined ? number : `${number} ${of}`;
	const { before, after } = unitWords(unit);
	return number + (before === '' ? after : ` ${unitName(unit)}`);
}

/** Hundredths of a fraction word are rounded outward: a third is "28 to 39 in 100". */
function boundText(bound: number, quantity: Quantity, outward: (hundredths: number) => number): string {
	if (!Number.isFinite(bound)) return '';
	if (!isFraction(quantity)) return boundInScale(bound, quantity);
	return writeNumber(outward(clean(bound * quantity.unit.factor * 100)));
}

function isFraction({ word, unit }: Quantity): boolean {
	return word !== undefined && unit.dimension === 'share';
}
