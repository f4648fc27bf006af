/** Quantities as people write them, as precisely as they were said and never more so. */
import { formatDate } from './date';
import { clean, decimalsOf } from './decimal';
import { numberAsSaid, scaleWords, writeNumber, writtenScale } from './said';
import type { Quantity, Relation } from './types';
import { unitWords } from './unitWords';

/** `label` is as short as a chart needs it; `sentence` spells out scale words, changes and what is counted. */
export type FormatStyle = 'label' | 'sentence';

/** The qualifier before and after a number, for numbers above and below zero, and for dates. */
interface Qualifier {
	readonly above: string;
	/** What "a loss of over 8" says of −8. */
	readonly below: string;
	readonly date: string;
}

const QUALIFIERS: Record<Exclude<Relation, 'between'>, Qualifier> = {
	exactly: { above: '#', below: '#', date: '#' },
	about: { above: 'about #', below: 'about #', date: 'about #' },
	'just-over': { above: 'just over #', below: 'just below #', date: 'shortly after #' },
	'just-under': { above: 'just under #', below: 'just above #', date: 'shortly before #' },
	over: { above: 'over #', below: 'below #', date: 'after #' },
	'at-least': { above: 'at least #', below: '# or below', date: '# or later' },
	under: { above: 'under #', below: 'above #', date: 'before #' },
	'at-most': { above: 'up to #', below: '# or above', date: '# or before' }
};

/**
 * A quantity with its qualifier: "$240 bn", "over 40", "half", "+60%", "−$8 bn", "just over 6 months", "2nd", "2005".
 * As a sentence: "$240 billion", "over 40 meetings", "an increase of 60%", "second". Fractions and ranks that were said
 * as words stay words.
 */
export function formatQuantity(quantity: Quantity, style: FormatStyle = 'label'): string {
	if (quantity.relation === 'between') return changeOf(quantity, style) ?? formatRange(quantity, style);
	const qualifier = QUALIFIERS[quantity.relation];
	if (quantity.unit.id === 'date') return qualifier.date.replace('#', dateText(quantity));
	if (style === 'sentence' && quantity.unit.id === 'percent-change' && quantity.value !== 0) {
		const size = { ...quantity, value: Math.abs(quantity.value) };
		const text = qualifier.above.replace('#', () => around(numberAsSaid(size), size, style, ''));
		return `${quantity.value < 0 ? 'a decrease' : 'an increase'} of ${text}`;
	}
	if (isFall(quantity)) return fallOf(quantity, (size) => around(numberAsSaid(size), size, style, ''));
	const side = quantity.value < 0 ? qualifier.below : qualifier.above;
	return side.replace('#', () => bareText(quantity, style)) + nounOf(quantity, style);
}

/**
 * A derived quantity: "≈ $150 bn"; with what its words leave open on one side: "at least ≈ 33%", "≈ 1949 or before"; from a range
 * a range: "≈ 11.0–13.5 bn t".
 */
export function formatDerived(quantity: Quantity, style: FormatStyle = 'label'): string {
	const { relation, unit, value } = quantity;
	if (relation === 'between') return `≈ ${formatRange(quantity, style)}`;
	const near = `≈ ${formatQuantity({ ...quantity, relation: 'exactly' }, style)}`;
	if (relation === 'about') return near;
	if (isFall(quantity)) return fallOf(quantity, (size) => `≈ ${around(numberAsSaid(size), size, style, '')}`);
	const { date, above, below } = QUALIFIERS[relation];
	const qualifier = unit.id === 'date' ? date : value < 0 ? below : above;
	return qualifier.replace('#', () => near);
}

/** A decrease that is open on one side: its words qualify its size, “fell by over 12 percent”, which no number below zero does. */
function isFall({ unit, value, relation }: Quantity): boolean {
	return unit.id === 'percent-change' && value < 0 && !['exactly', 'about', 'between'].includes(relation);
}

/** "down over 12%" */
function fallOf(quantity: Quantity, write: (size: Quantity) => string): string {
	const { relation } = quantity;
	const above = relation === 'between' ? '#' : QUALIFIERS[relation].above;
	return `down ${above.replace('#', () => write({ ...quantity, value: Math.abs(quantity.value) }))}`;
}

