/** Sentences of a text, each with the numbers that it states. */
import { ABBREVIATIONS } from '../../../words/en/speakers/speakerWords';
import { positionIndex } from '../../../words/codePoints';
import { readNumbers } from '../../../words/read';
import type { Reading } from '../../../words/types';
import { passage } from '../../schema/fields';

/** A number in its sentence; `from` and `to` in UTF-16 units of the sentence, the reading itself in its code points. */
export interface Placed {
	readonly reading: Reading;
	readonly start: number;
	readonly end: number;
}

export interface Sentence {
	readonly text: string;
	/** In code points of the whole text. */
	readonly start: number;
	readonly end: number;
	/** Where it begins in UTF-16 units. */
	readonly unit: number;
	readonly placed: readonly Placed[];
}

/** Sentences that state a number and can be quoted: no longer than a quote may be, and without what no quote may hold. */
export function sentencesOf(text: string, wordsFrom: (unit: number, end: number) => number): Sentence[] {
	const { toCodePoints } = positionIndex(text);
	return spansOf(text).flatMap(({ from, to }): Sentence[] => {
		const begin = wordsFrom(from, to);
		const words = text.slice(begin, to);
		if (words === '' || !passage.safeParse(words).success) return [];
		const { toUnits } = positionIndex(words);
		const placed = readNumbers(words).map((reading) => ({
			reading,
			start: toUnits(reading.start),
			end: toUnits(reading.end)
		}));
		if (placed.length === 0) return [];
		return [{ text: words, start: toCodePoints(begin), end: toCodePoints(to), unit: begin, placed }];
	});
}

/** Trimmed sentences; one that was cut behind an abbreviation (“Joseph W. Alsop”) is joined again. */
function spansOf(text: string): { from: number; to: number }[] {
	const spans: { from: number; to: number }[] = [];
	let isOpen = false;
	for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
		const words = segment.trim();
		if (words === '') {
			isOpen &&= !/\n/u.test(segment);
			continue;
		}
		const from = index + segment.indexOf(words);
		const last = spans.at(-1);
		if (isOpen && last) last.to = from + words.length;
		else spans.push({ from, to: from + words.length });
		isOpen = ABBREVIATIONS.test(words.slice(-8)) && !/\n\s*$/u.test(segment);
	}
	return spans;
}
