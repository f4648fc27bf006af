import { expect, it } from 'vitest';
import { extended, mostOf, wordsAround } from '../../../../../src/lib/dataset/author/desk/extended';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { sliceCodePoints } from '../../../../../src/lib/words/locate';
import { DESK } from './text';

/** Ships before it take two units each, and the spaces around it do not break. */
const TEXT =
	'🚢🚢 These boats carry whatever the coast and its people ask for.\n\nThe island’s trade reached a\u00A0record $240\u202Fmillion last\u00A0year, said the port. It has 40 ships.\n';
const read = readPasted(TEXT);
const [number] = read.numbers.filter(({ text }) => text.includes('$240'));
if (!number) throw new Error('The number is not read.');
const with_ = (before: number, after: number) => extended(number, { before, after });
const problemsOf = (one: typeof number) => {
	const made = deskFiles({ ...DESK, text: TEXT, groups: read.groups }, [{ number: one, answer: { subject: 'Trade' } }]);
	return loadDataset({ files: memoryFiles(made.files), dir: 'data', textDirs: ['texts'] }).problems;
};

it('takes a word more at either end, over spaces that do not break and letters of two units', () => {
	expect(number.text).toBe('record $240\u202Fmillion');
	expect(with_(1, 0).text).toBe('a\u00A0record $240\u202Fmillion');
	expect(with_(2, 1).text).toBe('reached a\u00A0record $240\u202Fmillion last');
	expect(with_(0, 2).text).toBe('record $240\u202Fmillion last\u00A0year');
	for (const [before, after] of [
		[1, 0],
		[3, 2],
		[0, 1]
	] as const) {
		const { text, start, end } = with_(before, after);
		expect(sliceCodePoints(TEXT, start, end)).toBe(text);
	}
});

it('has the words at either end as they stand, and takes no mark for one', () => {
	const [found] = readPasted('🚢 Trade by sea (of 3 ports) was, at $240 million, a record “then”.\n').numbers.filter(
		({ text }) => text.includes('$240')
	);
	if (!found) throw new Error('The number is not read.');
	const { before, after } = wordsAround(found);
	expect(before.slice(-3)).toEqual(['ports) ', 'was, ', 'at ']);
	expect(after).toEqual([', a', ' record', ' “then”.']);
	expect(extended(found, { before: 0, after: 1 }).text).toBe(`${found.text}, a`);
	expect(mostOf(found)).toEqual({ before: before.length, after: 3 });
});

it('ends where the sentence does, and takes nothing off what was read', () => {
	const most = mostOf(number);
	const whole = with_(most.before, most.after);
	expect(with_(most.before + 9, most.after + 9)).toEqual(whole);
	expect(whole.start).toBe(number.sentence.start);
	expect(with_(-1, -1)).toBe(number);
});

it('is a dataset without a mistake with the words that were added', () => {
	for (const one of [with_(1, 0), with_(2, 0), with_(0, 2)])
		expect(problemsOf(one).map(({ message }) => `${one.text}: ${message}`)).toEqual([]);
});

it('counts letters of two units as one, before the number and behind it', () => {
	const text = '🚢🚢 Trade by 🚢 reached $240 million on 🚢🚢 last year.\n';
	const [found] = readPasted(text).numbers;
	if (!found) throw new Error('The number is not read.');
	const { text: words, start, end } = extended(found, { before: 2, after: 3 });
	expect(words).toBe('🚢 reached $240 million on 🚢🚢 last');
	expect(sliceCodePoints(text, start, end)).toBe(words);
});
