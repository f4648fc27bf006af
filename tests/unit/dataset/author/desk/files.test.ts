import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../../../src/lib/dataset/author/desk/cited';
import { slugOf } from '../../../../../src/lib/dataset/author/desk/slugOf';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import type { Answer } from '../../../../../src/lib/dataset/author/desk/told';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { readPasted, type PastedNumber } from '../../../../../src/lib/dataset/author/desk/numbers';
import { DESK, numberOf, READ } from './text';

/** Read and checked by all stages, the text beside it. */
function load(number: PastedNumber, answer: Answer = {}, others: readonly PastedNumber[] = [], desk = DESK) {
	const made = deskFiles(desk, [{ number, answer }, ...others.map((other) => ({ number: other, answer: {} }))]);
	return { ...made, ...loadDataset({ files: memoryFiles(made.files), dir: 'data', textDirs: ['texts'] }) };
}

it('makes of each number a dataset without a mistake: every other number of the text is accounted for', () => {
	for (const number of READ.numbers) {
		const { problems, dataset } = load(number);
		expect(problems.map(({ message }) => `${number.text}: ${message}`)).toEqual([]);
		expect(dataset?.figures, number.text).toHaveLength(1);
	}
	expect(READ.numbers.length).toBeGreaterThan(10);
});

it('quotes no more than is needed, and of whom it is', () => {
	const { dataset } = load(numberOf('record $240 million'));
	const [group] = dataset?.figures[0]?.quotes ?? [];
	expect(group?.quote.exact).not.toContain('widened');
	expect(group?.quote.speaker.name).toBe('Ann Example');
	expect(dataset?.sources[0]).toMatchObject({ publisher: 'Example Press', issued: '2024-05' });
});

it('leaves a time undated until somebody says when, then says why', () => {
	const number = numberOf('record $240 million');
	expect(load(number).dataset?.claims[0]?.period).toMatchObject({ label: 'last year', date: undefined });
	const told = load(number, {}, [], { ...DESK, relative: { 'last year': '2023' } });
	expect(told.dataset?.claims[0]?.period).toMatchObject({
		label: '2023',
		date: '2023',
		because: '“last year”, in an article of May 2024.'
	});
});

it('dates “by 2030” as the words tie it, in the label and in the title', () => {
	const { dataset, title } = load(numberOf('77%'), { subject: 'Ferries' });
	expect(dataset?.claims[0]?.period).toMatchObject({ label: 'by 2030', date: '2030' });
	expect(title).toContain('by 2030');
});

it('tells of a date that the work itself does not name', () => {
	const cited = citedIn('Ann Example, Example Press, ca. May 2024');
	const { problems, dataset } = load(numberOf('31 percent'), {}, [], { ...DESK, cited });
	expect(problems).toEqual([]);
	expect(dataset?.sources[0]).toMatchObject({ issued: '2024-05', issuedInferred: true });
});

it('does not date a growth by the year that it is compared with', () => {
	expect(load(numberOf('a 60 percent increase')).dataset?.claims[0]?.period).toBeUndefined();
});

it('draws both ends of a change as a pair, and numbers beside each other as bars', () => {
	expect(load(numberOf('grew from 12 to 31 ships')).dataset?.figures[0]?.type).toBe('dumbbell');
	// Dots that lie on each other show no change.
	expect(load(numberOf('rose from 3.9 percent to 4.0 percent')).dataset?.figures[0]?.type).toBe('bar');
	const two = load(numberOf('300 ships'), {}, [numberOf('473 ships')]);
	expect(two.problems).toEqual([]);
	expect(two.dataset?.figures[0]?.type).toBe('bar');
	expect(two.dataset?.figures[0]?.evidence).toHaveLength(2);
});

it('draws as somebody has chosen, in whatever words they have typed', () => {
	const { dataset, slug } = load(numberOf('At least nine houses'), {
		type: 'bar',
		title: 'Nine houses <b>or</b> more: “gone”'
	});
	expect(dataset).toBeUndefined();
	expect(slug).toBe('nine-houses-b-or-b-more-gone');
	const mended = load(numberOf('At least nine houses'), { type: 'bar', title: 'At least nine houses: “gone”' });
	expect(mended.dataset?.figures[0]).toMatchObject({ type: 'bar', title: 'At least nine houses: “gone”' });
});

