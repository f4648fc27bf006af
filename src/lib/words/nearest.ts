/** The passage that is most like a quote that is not there. */
import type { UnitSpan } from './foldedText';

/** A passage that resembles a quote. */
export interface Passage extends UnitSpan {
	/** Share of the quote's words that stand in the passage in the same order, 0–1. */
	readonly similarity: number;
}

interface Word extends UnitSpan {
	readonly key: string;
}

/** Longer quotes are compared by their first words: quotes are phrases, and the work must stay bounded. */
const WORDS_AT_MOST = 200;
const LETTERS_AT_MOST = 40;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function* wordsOf(text: string): Generator<Word> {
	for (const match of text.matchAll(WORD)) {
		const key = match[0].slice(0, LETTERS_AT_MOST).toLowerCase();
		yield { key, start: match.index, end: match.index + match[0].length };
	}
}

/**
 * The passage that shares most words with the quote, or undefined if none shares any. Of equals, the one nearest to
 * `around` (UTF-16 offset) wins. One pass over the text with a window as long as the quote, then a comparison in order
 * inside the best window: the time grows with the text, plus a bounded rest, never with text × quote.
 */
export function nearestPassage(text: string, quote: string, around: number): Passage | undefined {
	const wanted = [...wordsOf(quote)].slice(0, WORDS_AT_MOST);
	const end = endOfBestWindow(text, wanted, around);
	if (end === undefined) return undefined;
	const words = wordsAround(text, end, wanted.length);
	const forward = commonWords(words, wanted);
	const final = forward.at(-1);
	if (!final) return undefined;
	// Read backwards from the last common word, the common words lie as close to it as they can.
	const upToFinal = words.slice(0, words.indexOf(final) + 1).reverse();
	const first = commonWords(upToFinal, [...wanted].reverse()).at(-1) ?? final;
	return { start: first.start, end: final.end, similarity: forward.length / wanted.length };
}

/** UTF-16 offset where the window ends that shares most words with the wanted ones, whatever their order. */
function endOfBestWindow(text: string, wanted: readonly Word[], around: number): number | undefined {
	const missing = new Map<string, number>();
	for (const { key } of wanted) missing.set(key, (missing.get(key) ?? 0) + 1);
	const ring: Word[] = [];
	let shared = 0;
	let best = { shared: 0, distance: Infinity, end: 0 };
	let count = 0;
	for (const word of wordsOf(text)) {
		const left = missing.get(word.key);
		if (left !== undefined) {
			if (left > 0) shared++;
			missing.set(word.key, left - 1);
		}
		const leaving = count >= wanted.length ? ring[count % wanted.length] : undefined;
		if (leaving) {
			const owed = missing.get(leaving.key);
			if (owed !== undefined) {
				if (owed >= 0) shared--;
				missing.set(leaving.key, owed + 1);
			}
		}
		ring[count % wanted.length] = word;
		count++;
		const first = ring[count >= wanted.length ? count % wanted.length : 0] ?? word;
		const distance = Math.abs(first.start - around);
		if (shared > best.shared || (shared === best.shared && shared > 0 && distance < best.distance)) {
			best = { shared, distance, end: word.end };
		}
	}
	return best.shared === 0 ? undefined : best.end;
}

/** The words of the window that ends there, and half as many on both sides: words may have been put in or left out. */
function wordsAround(text: string, end: number, size: number): Word[] {
	const margin = Math.ceil(size / 2);
	const words: Word[] = [];
	let after = 0;
	for (const word of wordsOf(text)) {
		if (word.end > end && ++after > margin) break;
		words.push(word);
		if (after === 0 && words.length > size + margin) words.shift();
	}
	return words;
}

/** Longest common subsequence of two short lists of words, as the first list has it, each as early as possible. */
function commonWords(words: readonly Word[], wanted: readonly Word[]): Word[] {
	const columns = wanted.length + 1;
	const lengths = new Uint16Array((words.length + 1) * columns);
	const lengthAt = (row: number, column: number) => lengths[row * columns + column] ?? 0;
	for (let row = words.length - 1; row >= 0; row--) {
		for (let column = wanted.length - 1; column >= 0; column--) {
			const same = words[row]?.key === wanted[column]?.key;
			lengths[row * columns + column] = same
				? lengthAt(row + 1, column + 1) + 1
				: Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
		}
	}
	const common: Word[] = [];
	let column = 0;
	for (const [row, word] of words.entries()) {
		const left = lengthAt(row, column);
		if (left === 0) break;
		while (column < wanted.length && word.key !== wanted[column]?.key && lengthAt(row, column + 1) === left) column++;
		if (word.key === wanted[column]?.key) {
			common.push(word);
			column++;
		}
	}
	return common;
}
