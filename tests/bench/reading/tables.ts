/** What was measured, as Markdown. */
import { sliceCodePoints } from '../../../src/lib/words/locate';
import { wilson, type Interval95 } from './chance';
import type { Label } from './corpus';
import { doubtKinds, isRight, LEVELS, measure, silentErrors, unitsRead, type Wrong } from './measures';
import type { Predicted } from './predicted';
import type { Pair, Scored } from './score';

const percent = (share: number) => (100 * share).toFixed(1);
const within = ([lower, upper]: Interval95) => `${percent(lower)}–${percent(upper)}`;

export interface ReadBy {
	readonly name: string;
	readonly scored: readonly Scored[];
}

/** P, R and F1 of each reader at each level, with the numbers behind them. */
export function mainTable(readers: readonly ReadBy[], levels: readonly (typeof LEVELS)[number][] = LEVELS): string {
	const rows = readers.flatMap(({ name, scored }) =>
		levels.map((level) => {
			const { right, found, labelled, precision, recall, f1, precision95, recall95, f195 } = measure(scored, level);
			return `| ${name} | ${level} | ${percent(precision)} (${within(precision95)}) | ${percent(recall)} (${within(recall95)}) | ${percent(f1)} (${within(f195)}) | ${right} of ${found} found, ${labelled} labelled |`;
		})
	);
	return ['| reader | right in | P | R | F1 | numbers |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Units read, silent errors and what was left out, a line each. */
export function summary({ name, scored }: ReadBy): string {
	const { sure, wrong } = silentErrors(scored);
	const units = unitsRead(scored);
	const byChange = wrong.filter(({ pair }) => isRight(pair, '+ unit') && pair.relation).length;
	const leftOut = scored.reduce((sum, one) => sum + one.leftOut, 0);
	return [
		`${name}: ${wrong.length} of ${sure} drafted without a doubt are wrong: ${percent(wrong.length / sure)} % (${within(wilson(wrong.length, sure))}, Wilson); ${byChange} of them in their direction alone.`,
		`Units: ${units.read} of ${units.labelled} labels with a unit were read with it: ${percent(units.read / units.labelled)} % (${within(wilson(units.read, units.labelled))}).`,
		`Left out on both sides (dates, times, ordinals, ranks, scores, vague and bare ones): ${leftOut} found.`
	].join('\n');
}

/** One line an error: what stands there, what was read, what is right. */
export function errorLine({ scored, pair }: Wrong): string {
	const span = pair.found ? [pair.found.start, pair.found.end] : (pair.label?.at ?? [0, 0]);
	const [start = 0, end = 0] = span;
	const { site, text } = scored.excerpt;
	const around = `${sliceCodePoints(text, Math.max(0, start - 30), start)}[${sliceCodePoints(text, start, end)}]${sliceCodePoints(text, end, end + 30)}`;
	return `- ${site} “…${around.replaceAll(/\s+/gu, ' ')}…”: ${wrongIn(pair)}; read ${told(pair.found)}, is ${told(pair.label)}`;
}

/** What of a pair is wrong, in one word or several. */
export function wrongIn({ label, found, value, unit, relation, change }: Pair): string {
	if (!label) return 'no quantity';
	if (!found) return 'missed';
	if (value && unit === 'right' && relation && change) return 'right';
	return [
		!value && 'value',
		unit === 'none' && 'no unit',
		unit === 'wrong' && 'unit',
		!relation && 'relation',
		!change && 'change'
	]
		.filter((word) => word !== false)
		.join(', ');
}

function told(one: Label | Predicted | undefined): string {
	if (!one) return 'nothing';
	const amount = one.min === undefined ? String(one.value) : `${one.min}–${one.max}`;
	return [amount, one.unit ?? 'without unit', one.relation === 'exactly' ? '' : one.relation, one.change ?? '']
		.filter(Boolean)
		.join(' ');
}

/** Each kind of doubt, how often it was raised and how often the reading was wrong; then where it was raised, if that is asked. */
export function doubtTable({ scored }: ReadBy, withPlaces: boolean): string {
	const kinds = doubtKinds(scored);
	const found = scored.flatMap(({ pairs }) => pairs.filter((pair) => pair.found));
	const doubted = found.filter((pair) => pair.found?.doubted === true);
	const rows = kinds.map(
		({ kind, raised, justified }) => `| ${kind} | ${raised} | ${justified} | ${percent(justified / raised)} % |`
	);
	const places = kinds.flatMap(({ kind, examples }) => [`\n#### ${kind}\n`, ...examples.map(errorLine)]);
	return [
		`${found.length - doubted.length} of ${found.length} readings are without a doubt: ${percent(1 - doubted.length / found.length)} %; of those that are doubted ${doubted.filter((pair) => !isRight(pair, 'all')).length} of ${doubted.length} are wrong.`,
		'',
		'| doubt | raised | wrong | of them |',
		'| --- | --- | --- | --- |',
		...rows,
		...(withPlaces ? places : [])
	].join('\n');
}
