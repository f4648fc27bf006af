/** Which charts can draw a number, the best first; and why not the others. */
import { CHART_TYPES, SPECS, type ChartType } from '../../../charts/specs';
import type { ChartSpec } from '../../../charts/types';
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf } from '../../../words/deskWords';
import type { Evidence } from '../../types';
import type { Reading } from '../../../words/types';
import { baseOf } from './changedFrom';
import { distinctLabel, labelOf } from './labels';
import type { ToDraw } from './toDraw';

export interface Suggestion {
	readonly type: ChartType;
	/** As `chart:` of a figure has it. */
	readonly chart: Readonly<Record<string, unknown>> & { readonly type: ChartType };
}

/** What a chart is called where a person chooses one. */
export const CHART_NAMES: Readonly<Record<ChartType, string>> = {
	bar: 'Bars',
	share: 'Share',
	count: 'Dots',
	change: 'Change',
	timeline: 'Timeline',
	duration: 'Ruler',
	number: 'Number',
	range: 'Range',
	dumbbell: 'From, to',
	rank: 'Rank',
	multiples: 'Panels'
};

/** The charts that could draw these claims, by what kind of number they are; the best first. None for no claim. */
export function suggestCharts(claims: readonly ToDraw[]): Suggestion[] {
	const [first, second] = claims;
	if (!first) return [];
	const all = [...(second ? ofSeveral(claims, first, second) : ofOne(first)), number(first)];
	return all.filter(({ type }, i) => all.findIndex((other) => other.type === type) === i);
}

/** Why the suggested charts cannot draw these claims: “counts how many, draws nothing”. Empty if one can. */
export function refusalOf({ type, chart }: Suggestion, evidence: readonly Evidence[]): string | undefined {
	const spec: ChartSpec = SPECS[type];
	const { type: _, ...part } = chart;
	const parsed = spec.schema.safeParse(part);
	if (!parsed.success) return parsed.error.issues[0]?.message ?? 'it lacks words';
	const ids = new Set(spec.references(parsed.data).map(({ id }) => id));
	const [problem] = spec.problems(
		parsed.data,
		evidence.filter(({ id }) => ids.has(id))
	);
	return problem && `${problem.message}; it draws ${problem.expected ?? 'others'}`;
}

/** Charts that nobody would look for, with why: the kinds that a text asks for most. */
export function whyNotOthers(suggested: readonly ChartType[]): { readonly name: string; readonly why: string }[] {
	const reasons: Partial<Record<ChartType, string>> = {
		share: 'the words do not say of what whole it is a part',
		change: 'the words give a size, and no change in percent',
		count: 'a dot stands for one counted thing, and more than 200 nobody takes in',
		timeline: 'it draws dates',
		range: 'the words give no range',
		dumbbell: 'it draws one thing at two times',
		bar: 'one percentage alone would look like all'
	};
	return [
		{ name: 'Line', why: 'the words give points and no path between them' },
		...CHART_TYPES.filter((type) => !suggested.includes(type)).flatMap((type) => {
			const why = reasons[type];
			return why === undefined ? [] : [{ name: CHART_NAMES[type], why }];
		})
	];
}

function ofOne(one: ToDraw): Suggestion[] {
	const { id, reading, subject, measure, language } = one;
	const unit = unitOf(reading.unit ?? 'count');
	const label = labelOf(one);
	const bar = chart('bar', { bars: [{ of: id, label }] });
	// One bar alone is as long as there is room: of 38 percent it would look like all.
	const alone = number(one);
	if (reading.relation === 'between') return [chart('range', { ranges: [{ of: id, label }] })];
	switch (unit?.dimension) {
		case 'share':
			return deskWordsOf(language).isShare.test(measure) && Math.abs(reading.value * unit.factor) <= 1
				? [chart('share', { of: id, label: partOf(one), rest: 'the rest', whole: wholeOf(one) }), alone]
				: [alone];
		case 'change':
			return [chart('change', { of: id, base: baseOf(one), after: one.period ?? 'After' })];
		case 'multiple':
			return [];
		case 'rank':
			return [chart('rank', { of: id, label, first: one.of ?? measure })];
		case 'date': {
			const year = Number(isoYear(reading));
			return [chart('timeline', { from: year - 2, to: year + 2, events: [{ of: id, label }] })];
		}
		case 'calendar-duration':
		case 'clock-duration':
			return [chart('duration', { of: id, label: subject }), bar];
		case 'count': {
			const single = one.of === undefined || !isCountable(reading) ? undefined : singular(one.of);
			const dots = single === undefined ? [] : [chart('count', { of: id, one: `one ${single}` })];
			return [...dots, bar];
		}
		default:
			return [bar];
	}
}

