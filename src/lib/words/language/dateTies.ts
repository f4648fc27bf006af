/** What the words around a date make of it: “after 1998” is not 1998. */
import { relationToPart } from '../../quantity/relation';
import type { Relation } from '../../quantity/types';
import { phraseIndex, type PhraseIndex } from './phraseIndex';
import type { Token } from './tokens';

/**
 * How something may be dated by a date that words tie it to. “After 1998” is `over` alone; “since 1998” begins in it
 * (`exactly`) and goes on (`at-least`); none where the words leave open which.
 */
export type TiedBy = readonly Relation[];

export interface DateTies {
	/** Words before a date. */
	readonly before: PhraseIndex<TiedBy>;
	/** Words behind it: “or later”. */
	readonly behind: PhraseIndex<TiedBy>;
	/** Words between, which make a part of it: “the end of”. */
	readonly parts: PhraseIndex<true>;
}

/** How a language lists them: a cell of phrases with commas between for each way. */
export interface DateTieLists {
	readonly before: readonly (readonly [TiedBy, string])[];
	readonly behind: readonly (readonly [TiedBy, string])[];
	readonly parts: string;
}

export function dateTies({ before, behind, parts }: DateTieLists): DateTies {
	const phrases = <Value>(cell: string, value: Value) =>
		cell
			.split(/,\s*/u)
			.filter((phrase) => phrase !== '')
			.map((phrase) => [phrase, value] as const);
	const index = (lists: readonly (readonly [TiedBy, string])[]) =>
		phraseIndex(lists.flatMap(([by, cell]) => phrases(cell, by)));
	return { before: index(before), behind: index(behind), parts: phraseIndex(phrases(parts, true as const)) };
}

/** The words that tie a date, which takes the tokens `from` to `to`, with those tokens; undefined where none do. */
export function tieAround(
	{ before, behind, parts }: DateTies,
	tokens: readonly Token[],
	{ from, to }: { readonly from: number; readonly to: number }
): { readonly by: TiedBy; readonly from: number; readonly to: number } | undefined {
	const joins = tokens[from]?.gap !== 'break';
	const part = joins ? parts.endingAt(tokens, from) : undefined;
	const front = joins ? before.endingAt(tokens, part?.first ?? from) : undefined;
	const after = tokens[to]?.gap === 'break' ? undefined : behind.startingAt(tokens, to);
	if (front)
		return { by: part ? front.value.flatMap(relationToPart) : front.value, from: front.first, to: after?.next ?? to };
	return after && { by: after.value, from, to: after.next };
}
