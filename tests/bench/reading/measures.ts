/** Shares of what was scored, with their intervals, and what went wrong in silence. */
import { bootstrap, wilson, type Interval95 } from './chance';
import type { Pair, Scored } from './score';

/** What must be right beside the amount. */
export const LEVELS = ['value', '+ unit', '+ relation', '+ change', 'all'] as const;
export type Level = (typeof LEVELS)[number];

const RIGHT: Readonly<Record<Level, (pair: Pair) => boolean>> = {
	value: () => true,
	'+ unit': ({ unit }) => unit === 'right',
	'+ relation': ({ relation }) => relation,
	'+ change': ({ change }) => change,
	all: ({ unit, relation, change }) => unit === 'right' && relation && change
};

export function isRight(pair: Pair, level: Level): boolean {
	return pair.value && RIGHT[level](pair);
}

export interface Measured {
	readonly right: number;
	readonly found: number;
	readonly labelled: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly precision95: Interval95;
	readonly recall95: Interval95;
	readonly f195: Interval95;
}

/** Precision and recall with Wilson's intervals, F1 with a bootstrap over excerpts. */
export function measure(scored: readonly Scored[], level: Level): Measured {
	const { right, found, labelled } = countsOf(scored, level);
	return {
		right,
		found,
		labelled,
		precision: right / found,
		recall: right / labelled,
		f1: f1Of(scored, level),
		precision95: wilson(right, found),
		recall95: wilson(right, labelled),
		f195: bootstrap(scored, (sample) => f1Of(sample, level))
	};
}

function countsOf(scored: readonly Scored[], level: Level): { right: number; found: number; labelled: number } {
	const pairs = scored.flatMap((one) => one.pairs);
	return {
		right: pairs.filter((pair) => isRight(pair, level)).length,
		found: pairs.filter((pair) => pair.found).length,
		labelled: pairs.filter((pair) => pair.label).length
	};
}

function f1Of(scored: readonly Scored[], level: Level): number {
	const { right, found, labelled } = countsOf(scored, level);
	return found + labelled === 0 ? 0 : (2 * right) / (found + labelled);
}

export interface Wrong {
	readonly scored: Scored;
	readonly pair: Pair;
}

/** What was found without a doubt, and what of it is wrong in any respect. */
export function silentErrors(scored: readonly Scored[]): { readonly sure: number; readonly wrong: readonly Wrong[] } {
	const sure = scored.flatMap((one) =>
		one.pairs.filter((pair) => pair.found && !pair.found.doubted).map((pair): Wrong => ({ scored: one, pair }))
	);
	return { sure: sure.length, wrong: sure.filter(({ pair }) => !isRight(pair, 'all')) };
}

/** How many labels that name a unit (no counts, no bare numbers) were found with it. */
export function unitsRead(scored: readonly Scored[]): { readonly read: number; readonly labelled: number } {
	const named = scored
		.flatMap((one) => one.pairs)
		.filter(({ label }) => label && !['count', 'ucum:1', 'multiple'].includes(label.unit));
	return { read: named.filter((pair) => isRight(pair, '+ unit')).length, labelled: named.length };
}

/** A kind of doubt: how often it was raised, how often the reading was wrong, and how often it alone stands before a right one. */
export interface DoubtKind {
	readonly kind: string;
	readonly raised: number;
	readonly justified: number;
	readonly examples: readonly Wrong[];
}

/** The words of a doubt without those that it quotes. */
const kindOf = (doubt: string) => doubt.replace(/^“[^”]*”: /u, '').replaceAll(/“[^”]*”/gu, '…');

/** The kinds of doubts that were raised, the most frequent first. */
export function doubtKinds(scored: readonly Scored[]): DoubtKind[] {
	const kinds = new Map<string, Wrong[]>();
	for (const one of scored)
		for (const pair of one.pairs)
			for (const kind of new Set((pair.found?.doubts ?? []).map(kindOf)))
				kinds.set(kind, [...(kinds.get(kind) ?? []), { scored: one, pair }]);
	return [...kinds]
		.map(([kind, examples]) => ({
			kind,
			raised: examples.length,
			justified: examples.filter(({ pair }) => !isRight(pair, 'all')).length,
			examples
		}))
		.sort((a, b) => b.raised - a.raised);
}
