/** Quotation marks and words of a house: those that say what ours do, and no others. */
import { describe, expect, test } from 'vitest';
import { OTHER_WORDS } from '../../../src/lib/quantity/statusWords';
import { STATUS_WORDS } from '../../../src/lib/quantity/types';
import { CELLS, cellName, nameOfCell } from '../../../src/lib/sentences/standingCells';
import type { Standing, Verdict } from '../../../src/lib/dataset/types';
import { SmallDataset } from './smallDataset';

function loaded(style: string) {
	const small = new SmallDataset();
	small.write('dataset.yaml', `${small.read('dataset.yaml')}style:\n${style}`);
	const lines = small.read('dataset.yaml').split('\n');
	const { dataset, problems } = small.load();
	return { dataset, problems: problems.map((of) => ({ ...of, line: lines[of.at.line - 1] ?? '' })) };
}

test.each([
	['“words”', undefined],
	['‘words’', { open: '‘', close: '’' }],
	['«words»', { open: '«', close: '»' }],
	['« words »', { open: '«\u00a0', close: '\u00a0»' }],
	['„words“', { open: '„', close: '“' }],
	['»words«', { open: '»', close: '«' }]
])('%s are marks', (quotes, known) => {
	const { dataset, problems } = loaded(`  quotes: ${quotes}\n`);
	expect(problems).toEqual([]);
	expect(dataset?.style?.quotes).toEqual(known);
	expect(dataset?.figures[0]?.style?.quotes).toEqual(known);
});

test.each(['“words»', '"“"', '[words]', 'words', '\'"words"\'', '«words', '<words>', '“quoted”'])(
	'%s are none',
	(quotes) => {
		const { dataset, problems } = loaded(`  quotes: "${quotes.replaceAll('"', '\\"')}"\n`);
		expect(dataset).toBeUndefined();
		expect(problems).toMatchObject([{ code: 'style-no-marks', line: expect.stringContaining('quotes:') as string }]);
	}
);

describe('a word of the house', () => {
	test('may be each of those that say as much, in large letters or small', () => {
		for (const word of STATUS_WORDS)
			for (const other of OTHER_WORDS[word]) {
				const { dataset, problems } = loaded(`  words: { ${word}: ${other.toUpperCase()} }\n`);
				expect(problems).toEqual([]);
				expect(dataset?.style?.words).toEqual({ [word]: other });
			}
	});

	test.each([
		['disputed: wrong', 'says more: other sources differ'],
		['disputed: unverified', 'says less: other sources give another number'],
		['supported: proven', 'says more: other sources give the same'],
		['supported: confirmed', 'says more'],
		['supported: plausible', 'says less'],
		['derived: reported', 'says more: nobody has stated it'],
		['derived: estimated', 'says something else'],
		['estimate: guess', 'says something else'],
		['target: promise', 'says something else'],
		['disputed: purple', 'no word of which this program knows'],
		['disputed: at odds with what other houses say', 'has 34 characters; 24'],
		['forecast: estimate', 'would be the word for “estimate” as well'],
		['supported: disputed', 'would be the word for “disputed” as well']
	])('is refused with its reason: %s', (words, reason) => {
		const { dataset, problems } = loaded(`  words: { ${words} }\n`);
		expect(dataset).toBeUndefined();
		const [name = ''] = words.split(':');
		expect(problems.map(({ code, line }) => [code, line.trim()])).toEqual([['style-word', `words: { ${words} }`]]);
		expect(problems[0]?.message).toContain(reason);
		expect(problems[0]?.expected).toContain(`what says as much as “${name}”`);
	});

	test.each(['disputed: ""', 'stated: said', 'disputed: 5', 'disputed: [contested]'])('is no %s', (words) => {
		expect(loaded(`  words: { ${words} }\n`).dataset).toBeUndefined();
	});

	test('that two things have is refused at each of them', () => {
		const { problems } = loaded('  words: { estimate: projection, forecast: projection }\n');
		expect(problems.map(({ message }) => /for “(.*?)”/.exec(message)?.[1])).toEqual(['forecast', 'estimate']);
	});

	test('in a cell is read as the standing that it is of, whatever the house', () => {
		for (const name of Object.keys(CELLS) as (Standing | Verdict)[]) {
			expect(nameOfCell(cellName(name, undefined))).toBe(name);
			for (const disputed of OTHER_WORDS.disputed)
				for (const supported of OTHER_WORDS.supported)
					expect(nameOfCell(cellName(name, { words: { disputed, supported } }))).toBe(name);
		}
	});
});
