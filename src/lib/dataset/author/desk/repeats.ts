/**
 * Captions, pull quotes and headlines say again what the text says. A sentence that another one holds word for word is joined to it:
 * its numbers are counted once, in the sentence that says more.
 */
import { fold } from '../../../words/typography';
import type { Steps } from '../steps';
import type { PastedNumber, PastedNumbers, QuotedSentence } from './pastedNumbers';

/** Words of a part of a sentence: fewer may stand in another one by chance, and be of something else. */
const FEWEST_WORDS = 6;

/** The words of a text, with a space at either end of each. Typesetting and the marks at either end of a word are no difference. */
function wordsOf(text: string): string {
	const words = fold(text)
		.split(' ')
		.map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''));
	return ` ${words.filter((word) => word !== '').join(' ')} `;
}

/** @param read its numbers in order: of two that say the same the first stays, unless the other one says more */
export function* withoutRepeats(read: PastedNumbers): Steps<PastedNumbers> {
	const words = new Map<number, string>();
	const of = ({ start, text }: QuotedSentence) => {
		const known = words.get(start) ?? wordsOf(text);
		words.set(start, known);
		return known;
	};
	const kept = new Map<string, PastedNumber[]>();
	const repeats = new Map<number, QuotedSentence>();
	const repeatedIn = ({ sentence }: PastedNumber, other: PastedNumber) =>
		sentence.start !== other.sentence.start && holds(of(other.sentence), of(sentence));
	for (const number of read.numbers) {
		yield;
		const key = wordsOf(number.text);
		const same = kept.get(key) ?? [];
		const more = same.filter((each) => !repeatedIn(each, number) || repeatedIn(number, each));
		for (const each of same) if (!more.includes(each)) repeats.set(each.sentence.start, each.sentence);
		if (more.some((each) => repeatedIn(number, each))) repeats.set(number.sentence.start, number.sentence);
		else more.push(number);
		kept.set(key, more);
	}
	const dropped = [...repeats.values()];
	const isOnce = ({ start }: { readonly start: number }) =>
		dropped.every((sentence) => start < sentence.start || start >= sentence.end);
	const numbers = read.numbers.filter(isOnce);
	const isAgain = (number: PastedNumber) => numbers.some((other) => !isLine(other) && isSame(number, other));
	const again = runsOf(numbers.filter(isLine)).flatMap((run) => {
		const said = run.filter(isAgain);
		// A list that says more than the text has all of its items.
		return run.length >= FEWEST_ITEMS && said.length < run.length ? [] : said;
	});
	const groups = [
		...read.groups.map(({ reason, words: each }) => ({ reason, words: each.filter(isOnce) })),
		{ reason: AGAIN, words: again }
	].filter(({ words: each }) => each.length > 0);
	const left = numbers.filter((number) => !again.includes(number));
	return {
		...read,
		numbers: left,
		groups,
		count: groups.reduce((sum, { words: each }) => sum + each.length, left.length)
	};
}

const AGAIN = 'Of a headline or caption: the text says them again.';

/** A line without an end, such as a headline. */
function isLine({ sentence }: PastedNumber): boolean {
	return !/[.!?…:;,]\P{L}*$/u.test(sentence.text);
}

/** Fewer lines are no list. */
const FEWEST_ITEMS = 3;

/** Code points between the items of a list: their numerals and bullets. */
const BETWEEN_ITEMS = 12;

/** Lines that follow each other and measure the same, as a list’s items do, in runs. */
function runsOf(lines: readonly PastedNumber[]): PastedNumber[][] {
	const runs: PastedNumber[][] = [];
	const lastOf = new Map<string, PastedNumber[]>();
	for (const line of [...lines].sort((a, b) => a.start - b.start)) {
		const unit = line.claims[0]?.reading.unit ?? '';
		const run = lastOf.get(unit);
		const before = run?.at(-1);
		if (run && before && line.sentence.start - before.sentence.end <= BETWEEN_ITEMS) run.push(line);
		else {
			const begun = [line];
			lastOf.set(unit, begun);
			runs.push(begun);
		}
	}
	return runs;
}

/** Of the same value, unit and relation; small counts are rather of something else. */
function isSame(one: PastedNumber, other: PastedNumber): boolean {
	const [a, b] = [one.claims[0]?.reading, other.claims[0]?.reading];
	const isTelling = a?.unit !== undefined || Math.abs(a?.value ?? 0) >= FEWEST_COUNTED;
	return isTelling && a?.value === b?.value && a?.unit === b?.unit && a?.relation === b?.relation;
}

const FEWEST_COUNTED = 100;

/** Whether a sentence has all the words of another one, one behind the other. */
function holds(whole: string, part: string): boolean {
	return whole === part || (whole.includes(part) && part.split(' ').length - 2 >= FEWEST_WORDS);
}