it('stays whole without who, where and when', () => {
	const nobody = { ...DESK, cited: { who: '', where: '', when: '', undated: false } };
	expect(load(numberOf('31 percent'), {}, [], nobody).problems).toEqual([]);
});

it('quotes a sentence beside markup without the markup', () => {
	const text = '<img src=x onerror="alert(1)"> is a picture.\n\nThe island has 40 ships.\n\n<b>40</b> is a number.\n';
	const read = readPasted(text);
	const [number] = read.numbers;
	if (!number) throw new Error('There is no number.');
	expect(load(number, {}, [], { ...DESK, text, groups: read.groups }).problems).toEqual([]);
});

describe('what a person says of a number', () => {
	const text =
		'YouTube, which in 2019 paid $170m, settled. Traffic fell by 4%, a shipping survey held in May for the port said.';
	const read = readPasted(text);
	const desk = { ...DESK, text, groups: read.groups };
	const of = (words: string) => {
		const found = read.numbers.find((number) => number.text.includes(words));
		if (!found) throw new Error(`no number “${words}”`);
		return { ...found, sentence: { ...found.sentence, reportedFor: 'May for the port' } };
	};
	const [paid, fell] = [of('170m'), of('4%')];
	const undated = { ...paid, claims: paid.claims.map(({ dated: _, ...claim }) => claim) };

	it('dates it by a year of its sentence, and by no other', () => {
		const told = load(undated, { period: '2019' }, [], desk);
		expect(told.dataset?.claims[0]?.period).toMatchObject({
			label: '2019',
			date: '2019',
			words: { start: 18, end: 22 }
		});
		expect(told.dataset?.figures[0]?.quotes[0]?.quote.exact).toContain('2019');
		expect(load(undated, { period: '2024' }, [], desk).dataset?.claims[0]?.period).toBeUndefined();
	});

	it.each([
		// Rail, 2020, and CNN, 2023, shortened.
		['Rail fares rose in January 2019 by an average of 2.8%.', '2019-01', 'January 2019', '2019-01'],
		['Rail fares rose in January 2019 by an average of 2.8%.', 'January 2019', 'January 2019', '2019-01'],
		['Rail fares rose in January 2019 by an average of 2.8%.', '2019', '2019', '2019'],
		['In 2020 and 2021, as before, some said it was about 12.5%.', '2020 and 2021', '2020 and 2021', undefined],
		['For once now, some said it was about 12.5%.', 'now', 'now', undefined]
	])('dates “%s” by “%s”', (sentence, period, label, date) => {
		const { numbers, groups } = readPasted(sentence);
		const number = numbers.find(({ text: words }) => words.includes('%'));
		if (!number) throw new Error('no number');
		const bare = { ...number, claims: number.claims.map(({ dated: _, ...claim }) => claim) };
		const { problems, dataset } = load(bare, { period, subject: 'Fares' }, [], { ...DESK, text: sentence, groups });
		expect(problems.map(({ message }) => message)).toEqual([]);
		expect(dataset?.claims[0]?.period).toMatchObject({ label, ...(date && { date }) });
	});

	it('names whose words they are instead of whom the rules took for one', () => {
		const quoteOf = (answer: Answer) => load(fell, answer, [], desk).dataset?.figures[0]?.quotes[0]?.quote;
		expect(quoteOf({})?.reportedFor).toBe('May for the port');
		const named = quoteOf({ speaker: 'The survey' });
		expect([named?.speaker.name, named?.reportedFor]).toEqual(['The survey', undefined]);
	});
});

it.each([
	[
		'The island’s ferries carried a record 240,000 passengers in 2023',
		'the-island-s-ferries-carried-a-record-240-000-passengers-in'
	],
	['Ferries', 'ferries'],
	['x'.repeat(80), 'x'.repeat(60)],
	['…', 'figure']
])('names a file of “%s” by whole words: %s', (words, name) => {
	expect(slugOf(words)).toBe(name);
});
