/** Who says each sentence of a text: from turn labels, quotation marks, bylines and “according to”. Pure, for browsers too. */
import { bareName, NAME } from './names';
import { SAID } from './speakerWords';
import type { Said, Speech } from '../../types';
import { bylineOf } from './bylines';
import { makerBefore, NEAR } from './makers';
import { paragraphsOf } from './paragraphs';
import { quotedIn } from './quoted';
import { reportedIn } from './reported';
import { turnsOf, type Turn } from './turns';

export function speechOf(text: string): Speech {
	const paragraphs = paragraphsOf(text);
	const turns = turnsOf(text, paragraphs);
	const quoted = quotedIn(paragraphs);
	const saidAt = (start: number, end: number): Said => {
		const near = quotedNear(start, end);
		const direct =
			near.find(({ from, to }) => from <= start + 1 && to >= end - 1) ??
			near.find(({ from, to }) => from < start && to > start && to < end);
		const turn = turnAt(start);
		const base = turn ? turnSaid(turn) : {};
		if (direct) {
			if (direct.name === undefined) return { ...base, doubt: 'the words are quoted, but nothing says whose they are' };
			return {
				speaker: direct.name,
				...(direct.sure ? {} : { doubt: `the quoted words were taken for those of ${direct.name}` })
			};
		}
		const words = text.slice(Math.max(start, turn?.from ?? 0), end);
		const reported = reportedIn(words);
		const maker = reported ? undefined : makerBefore(words, text.slice(Math.max(0, start - NEAR), start));
		if (maker !== undefined) return { ...base, reportedFor: maker };
		if (!reported) {
			const quote = mostOf(start, end);
			if (!quote) return base;
			// “We sold 40 ships,” said Roe.
			if (quote.name !== undefined && quote.sure) return { ...base, reportedFor: quote.name };
			return { ...base, doubt: base.doubt ?? PARTLY_QUOTED };
		}
		if (!reported.sure) {
			const meant = /^(?:he|she|they|it|who)$/iu.test(reported.name) ? lastNamed(text.slice(0, start)) : reported.name;
			const reportedFor = meant === undefined ? {} : { reportedFor: meant };
			return { ...base, ...reportedFor, doubt: base.doubt ?? `“${reported.name}” may be somebody else’s statement` };
		}
		return { ...base, reportedFor: reported.name };
	};
	const mostOf = (start: number, end: number) =>
		quotedNear(start, end).find(({ from, to }) => from >= start && to <= end && 2 * (to - from) > end - start);
	// Paragraphs and quotes follow each other: a long text is not gone through anew for each of its sentences.
	const turnAt = (start: number) => turns[countWhile(paragraphs, (paragraph) => paragraph.start <= start) - 1];
	const quotedNear = (start: number, end: number) =>
		quoted.slice(
			countWhile(quoted, ({ to }) => to < start),
			countWhile(quoted, ({ from }) => from <= end)
		);
	const wordsFrom = (start: number, end: number): number => {
		const turn = turnAt(start);
		return turn !== undefined && turn.from > start && turn.from < end ? turn.from : start;
	};
	return { authors: bylineOf(paragraphs), saidAt, wordsFrom };
}

/** How many of the first of them are so; none behind the first that is not. */
function countWhile<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && isSo(item)) low = middle + 1;
		else high = middle;
	}
	return low;
}

const PARTLY_QUOTED = 'most of its words are quoted, and nothing says whose they are';

function turnSaid({ name, perhaps, sure }: Turn): Said {
	if (name === undefined) return perhaps === undefined ? {} : { doubt: `“${perhaps}:” may name who speaks` };
	return { speaker: name, ...(sure ? {} : { doubt: `“${name}” was taken for who speaks here` }) };
}

/** Who was last said to have said something, not far before. */
function lastNamed(before: string): string | undefined {
	const name = [...before.slice(-600).matchAll(SOMEBODY_SAID)].at(-1)?.[1];
	return name === undefined ? undefined : bareName(name);
}

const SOMEBODY_SAID = new RegExp(
	String.raw`(${NAME})(?:,[^,“"\n]{1,80},)?\s+(?:${SAID})\b|\b(?:${SAID})\s+(${NAME})`,
	'gu'
);
