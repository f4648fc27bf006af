/** What captions and pull quotes say again is counted once. */
import { expect, it } from 'vitest';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { sliceCodePoints } from '../../../../../src/lib/words/codePoints';

const SENTENCE = 'The island’s ferries carried a record 240,000 passengers in 2023, said the company on 16 May 2024.';
const alone = readPasted(`${SENTENCE}\n`);

it.each([
	['a caption in the same words', SENTENCE],
	[
		'in other marks and spaces',
		'"The island\'s ferries carried a\u00a0record 240,000 passengers in 2023, said the company on 16 May 2024"'
	],
	['a pull quote of a part', '“The island’s ferries carried a record 240,000 passengers in 2023.”']
])('joins %s, before the sentence or behind it', (_, again) => {
	for (const text of [`🚢 Ferries\n\n${again}\n\n${SENTENCE}\n`, `${SENTENCE}\n\n${again}\n`]) {
		const read = readPasted(text);
		expect(read.numbers.map((number) => number.text)).toEqual(['record 240,000 passengers']);
		expect(read.numbers.map(({ start, end }) => sliceCodePoints(text, start, end))).toEqual([
			'record 240,000 passengers'
		]);
		expect(read.count).toBe(alone.count);
		expect(read.groups.map(({ words }) => words.map((word) => word.text))).toEqual(
			alone.groups.map(({ words }) => words.map((word) => word.text))
		);
	}
});

it('keeps the sentence that says more: who says it, or that it is not so', () => {
	const more = 'It is not true that the island’s ferries carried a record 240,000 passengers in 2023.';
	const read = readPasted(`The island’s ferries carried a record 240,000 passengers in 2023.\n\n${more}\n`);
	expect(read.numbers.map(({ sentence }) => sentence.text)).toEqual([more]);
});

it.each([
	['of another subject', 'The harbour has 40 ships.\n\nThe island has 40 ships.\n'],
	['twice in one sentence', 'The north has 40 ships and the south has 40 ships.\n'],
	['that few words share by chance', 'It has 40 ships.\n\nThe navy of the north says that it has 40 ships.\n']
])('leaves two numbers as two: %s', (_, text) => {
	expect(readPasted(text).numbers.map((number) => number.text)).toEqual(['40 ships', '40 ships']);
});

it('keeps the items of a list that says more than the text, and joins the headline that says no more', () => {
	// After comScore’s release on the weekend of 14 October 2018, shortened.
	const items =
		'1. Venom - Sony - $105.4M\n\n2. Star Is Born, A - Warner Bros. - $48.2M\n\n3. First Man - Universal - $25.1M\n';
	const text = `Venom adds $105.4 million\n\nVenom strikes again, adding $105.4 million, while another film hits $48.2 million.\n\n${items}`;
	const texts = readPasted(text).numbers.map((number) => number.text);
	expect(texts).toEqual(expect.arrayContaining(['$105.4M', '$48.2M', '$25.1M']));
	expect(texts.filter((one) => one === '$105.4 million')).toHaveLength(1);
});
