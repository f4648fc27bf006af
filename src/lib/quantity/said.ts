/** Numbers as they were said: the same decimals, the same scale word, a true minus sign. */
import { format } from 'd3';
import { clean, decimalsOf, magnitudeOf, powerOfTen } from './decimal';
import type { DatePrecision, HouseStyle, Interval, Quantity, ScaleName, Unit } from './types';

/** Scale words that have a short and a long form; numbers with any other scale are written in full. */
const SCALES: readonly {
	readonly scale: number;
	readonly name: ScaleName;
	readonly short: string;
	readonly long: string;
	readonly power: string;
}[] = [
	{ scale: 1e3, name: 'thousand', short: ' thousand', long: ' thousand', power: '10³' },
	{ scale: 1e6, name: 'million', short: ' mn', long: ' million', power: '10⁶' },
	{ scale: 1e9, name: 'billion', short: ' bn', long: ' billion', power: '10⁹' },
	{ scale: 1e12, name: 'trillion', short: ' tn', long: ' trillion', power: '10¹²' }
];

/** How much a scale word is worth: 1e9 of a billion. */
export function scaleNamed(name: ScaleName): number {
	return SCALES.find((entry) => entry.name === name)?.scale ?? NaN;
}

/** What a scale is called, and the power of ten it stands for; "" for numbers that are written in full. */
export function scaleWords(
	scale: number,
	{ style }: Pick<Unit, 'style'>
): { readonly short: string; readonly long: string; readonly power: string } {
	const own = SCALES.find((entry) => entry.scale === scale);
	if (!own) return { short: '', long: '', power: '' };
	const { label = own.short, sentence = own.long } = style?.scales?.[own.name] ?? {};
	return { short: label, long: sentence, power: own.power };
}

/** The scale that a quantity is written in: its own if it has a name, else 1. */
export function writtenScale({ scale }: Pick<Quantity, 'scale'>): number {
	return SCALES.some((entry) => entry.scale === scale) ? scale : 1;
}

/**
 * A number with thousands apart and U+2212 before what lies below zero: "−1,234.50". The one way in which readers see one,
 * at ticks as in words. D3's fixed decimals (`f`) end at 20 places and at 1e21; what lies beyond is written by its digits
 * (`r`), of which a clean number has 15 at most: exactly, but without the zeros that may have been said at its end. So many that
 * nobody counts them are a power of ten: "1.5 × 10³⁰⁰".
 */
export function writeNumber(value: number, decimals = decimalsOf(value), { thousands }: HouseStyle = {}): string {
	const number = clean(value);
	if (Math.abs(number) >= UNCOUNTED) return powerOf(number);
	const isFixed = decimals <= 20 && Math.abs(number) < 1e21;
	const written = formatOf(isFixed ? `,.${decimals}f` : ',.15~r')(number);
	return thousands === undefined ? written : written.replaceAll(',', thousands);
}

/** From here on a number in full has more than eight groups of digits. */
export const UNCOUNTED = 1e24;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOf(number: number): string {
	const exponent = magnitudeOf(number);
	const mantissa = clean(number / powerOfTen(exponent));
	const power = `10${[...String(exponent)].map((digit) => RAISED[Number(digit)]).join('')}`;
	return Math.abs(mantissa) === 1 ? `${mantissa < 0 ? '−' : ''}${power}` : `${writeNumber(mantissa)} × ${power}`;
}

const formats = new Map<string, (value: number) => string>();

/** Read once: a specifier takes longer to read than a number to write. */
function formatOf(specifier: string): (value: number) => string {
	const known = formats.get(specifier) ?? format(specifier);
	formats.set(specifier, known);
	return known;
}

/** The number of a quantity as it was said, without unit, scale word or qualifier: "240", "4.50", "−8", "half". */
export function numberAsSaid(quantity: Quantity): string {
	if (quantity.word !== undefined && quantity.unit.dimension === 'share') return quantity.word;
	const scale = writtenScale(quantity);
	const number = clean(quantity.value / scale);
	// Never fewer decimals than the number has: rounding here would state another number.
	const places = Math.max(scale === quantity.scale ? quantity.decimals : 0, decimalsOf(number));
	return writeNumber(number, places, quantity.unit.style);
}

/** Whether it lies between two ends of which nothing is said but these: its `value` is a number, or a day, that nobody has named. */
export function isRange({ relation, centred }: Pick<Quantity, 'relation' | 'centred'>): boolean {
	return relation === 'between' && !centred;
}

/** What stands as the “value” of a range, for want of one that was said: its middle; of dates the first day. */
export function rangeValue({ lower, upper }: Pick<Interval, 'lower' | 'upper'>, precision?: DatePrecision): number {
	return precision ? lower : clean((lower + upper) / 2);
}

/** The same in a formula. A range whose words state no middle stands there as what it is: "(53.0–55.5)". */
export function inFormula(quantity: Quantity): string {
	if (!isRange(quantity) || quantity.precision || quantity.word !== undefined) return numberAsSaid(quantity);
	const scale = writtenScale(quantity);
	const bounds = [quantity.interval.lower, quantity.interval.upper].map((bound) => clean(bound / scale));
	const places = Math.max(
		...bounds.map((bound) => decimalsOf(bound)),
		scale === quantity.scale ? quantity.decimals : 0
	);
	return `(${bounds.map((bound) => writeNumber(bound, places, quantity.unit.style)).join('–')})`;
}

/** A bound in the quantity's scale, as short as it can be written: "142", "45.5". */
export function boundInScale(bound: number, quantity: Quantity): string {
	const inScale = clean(bound / writtenScale(quantity));
	return writeNumber(inScale, decimalsOf(inScale), quantity.unit.style);
}
