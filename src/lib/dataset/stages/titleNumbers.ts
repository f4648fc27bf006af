/** What a title says in numbers is what the figure draws, or its quotes say: the lint tells where it is more. */
import { show } from '../problems/show';
import { formatDerived, formatQuantity } from '../../quantity/format';
import { isRange } from '../../quantity/said';
import type { Quantity, Relation } from '../../quantity/types';
import { unitOf } from '../../quantity/unit';
import { OWN_LANGUAGE } from '../../words/packs';
import { readNumbers } from '../../words/read';
import type { Reading } from '../../words/types';
import type { Evidence, Figure } from '../types';
import { near } from '../../quantity/decimal';

/** What titles name besides the numbers that a figure draws: times, places in an order, “twice”. */
const BESIDE: ReadonlySet<string> = new Set([
	'count',
	'rank',
	'date',
	'multiple',
	'clock-duration',
	'calendar-duration'
]);

/** A number that a title may say. */
interface Known {
	/** In the base of their dimension; two of a range. */
	readonly numbers: readonly number[];
	readonly relation: Relation;
	/** As readers see it. */
	readonly written: string;
	/** A word like “a third”, which means about that much. */
	readonly isWord: boolean;
}

/**
 * A sentence for each number of the title that nothing bears out, or that says more than what was said: "the title says …". Read in
 * the languages of product and sources: where one of them bears it out, it is.
 */
export function titleNotes(figure: Pick<Figure, 'title' | 'evidence' | 'quotes'>): string[] {
	const languages = new Set([OWN_LANGUAGE, ...figure.quotes.map(({ source }) => source.language)]);
	const notes = [...languages].map((language) => notesIn(figure, language));
	return notes.find((each) => each.length === 0) ?? notes[0] ?? [];
}

function notesIn(
	{ title, evidence, quotes }: Pick<Figure, 'title' | 'evidence' | 'quotes'>,
	language: string
): string[] {
	const drawn = evidence.flatMap(quantitiesOf);
	let inQuotes: readonly Known[] | undefined;
	// Read only for titles of which not all is drawn.
	const said = () =>
		(inQuotes ??= quotes.flatMap(({ quote, source }) =>
			readNumbers(quote.exact, quote.language ?? source.language).flatMap(knownReadings)
		));
	const kinds = new Set(evidence.map(({ quantity }) => quantity.unit.dimension));
	return readNumbers(title, language).flatMap((reading) => {
		const kind = unitOf(reading.unit ?? '')?.dimension;
		const isBeside = kind === undefined || (BESIDE.has(kind) && !kinds.has(kind));
		// “twice” counts nothing that has a name.
		if (isBeside || (kind === 'count' && reading.noun === undefined)) return [];
		return knownReadings(reading).flatMap((told) => {
			const isChange = reading.change !== undefined;
			if (isBorneOut(told, isChange, drawn) || isBorneOut(told, isChange, [...drawn, ...said()])) return [];
			const same = [...drawn, ...said()].find((one) => isSame(one, told));
			const instead = same?.written ?? drawn.map(({ written }) => written).join(', ');
			return [`the title says ${told.written}, and what it draws is ${instead}`];
		});
	});
}

/** @param isChange “from 62% to about 23%”: its words tell not which end is about */
function isBorneOut(told: Known, isChange: boolean, known: readonly Known[]): boolean {
	// “from £48 million to £62 million” may be two numbers.
	const ends = told.numbers.map((end) => ({ ...told, numbers: [end] }));
	if (ends.length > 1 && ends.every((end) => known.some((one) => isSame(one, end)))) return true;
	return known.some((one) => isSame(one, told) && (isChange || one.relation === told.relation));
}

function quantitiesOf(evidence: Evidence): Known[] {
	if (evidence.basis === 'derived')
		return [knownQuantity(evidence.quantity, formatDerived), ...evidence.inputs.flatMap(quantitiesOf)];
	const { quantity, alsoGiven, history } = evidence;
	const others = [alsoGiven, ...history.map(({ was }) => was)].filter((other) => other !== undefined);
	return [quantity, ...others].map((each) => knownQuantity(each, formatQuantity));
}

function knownQuantity(quantity: Quantity, write: (quantity: Quantity) => string): Known {
	const { value, relation, interval, word, unit } = quantity;
	const numbers = isRange(quantity) ? [interval.lower, interval.upper] : [value];
	return {
		numbers: numbers.map((number) => number * unit.factor),
		relation,
		written: write(quantity),
		isWord: word !== undefined
	};
}

/** One, or of a change from one number to another both. */
function knownReadings({ text, value, stated, centre, change, relation, fraction, unit }: Reading): Known[] {
	const { factor = 1 } = unitOf(unit ?? '') ?? {};
	const each = { relation, written: show(text), isWord: fraction !== undefined };
	if (change) return [change.from, change.to].map((end) => ({ ...each, numbers: [end * factor] }));
	const numbers = stated && centre === undefined ? stated : [centre ?? value];
	return [{ ...each, numbers: numbers.map((number) => number * factor) }];
}

/** The same numbers; a loss may be told by its size, and a word like “a third” stands for five points around it. */
function isSame(one: Known, other: Known): boolean {
	if (one.numbers.length !== other.numbers.length) return false;
	const room = one.isWord || other.isWord ? 0.05 : 0;
	return one.numbers.every((number, i) => {
		const [a, b] = [Math.abs(number), Math.abs(other.numbers[i] ?? NaN)];
		return near(a, b) || Math.abs(a - b) <= room;
	});
}
