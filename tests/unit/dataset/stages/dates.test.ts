/** Dates that words tie something to: the data must say so as the words do. */
import { expect, it } from 'vitest';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../src/lib/dataset/ports/memory';
import { datasetOf } from '../badInputs';

function loaded(
	sentence: string,
	words: string,
	quantity: Record<string, unknown>,
	more: Record<string, unknown> = {}
) {
	const made = datasetOf({ name: 'dates', input: '', sentence, claims: [{ words, quantity, ...more }] });
	const files = new Map([...made.files].map(([path, text]): [string, string] => [`data/${path}`, text]));
	files.set('texts/note.txt', made.text);
	const { dataset, problems } = loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: ['texts'] });
	return { quantity: dataset?.claims[0]?.quantity, told: problems.map(({ code, message }) => `${code}: ${message}`) };
}

const AFTER = 'The port opened after 1998.';
const SINCE = 'The port has been open since 1998.';

it.each([
	[AFTER, 'after 1998', 'over', [10591, Infinity]],
	['The port opened before 1998.', 'before 1998', 'under', [-Infinity, 10227]],
	['The port opened no later than 1998.', 'no later than 1998', 'at-most', [-Infinity, 10591]],
	[SINCE, '1998', 'exactly', [10227, 10591]],
	[SINCE, 'since 1998', 'at-least', [10227, Infinity]],
	['The port opened shortly after 16 May 2005.', 'shortly after 16 May 2005', 'just-over', [12919, 12919.5]]
])('%s “%s” is %s', (sentence, words, relation, [lower, upper]) => {
	const date = words.includes('May') ? '2005-05-16' : '1998';
	const { quantity, told } = loaded(sentence, words, { date, ...(relation === 'exactly' ? {} : { relation }) });
	expect(told).toEqual([]);
	expect(quantity).toMatchObject({ relation, interval: { lower, upper } });
});

it.each([
	[
		AFTER,
		'after 1998',
		{ date: '1998' },
		'number-relation: the words “after 1998” say “over”, the data says “exactly”'
	],
	[AFTER, '1998', { date: '1998', relation: 'over' }, 'words-cut: “1998” leaves out a part of “after 1998”'],
	[AFTER, 'after 1998', { date: '1998', relation: 'under' }, 'say “over”, the data says “under”'],
	[SINCE, 'since 1998', { date: '1998', relation: 'over' }, 'say “exactly”, the data says “over”'],
	['The port opened in 1998.', 'in 1998', { date: '1998', relation: 'over' }, 'say “exactly”, the data says “over”'],
	['The port opened before 2010–2012.', 'before 2010–2012', { date: '2010/2012' }, 'say “under”, the data says'],
	[
		'The port opened after about 1998.',
		'after about 1998',
		{ date: '1998', relation: 'about' },
		'no-number: no date can be read'
	]
])('%s “%s” as %j is refused', (sentence, words, quantity, told) => {
	expect(loaded(sentence, words, quantity).told.join('\n')).toContain(told);
});

const SHIPS = 'After 1998, 12 ships called.';
const shipsIn = (label: string, more: Record<string, string> = {}) =>
	loaded(
		SHIPS,
		'12 ships',
		{ value: 12, unit: 'count', of: 'ships' },
		{
			period: { label, date: '1998', words: 'After 1998', ...more }
		}
	).told;

it('a period is named as the words tie it to its date', () => {
	expect(shipsIn('1998').join()).toContain('period-disagrees: the words “After 1998” do not date it to 1998 itself');
	expect(shipsIn('before 1998').join()).toContain('period-disagrees');
	expect(shipsIn('after 1998')).toEqual([]);
	expect(shipsIn('1998', { because: 'The report counts from the year itself on.' })).toEqual([]);
});
