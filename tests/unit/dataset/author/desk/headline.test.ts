import { expect, it } from 'vitest';
import { drawnBeside, withWhatIsAlike } from '../../../../../src/lib/dataset/author/desk/beside';
import { subtitleFor, titleFor, withinTitle } from '../../../../../src/lib/dataset/author/desk/headline';
import { titleProblems } from '../../../../../src/lib/dataset/author/desk/titleProblems';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { deskRecords } from '../../../../../src/lib/dataset/author/desk/records';
import { toDraw, type Answered } from '../../../../../src/lib/dataset/author/desk/told';
import { withCapital } from '../../../../../src/lib/words/typography';
import { DESK, numberOf } from './text';

const titleOf = (words: string, relative = {}) => {
	const number = numberOf(words);
	return titleFor(number, toDraw({ ...DESK, relative }, { number, answer: {} }, 0), 'en');
};

it.each([
	['record $240 million', 'The island’s trade exploded, reaching a record $240 million last year'],
	['At least nine houses', 'At least nine houses were destroyed on the coast'],
	['31 percent', '31 percent of the cases were children aged 1-4 years'],
	['rose from 3.9 percent to 4.0 percent', 'The unemployment rate rose from 3.9 percent to 4.0 percent']
])('is the stretch of the sentence from the subject to “%s”', (words, title) => {
	expect(titleOf(words)).toBe(title);
});

it('writes the year of “last year”, once somebody has said which', () => {
	expect(titleOf('record $240 million', { 'last year': '2023' })).toBe(
		'The island’s trade exploded, reaching a record $240 million in 2023'
	);
});

it.each([
	[
		'The plan includes about $4 million of spending on homes, parks, streets, schools and ferries.',
		'The plan includes about $4 million of spending on homes, parks, streets, schools and ferries'
	],
	['The Northern Port (NP) served 75 million passengers in 2023.', 'The Northern Port: 75 million passengers, 2023'],
	// The Bookseller, 2019, and East Bay Times, 2019, shortened.
	[
		'There were 35 library closures across England, Wales and Scotland.',
		'35 library closures across England, Wales and Scotland'
	],
	['Contra Costa lost more people last year — 6.7 per 100,000 — than larger neighbors.', '…: 6.7 per 100,000'],
	// Expana, 2026, shortened; an infographic of UNHCR, 2018.
	[
		'In top exporter Brazil, 65 million bags were forecasted for the year.',
		'In top exporter Brazil, 65 million bags were forecasted for the year'
	],
	[
		'25.4 million refugees 19.9 million refugees under one mandate 5.4 million others 40.0 million displaced people',
		'…: 25.4 million refugees'
	],
	['The port had 75 ships in 2023, a record.', 'The port had 75 ships in 2023']
])('cuts no list, and names what did it: “%s”', (text, title) => {
	const [number] = readPasted(text).numbers;
	if (!number) throw new Error('The number is not read.');
	const told = toDraw({ ...DESK, text }, { number, answer: { subject: /^The \p{L}+(?: Port)?/u.exec(text)?.[0] } }, 0);
	expect(titleFor(number, told, 'en')).toBe(title);
});

