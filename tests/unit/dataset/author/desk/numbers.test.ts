import { expect, it } from 'vitest';
import { partsOf, readParts } from '../../../../../src/lib/dataset/author/desk/parts';
import { atOnce, inSlices } from '../../../../../src/lib/dataset/author/steps';
import { codePoints, sliceCodePoints } from '../../../../../src/lib/words/codePoints';
import { readPasted, WORTH } from '../../../../../src/lib/dataset/author/desk/numbers';
import { numberOf, READ } from './text';

it('puts what is known whole before what lacks its unit or its noun', () => {
	const worths = READ.numbers.map(({ worth }) => worth);
	expect(worths).toEqual([...worths].sort((a, b) => b - a));
	expect(numberOf('record $240 million').worth).toBeGreaterThanOrEqual(WORTH);
	// Payrolls count people; of what a turnover is nothing is said.
	expect(numberOf('grew by 304,000').worth).toBeGreaterThanOrEqual(WORTH);
	const [bare] = readPasted('Turnover stood at 304,000 in January.\n').numbers;
	expect(bare?.worth).toBeLessThan(WORTH);
});

it('keeps both ends of a change as one number', () => {
	expect(numberOf('rose from 3.9 percent to 4.0 percent').claims.map(({ record }) => record['quantity'])).toEqual([
		{ value: 3.9, unit: 'percent' },
		{ value: 4, unit: 'percent' }
	]);
});

it('folds dates, addresses and telephone numbers into groups that say why', () => {
	const phone = READ.groups.find(({ reason }) => reason.startsWith('Telephone'));
	expect(phone?.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['691']));
	for (const { reason } of READ.groups) expect(reason).not.toMatch(/TODO|all fine/);
});

it('lists a number once that a headline says in the same words again', () => {
	const twice = readPasted('The harbour has 40 ships.\n\nThe harbour has 40 ships.\n');
	expect(twice.numbers.map(({ text }) => text)).toEqual(['40 ships']);
});

it('takes a bare number of four digits for what may be a year', () => {
	const [number] = readPasted('The plan until summer 2030 needs more ships.').numbers.filter(({ text }) =>
		/2030/.test(text)
	);
	expect(number?.doubts.join()).toMatch(/may hold a year/);
});

it('finds nothing to draw in a language that is not read, and says how many numbers it has', () => {
	const { numbers, count } = readPasted('Het eiland heeft 40 schepen.', 'nl');
	expect(numbers).toEqual([]);
	expect(count).toBe(1);
});

it('reads a long text in parts, each number at its own place in the whole, and lets others work between', async () => {
	const filler = `${'Nothing is said here of any amount. 🚢 '.repeat(900)}\n\n`;
	const text = `The island has 40 ships.\n\n${filler}The coast has 70 ports.\n\n${filler}`;
	expect(
		partsOf(text)
			.map((part) => part.text)
			.join('')
	).toBe(text);
	let pauses = 0;
	const { numbers, count } = await inSlices(readParts(text, 'en'), () => Promise.resolve(pauses++), 0);
	// Between any two sentences.
	expect(pauses).toBeGreaterThan(1800);
	expect(numbers.map((number) => sliceCodePoints(text, number.start, number.end))).toEqual(['40 ships', '70 ports']);
	expect(numbers.map(({ sentence }) => sliceCodePoints(text, sentence.start, sentence.end))).toEqual([
		'The island has 40 ships.',
		'The coast has 70 ports.'
	]);
	expect(count).toBe(readPasted(text).count);
});

it('reads a part of a text alone, each number at its place in the whole', () => {
	const [before, article, after] = [
		'🚢 Menu: 12 ships.\n',
		'The island has 40 ships.\n',
		'More: the coast has 70 ports.\n'
	];
	const text = before + article + after;
	const start = codePoints(before);
	const { numbers, count } = atOnce(readParts(text, 'en', { start, end: start + codePoints(article) }));
	expect(numbers.map(({ id }) => id)).toEqual(
		readPasted(text)
			.numbers.filter((number) => number.text === '40 ships')
			.map(({ id }) => id)
	);
	expect(numbers.map((number) => sliceCodePoints(text, number.start, number.end))).toEqual(['40 ships']);
	expect(numbers.map(({ sentence }) => sliceCodePoints(text, sentence.start, sentence.end))).toEqual([article.trim()]);
	expect(count).toBe(1);
});

it.each([
	['characters that are not seen', 'The island\u200B has 40 ships. The coast has 12 ports.'],
	['words that run the other way', 'The island has \u202E40\u202C ships. The coast has 12 ports.'],
	['markup', 'The island has <b>40</b> ships. The coast has 12 ports.'],
	['more letters than a quote', `The island, ${'which is small, '.repeat(50)} has 40 ships. The coast has 12 ports.`]
])('tells of a sentence with %s that it cannot be quoted, and reads the others', (_, text) => {
	const { numbers, groups } = readPasted(text);
	expect(numbers.map((number) => number.text)).toEqual(['12 ports']);
	expect(groups.map(({ reason, words }) => [reason.slice(0, 38), words.map((each) => each.text)])).toEqual([
		['In a sentence that cannot be quoted: i', ['40']]
	]);
});

// The Art Newspaper, 2018; Expana, 2026; CNN, 2023; UN News, 2019; each shortened.
it.each([
	[
		'In 2008/09, there were visitors in 15 museums. The totals of visitors rose from 20.8 million in 2008 to 25.5 million in 2014.',
		'20.8 million',
		'15 museums'
	],
	['The harvest was 174.4 million bags (60kg each).', '174.4 million bags', '60kg'],
	['The survey includes responses from 27,000 people. Smokers are 90% of the cases.', '90%', '27,000 people'],
	[
		'The port sank 72 ships in May. The biggest is Ukraine with 53,218 cases, followed by Serbia with 5,076, Israel with 2,919 and Italy with 2,517.',
		'53,218 cases',
		'72 ships'
	]
])('puts first what is drawn as several, and last what only tells of another number: “%s”', (text, first, later) => {
	const found = readPasted(text).numbers.map((number) => number.text);
	expect(found[0]).toBe(first);
	expect(found.indexOf(later)).toBeGreaterThan(0);
});

it('draws what is said exactly, where a fraction in words stands before it', () => {
	// The Express, 2023, and Pew Research Center, 2023, shortened.
	const { numbers, groups } = readPasted(
		'It saw four in 10 (39.6 per cent) of patients. Two-thirds (67%) of adults say so.'
	);
	expect(numbers.map(({ text }) => text).sort()).toEqual(['39.6 per cent', '67%']);
	expect(groups.flatMap(({ words }) => words.map(({ text }) => text))).toEqual(['four in 10', 'Two-thirds']);
});