/** Few enough to be taken in as dots, each of which was surely there. */
function isCountable({ value, relation, direction }: Reading): boolean {
	const isSure = relation === 'exactly' || relation === 'over' || relation === 'at-least';
	return Number.isInteger(value) && value >= 1 && value <= 200 && isSure && direction === undefined;
}

/** Two ends of one change make a pair, ranges stand on one scale; else several amounts are bars, or panels where names are long. */
function ofSeveral(claims: readonly ToDraw[], first: ToDraw, second: ToDraw): Suggestion[] {
	const bars = inTime(claims).map((one) => ({ of: one.id, label: distinctLabel(one, claims) }));
	const amounts = [chart('bar', { bars }), chart('multiples', { panels: bars })];
	const isRanged = claims.some(({ reading }) => reading.relation === 'between') && claims.every(isClosed);
	const several = isRanged ? [chart('range', { ranges: bars }), ...amounts] : amounts;
	const [before, after] = inTime(claims);
	if (claims.length === 2 && before && after && second.alike === first.id) {
		const end = (one: ToDraw, order: string) => ({ of: one.id, label: one.period ?? order });
		const pair = { label: first.subject, from: end(before, 'from'), to: end(after, 'to') };
		return [...several.slice(0, 1), chart('dumbbell', { pairs: [pair] }), ...several.slice(1)];
	}
	if (first.reading !== second.reading || claims.length > 2) return several;
	const [from, to] = claims.map((one, i) => ({ of: one.id, label: one.period ?? (i === 0 ? 'before' : 'after') }));
	const pair = chart('dumbbell', { pairs: [{ label: first.subject, from, to }] });
	// Dots that lie on each other show no change.
	return isClose(first.reading.change) ? [...several.slice(0, 1), pair] : [pair, ...several.slice(0, 1)];
}

/** What was before another of the same thing stands before it. */
export function inTime(claims: readonly ToDraw[]): ToDraw[] {
	const placed: ToDraw[] = [];
	for (const one of claims) {
		const at = one.order === 'before' ? placed.findIndex(({ id }) => id === one.alike) : -1;
		placed.splice(at < 0 ? placed.length : at, 0, one);
	}
	return placed;
}

/** Whether its words leave no end open. */
function isClosed({ reading: { relation } }: ToDraw): boolean {
	return !['over', 'at-least', 'under', 'at-most'].includes(relation);
}

function isClose(change: Reading['change']): boolean {
	if (!change) return false;
	const [from, to] = [Math.abs(change.from), Math.abs(change.to)];
	return Math.abs(from - to) < 0.15 * Math.max(from, to);
}

function chart(type: ChartType, fields: Readonly<Record<string, unknown>>): Suggestion {
	return { type, chart: { type, ...fields } };
}

function number(one: ToDraw): Suggestion {
	return chart('number', { of: one.id, label: [one.subject, one.measure].filter(Boolean).join(', ') });
}

/** “share of the total global renewable energy share”: what is behind “of”. */
function wholeOf({ measure, subject, period, language }: ToDraw): string {
	const whole = deskWordsOf(language).shareOf.exec(measure)?.[1] ?? subject;
	return period === undefined ? whole : `${whole}, ${period}`;
}

/** Whose part it is: the subject, or what the part does: “share that were adults”. */
function partOf({ measure, subject, language }: ToDraw): string {
	return deskWordsOf(language).shareThat.exec(measure)?.[1] ?? subject;
}

function isoYear({ value }: Reading): string {
	return new Date(value * 86_400_000).toISOString().slice(0, 4);
}

/** One of the things: “house” of “houses”. Undefined where the letters do not tell. */
export function singular(plural: string): string | undefined {
	// “children and adults”: one of them is the one or the other.
	const parts = [' and ', ' or ', ', '].reduce((all, mark) => all.flatMap((part) => part.split(mark)), [plural]);
	if (parts.length > 1) {
		const ones = parts.map(singular);
		return ones.includes(undefined) ? undefined : `${ones.slice(0, -1).join(', ')} or ${ones.at(-1)}`;
	}
	const [, before = '', last = ''] = /^(.*?)(\p{L}+)$/u.exec(plural) ?? [];
	const known: Readonly<Record<string, string>> = {
		people: 'person',
		men: 'man',
		women: 'woman',
		children: 'child',
		lives: 'life'
	};
	const one =
		known[last] ??
		(/ies$/u.test(last)
			? last.replace(/ies$/u, 'y')
			: /(?:ss|x|ch|sh|z)es$/u.test(last)
				? last.slice(0, -2)
				: /[^su]s$/u.test(last)
					? last.slice(0, -1)
					: undefined);
	return one === undefined ? undefined : before + one;
}