it('says of what a person calls a forecast that it is one', () => {
	const told = { subject: 'The port', nature: 'forecast' as const };
	const [number] = readPasted('It said that it, the port (NP), would have sales of $9 million.').numbers;
	if (!number) throw new Error('The number is not read.');
	expect(titleFor(number, told, 'en')).toMatch(/\(forecast\)$/);
	expect(titleFor(number, { ...told, nature: 'reported' }, 'en')).not.toMatch(/\(/);
});

it('never says flatly what its sentence denies', () => {
	const number = numberOf('$9 million');
	expect(titleFor(number, { subject: 'Revenue' }, 'en')).not.toBe('Revenue doubled to $9 million');
});

it('finds a number that the words do not say, and one that they say less firmly', () => {
	const quote = 'The leaders have met over 40 times since 2012.';
	const problems = (title: string) => titleProblems(title, quote, [], 'en');
	expect(problems('The leaders have met over 40 times')).toEqual([]);
	expect(problems('The leaders have met over 40 times since 2012')).toEqual([]);
	expect(problems('The leaders have met over 50 times')).toEqual([
		'The words say “over 40 times”; the title says “over 50 times”.'
	]);
	expect(problems('The leaders have met 40 times')).toEqual([
		'The words say “over 40 times”; the title says “40 times”, which is not the same.'
	]);
	expect(problems('Since 2010 the leaders have met over 40 times')).toEqual([
		'“2010” in the title is not in the words.'
	]);
});

it('is no sentence of what only stands within another’s subject', () => {
	const { numbers } = readPasted('In 2008/09, the number of visitors to 15 museums was 39.7 million.');
	const number = numbers.find(({ text }) => text === '15 museums');
	if (!number) throw new Error('The number is not read.');
	expect(titleFor(number, { subject: 'Museums' }, 'en')).not.toContain('39.7');
});

it('begins with no verb', () => {
	// UN News, 2019, shortened.
	const [number] = readPasted('The biggest hotspot by far, is Ukraine with 53,218 cases, followed by Serbia.').numbers;
	if (!number) throw new Error('The number is not read.');
	expect(titleFor(number, { subject: 'Ukraine' }, 'en')).toBe('Ukraine: 53,218 cases');
});

// Airea, 2021; the Budapest Business Journal, 2019; YouGov, 2014; Nursing in Practice, 2018; the Yorkshire Post, 2018; shortened.
it.each([
	[
		'For the six months ended 30 June, profit was £464,000, compared with a loss of £54,000 as revenue rose to £7.4 million.',
		'For the six months ended 30 June, profit was £464,000, compared with a loss of £54,000'
	],
	[
		'In October 2019 some 7,780 children were born, 2.5% less than in the same month of 2018.',
		'In October 2019, some 7,780 children were born, 2.5% less than in the same month of 2018'
	],
	[
		'According to a poll, 57% of the young believe it is important, compared with 74% of the over-55s.',
		'57% of the young believe it is important, compared with 74% of the over-55s'
	],
	[
		'Latest figures show that a total of 43,700 applied, down by more than 5,000 on March 2017’s 48,810.',
		'A total of 43,700 applied, down by more than 5,000 on March 2017’s 48,810'
	],
	[
		'In total, 40 per cent of 16 to 24-year-olds admitted\nto feeling lonely\noften or very often, compared to 27 per cent of\nover 75s.',
		'40 per cent of 16 to 24-year-olds admitted to feeling lonely often or very often, compared to 27 per cent of over 75s'
	]
])('is what one sentence says of all that is drawn, and no more: %s', (text, title) => {
	const all = [...readPasted(text).numbers].sort((a, b) => a.start - b.start);
	const [number] = all;
	if (!number) throw new Error('The number is not read.');
	const desk = { ...DESK, text };
	const bars: [Answered, ...Answered[]] = [{ number, answer: {} }];
	for (const id of drawnBeside(number, all, {}, 'en')) {
		const other = all.find((one) => one.id === id);
		if (other) bars.push(withWhatIsAlike(desk, bars, { number: other, answer: {} }, all));
	}
	expect(deskRecords(desk, bars).title).toBe(title);
});

it('drops no “estimated” with the words before a number', () => {
	// NHTSA, 2015, shortened.
	const text =
		'The estimated number of people injured on roads increased in 2014, rising from 2.31 to 2.34 million injured people.';
	const [number] = readPasted(text).numbers;
	if (!number) throw new Error('The number is not read.');
	expect(deskRecords({ ...DESK, text }, [{ number, answer: {} }]).title).toMatch(/estimate/u);
});

it('keeps what has a capital within, and gives none within a title', () => {
	expect(withCapital('comScore estimates')).toBe('comScore estimates');
	expect(withCapital('ships')).toBe('Ships');
	const [number] = readPasted('About 22% of members smoked in 2013.').numbers;
	expect(number && withinTitle(number)).toBe('about 22%');
});

it.each([
	['Sales rose 5 percent at Warner Bros. last year.', 'Sales rose 5 percent at Warner Bros. last year'],
	['Sales rose 5 percent in the U.S. that year.', 'Sales rose 5 percent in the U.S. that year']
])('ends at no abbreviation: %s', (text, title) => {
	const [number] = readPasted(text).numbers;
	if (!number) throw new Error('The number is not read.');
	expect(titleFor(number, { subject: 'Sales' }, 'en')).toBe(title);
});

it.each([
	[{ subject: 'Wind energy', measure: 'energy', period: '2023' }, 'Wind energy, 2023'],
	[{ subject: 'Frasers', measure: 'pre-tax profits' }, 'Frasers, pre-tax profits'],
	[{ subject: '', measure: 'pre-tax profits', period: 'the year to April' }, 'Pre-tax profits, the year to April'],
	[{ subject: '', measure: '' }, 'A number']
])('a subtitle tells nothing twice: %j', (told, subtitle) => {
	expect(subtitleFor(told)).toBe(subtitle);
});
