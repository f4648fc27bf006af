import { describe, expect, it } from 'vitest';
import { changeAnswered, changeOf } from '../../../../../src/lib/dataset/author/desk/before';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { formatBounds, formatDerived } from '../../../../../src/lib/quantity/format';
import { DESK } from './text';

/** Amount → the change that led to it, of each amount of a text that has one. */
function pairsIn(text: string): string[] {
	const { numbers } = readPasted(text);
	return [...numbers]
		.sort((a, b) => a.start - b.start)
		.flatMap((number) => {
			const change = changeOf(DESK, number, numbers);
			return change ? [`${number.text} ← ${change.text}`] : [];
		});
}

/** Statements of the U.S. Department of Commerce on its trade statistics, 2008, and of its Census Bureau, 2017. */
describe('the change that led to an amount is found in its own sentence', () => {
	it.each([
		[
			'Today’s report shows that U.S. exports increased by 13.1 percent to $1,649 billion in the 12 months ending January 2008 over the prior 12 month period.',
			['$1,649 billion ← increased by 13.1 percent']
		],
		[
			'Imports also increased 6.8 percent to $2,359 billion and the trade deficit narrowed 5.5 percent during the same time period.',
			['$2,359 billion ← increased 6.8 percent']
		],
		[
			'The trade deficit in January 2008 of $58.2 billion was slightly higher than the deficit in December as improvements were offset by an 11.9 percent increase in the petroleum deficit.',
			[]
		],
		['For 2016, the goods and services deficit increased $1.9 billion, or 0.4 percent, from 2015.', []],
		['Exports decreased $51.7 billion or 2.3 percent.', []],
		['Exports were $2,209.4 billion in 2016, down $51.7 billion from 2015.', []]
	])('%s', (text, pairs) => expect(pairsIn(`${text}\n`)).toEqual(pairs));

	it.each([
		[
			'Today’s report shows that U.S. exports increased by 18.2 percent to $609.8 billion year-to-date (through April) over 2007.',
			['$609.8 billion ← increased by 18.2 percent']
		],
		[
			'Imports increased 12.3 percent to $1,949.7 billion and the trade deficit rose 1.5 percent.',
			['$1,949.7 billion ← increased 12.3 percent']
		],
		[
			'Russia’s trade with China has exploded, reaching a record $240 billion last year, a 60 percent increase from the prewar period.',
			['record $240 billion ← a 60 percent increase']
		],
		['The company’s revenue reached $8 million last year, while costs rose 5 percent.', []],
		['The company’s revenue rose 5 percent from $8 million.', []]
	])('held aside: %s', (text, pairs) => expect(pairsIn(`${text}\n`)).toEqual(pairs));
});

it('draws what it was before, computed and told as computed, with the stated change between both', () => {
	const text =
		'Russia’s trade with China has exploded, reaching a record $240 billion last year, a 60 percent increase from the prewar period.\n';
	const read = readPasted(text);
	const [number] = read.numbers.filter((one) => one.text.includes('$240'));
	const change = number && changeOf(DESK, number, read.numbers);
	if (!number || !change) throw new Error('The pair is not read.');
	const desk = { ...DESK, text, groups: read.groups };
	const amount = { number, answer: { change: change.id } };
	const made = deskFiles(desk, [amount, changeAnswered(desk, amount, { number: change, answer: {} })]);
	const { dataset, problems } = loadDataset({ files: memoryFiles(made.files), dir: 'data', textDirs: ['texts'] });
	expect(problems.map(({ message }) => message)).toEqual([]);
	const [figure] = dataset?.figures ?? [];
	expect(figure?.spec).toMatchObject({
		bars: [{ label: 'The prewar period' }, { label: 'last year' }],
		change: { of: change.id }
	});
	const before = figure?.evidence.find(({ basis }) => basis === 'derived');
	expect(before && [formatDerived(before.quantity), formatBounds(before.quantity)]).toEqual([
		'≈ $150 bn',
		'142 to 159'
	]);
	expect(figure?.quotes).toHaveLength(1);
});
