/** Numbers of a text that no claim has, in groups that a person accepts in bulk. */
import { positionIndex } from '../../../words/codePoints';
import type { DraftingRules, Lookalike, LookalikeSpan, NotWorth } from '../../../words/types';
import { findNumberWords } from '../../../words/inventory';
import type { Steps } from '../steps';
import { TODO } from '../todo';

/** Words at a place of the text, in code points. */
export interface Words {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

export interface Group {
	/** As `undrawn:` has it. */
	readonly reason: string;
	readonly words: readonly Words[];
}

type Kind = Lookalike | Exclude<NotWorth, 'unread'>;

/** Why each kind is left undrawn. */
const REASONS: Readonly<Record<Kind, string>> = {
	naming: 'They only name who or what is meant, and measure nothing.',
	span: 'Lengths of time that say when something was, or of which kind it is, and measure nothing.',
	scrap: 'Lists, links and counters of a page.',
	position: 'Places on the globe.',
	order: 'Words of order, which count and measure nothing.',
	date: 'Dates: they say when.',
	time: 'Times of day.',
	phone: 'Telephone numbers.',
	name: 'Numbers within names, codes and addresses.',
	reference: 'Numbers of pages, tables, figures or notes.',
	vague: 'Too vague to draw.',
	word: 'Words that hold a number and count nothing.'
};

/** The groups of what is left, by kind, and what is in none: each of these is asked about by itself. Word by word. */
export function* groupSteps(
	text: string,
	language: string,
	rules: DraftingRules | undefined,
	lookalikes: readonly LookalikeSpan[],
	claimed: readonly Words[],
	dates: readonly Words[],
	aside: readonly (Words & { readonly kind: Exclude<NotWorth, 'unread'> })[]
): Steps<{
	readonly groups: readonly Group[];
	readonly open: readonly Words[];
	/** Of all number words. */
	readonly count: number;
}> {
	const { toUnits } = positionIndex(text);
	const byKind = new Map<Kind, Words[]>();
	const add = (kind: Kind, words: Words) => byKind.set(kind, [...(byKind.get(kind) ?? []), words]);
	for (const { kind, ...words } of aside) add(kind, words);
	const taken = [...claimed, ...aside].sort((a, b) => a.start - b.start);
	const open: Words[] = [];
	let next = 0;
	let reached = 0;
	const all = findNumberWords(text, language);
	for (const word of all) {
		yield;
		while (next < taken.length && (taken[next]?.start ?? 0) < word.end)
			reached = Math.max(reached, taken[next++]?.end ?? 0);
		if (reached > word.start) continue;
		const words = { text: word.text, start: word.start, end: word.end };
		const kind = rules?.lookalikeOf(text, word, toUnits(word.start), lookalikes, dates);
		if (kind === undefined) open.push(words);
		else add(kind, words);
	}
	return {
		groups: [...byKind].map(([kind, words]) => ({ reason: `${TODO} all fine? ${REASONS[kind]}`, words })),
		open,
		count: all.length
	};
}