/** Number and unit without qualifier or noun. */
function bareText(quantity: Quantity, style: FormatStyle): string {
	const { unit, word, value } = quantity;
	if (word !== undefined && (unit.dimension === 'share' || unit.dimension === 'rank')) return word;
	if (unit.dimension === 'rank') return ordinal(value, style);
	return around(numberAsSaid(quantity), quantity, style, unitWords(unit).plus && value > 0 ? '+' : '');
}

/** Sign, currency, number, scale word and unit, in their order: "−$8 bn". */
function around(number: string, quantity: Quantity, style: FormatStyle, plus: string): string {
	const words = unitWords(quantity.unit);
	const minus = number.startsWith('−') ? '−' : '';
	const scale = scaleWords(quantity.scale, quantity.unit)[style === 'label' ? 'short' : 'long'];
	const one = Math.abs(quantity.value) === 1 && quantity.decimals === 0 ? words.one : undefined;
	const after = one ?? (style === 'sentence' ? (words.sentence ?? words.after) : words.after);
	return `${minus}${plus}${words.before}${number.slice(minus.length)}${scale}${after}`;
}

/**
 * "5–7%", "−3 to −1"; "1.24 ± 0.05", "1.3 (1.2–1.5)" where the words state the centre. The numbers as short as they can be,
 * with at least the decimals that were said.
 */
function formatRange(quantity: Quantity, style: FormatStyle): string {
	const { interval, precision, decimals } = quantity;
	if (precision) return formatDate({ first: interval.lower, last: interval.upper, precision }, quantity.unit.style);
	const scale = writtenScale(quantity);
	const [lower, upper] = [clean(interval.lower / scale), clean(interval.upper / scale)];
	const places = Math.max(decimalsOf(lower), decimalsOf(upper), scale === quantity.scale ? decimals : 0);
	const write = (number: number): string => writeNumber(number, places, quantity.unit.style);
	const dash = style === 'label' && lower >= 0 ? '–' : ' to ';
	const ends = `${write(lower)}${dash}${write(upper)}`;
	const joined = quantity.centred ? aroundCentre(clean(quantity.value / scale), { lower, upper, write, ends }) : ends;
	const plus = unitWords(quantity.unit).plus && lower >= 0 && upper > 0 ? '+' : '';
	return around(joined, { ...quantity, value: interval.upper }, style, plus) + nounOf(quantity, style);
}

/** In a sentence: "an increase of 20 to 30%", "a decrease of 1 to 3%"; undefined of what is no change, or may be either. */
function changeOf(quantity: Quantity, style: FormatStyle): string | undefined {
	const { lower, upper } = quantity.interval;
	if (style === 'label' || quantity.unit.id !== 'percent-change' || (lower < 0 && upper > 0)) return undefined;
	const size = { ...quantity, unit: { ...quantity.unit, id: 'percent' } };
	if (upper > 0) return `an increase of ${formatRange(size, style)}`;
	const interval = { ...quantity.interval, lower: -upper, upper: -lower };
	return `a decrease of ${formatRange({ ...size, value: -quantity.value, interval }, style)}`;
}

function aroundCentre(
	centre: number,
	{
		lower,
		upper,
		write,
		ends
	}: {
		readonly lower: number;
		readonly upper: number;
		readonly write: (number: number) => string;
		readonly ends: string;
	}
): string {
	const [below, above] = [clean(centre - lower), clean(upper - centre)];
	return below === above ? `${write(centre)} ± ${write(above)}` : `${write(centre)} (${ends})`;
}

function dateText({ value, precision = 'day', unit }: Quantity): string {
	return formatDate({ first: value, last: value, precision }, unit.style);
}

/** What is counted, in a sentence. It is kept in the plural, so a single one goes without. */
function nounOf({ of, unit, value }: Quantity, style: FormatStyle): string {
	return style === 'sentence' && of !== undefined && unit.dimension === 'count' && value !== 1 ? ` ${of}` : '';
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "2nd" in a label, "second" in a sentence up to the tenth. */
function ordinal(rank: number, style: FormatStyle): string {
	const word = style === 'sentence' ? ORDINALS[rank - 1] : undefined;
	if (word !== undefined) return word;
	const teen = rank % 100 >= 11 && rank % 100 <= 13;
	const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
	return `${writeNumber(rank)}${ending}`;
}
