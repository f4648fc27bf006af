/**
 * What a reader found against the labels, by the rules of CQE (EMNLP 2023): amounts agree within 10⁻⁴, sign left aside; a range
 * matches by both ends; each label is used once. Here spans must touch as well, for the same amount may stand in a text twice.
 */
import type { Relation } from '../../../src/lib/quantity/types';
import { LEFT_OUT, type Excerpt, type Label } from './corpus';
import type { Predicted } from './predicted';
import { commonUnit } from './sameUnit';

const TOLERANCE = 1e-4;

/** One of the two may be missing: what was found and is none, and what was not found. */
export interface Pair {
	readonly label?: Label;
	readonly found?: Predicted;
	readonly value: boolean;
	/** “none”: the reader gave no unit, which is told apart from a wrong one. */
	readonly unit: 'right' | 'wrong' | 'none';
	/** The house's nine relations. */
	readonly relation: boolean;
	/** CQE's seven: =, ~, >, <, up, down. */
	readonly change: boolean;
}

export interface Scored {
	readonly excerpt: Pick<Excerpt, 'site' | 'text'>;
	readonly pairs: readonly Pair[];
	/** Found, but of a kind that is left out on both sides. */
	readonly leftOut: number;
}

/** Compares what was found in an excerpt with its labels. */
export function scoreExcerpt(excerpt: Excerpt, found: readonly Predicted[]): Scored {
	const inScope = found.filter((one) => !isLeftOut(excerpt, one));
	const free = new Set(inScope);
	const take = (label: Label, fits: (one: Predicted) => boolean): Predicted | undefined => {
		const one = [...free].find((candidate) => touches(label.at, candidate) && fits(candidate));
		if (one) free.delete(one);
		return one;
	};
	// First those that agree, so that a wrong one beside them takes no label away.
	const agreeing = new Map(
		excerpt.labels.map((label) => [label, take(label, (one) => sameAmount(label, one))] as const)
	);
	const pairs = excerpt.labels.map((label) => {
		const one = agreeing.get(label) ?? take(label, () => true);
		return one ? judged(label, one) : missed(label);
	});
	return {
		excerpt,
		pairs: [
			...pairs,
			...[...free].map((one): Pair => ({ found: one, value: false, unit: 'wrong', relation: false, change: false }))
		],
		leftOut: found.length - inScope.length
	};
}

const missed = (label: Label): Pair => ({ label, value: false, unit: 'none', relation: false, change: false });

function judged(label: Label, found: Predicted): Pair {
	const value = sameAmount(label, found);
	return {
		label,
		found,
		value,
		unit: sameUnit(label, found),
		relation: label.relation === found.relation,
		change: changeSign(label, label) === changeSign(found, label)
	};
}

const touches = ([start, end]: readonly [number, number], found: Predicted) => start < found.end && found.start < end;

function isLeftOut({ labels, others }: Excerpt, found: Predicted): boolean {
	if (labels.some(({ at }) => touches(at, found))) return false;
	return others.some(({ at, kind }) => touches(at, found) && LEFT_OUT.some((left) => left === kind));
}

type Amount = Pick<Predicted, 'value' | 'min' | 'max' | 'unit'>;

/** One number, or two for a range, without sign; a share counts as its hundredfold beside a percentage. */
function amountOf({ value, min, max, unit }: Amount, beside: Amount): number[] {
	const common = commonUnit(unit);
	const isShare = common.unit === 'share' && commonUnit(beside.unit).unit === 'percent';
	const ends = min !== undefined && max !== undefined ? [min, max] : [value ?? Number.NaN];
	return ends.map((end) => Math.abs(end * (isShare ? 100 : common.factor))).sort((a, b) => a - b);
}

export function sameAmount(label: Amount, found: Amount): boolean {
	const said = amountOf(label, found);
	const read = amountOf(found, label);
	return (
		said.length === read.length &&
		said.every((end, place) => Math.abs(end - (read[place] ?? Number.NaN)) <= TOLERANCE * Math.max(end, 1e-9))
	);
}

/** Any noun or none counts where the label's unit is a plain noun, or a number that has no unit. */
export function sameUnit(label: Pick<Label, 'unit'>, found: Pick<Predicted, 'unit'>): Pair['unit'] {
	const said = commonUnit(label.unit).unit;
	const read = commonUnit(found.unit).unit;
	if (said === 'count' || said === '1' || said === 'multiple')
		return read === undefined || read === 'count' || read === said ? 'right' : 'wrong';
	if (read === undefined) return 'none';
	const shares = ['share', 'percent'];
	return read === said || (shares.includes(read) && said !== undefined && shares.includes(said)) ? 'right' : 'wrong';
}

const SIGNS: Readonly<Record<Relation, string>> = {
	exactly: '=',
	between: '=',
	about: '~',
	'just-under': '~',
	'just-over': '>',
	over: '>',
	'at-least': '>',
	under: '<',
	'at-most': '<'
};

/**
 * CQE has one mark for both: a rise or fall goes before a relation. A found amount below zero is a fall, unless the label is a
 * level below zero; there, one that lost its minus says the opposite.
 */
function changeSign(one: Predicted | Label, label: Label): string {
	if (one.change) return one.change;
	if (isNegative(one) !== isNegative(label)) return isNegative(one) ? 'down' : 'lost its minus';
	return SIGNS[one.relation];
}

const isNegative = ({ value, min }: Amount) => (value ?? min ?? 0) < 0;
