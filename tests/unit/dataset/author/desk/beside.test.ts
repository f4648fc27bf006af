import { describe, expect, it } from 'vitest';
import { besideOf, canStandBeside, withWhatIsAlike } from '../../../../../src/lib/dataset/author/desk/beside';
import { suggestCharts } from '../../../../../src/lib/dataset/author/desk/charts';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted, type PastedNumber } from '../../../../../src/lib/dataset/author/desk/numbers';
import { askedOf } from '../../../../../src/lib/dataset/author/desk/questions';
import { toDraw, type Answer } from '../../../../../src/lib/dataset/author/desk/told';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { DESK } from './text';

/** The numbers of a text in its order. */
function numbersIn(text: string): PastedNumber[] {
	return [...readPasted(text).numbers].sort((a, b) => a.start - b.start);
}

/** The number, and what stands beside it as the page has it. */
function pairIn(text: string, answer: Answer = {}) {
	const [first, second] = numbersIn(text);
	if (!first || !second) throw new Error('two numbers');
	const desk = { ...DESK, text };
	return {
		desk,
		first: { number: first, answer },
		second: withWhatIsAlike(desk, { number: first, answer }, { number: second, answer: {} })
	};
}

const CANAL =
	'The Panama Canal Authority (ACP) told shipping firms on Thursday that 32 vessels a day will be able to pass through it from 15 September, compared to 36 currently.\n';

describe('a bare number that is compared with one of a unit', () => {
	// BBC News, 2026, on the Panama Canal; notes on tests in public repositories; made up where the trap is.
	it.each([
		[CANAL, ['count-per-day', 'count-per-day']],
		['Coverage is at 84 percent, up from 71.', ['percent', 'percent']],
		['Each package now has 141 mutation cases, up from 131.', ['count', 'count']],
		['The port had 300 ships, compared with 45 boats.', ['count', 'count']],
		['It cost 5 million euros, compared with 4 in 2010.', ['EUR', undefined]],
		['The road is 60 miles long, compared with 36 percent.', ['mi', 'percent']]
	])('%s', (text, units) => {
		expect(numbersIn(text).map(({ claims }) => claims[0]?.reading.unit)).toEqual(units);
	});

	it('counts the same, and is drawn beside it', () => {
		const [first, second] = numbersIn('Each package now has 141 mutation cases, up from 131.');
		expect(second?.claims[0]?.about.of).toBe('mutation cases');
		expect(first && second && canStandBeside(first, second)).toBe(true);
		const [ships, boats] = numbersIn('The port had 300 ships, compared with 45 boats.');
		expect([ships, boats].map((each) => each?.claims[0]?.about.of)).toEqual(['ships', 'boats']);
	});

	it('is worth less than that, and quoted with it', () => {
		const { desk, first, second } = pairIn(CANAL, { subject: 'The Panama Canal', measure: 'vessels a day' });
		expect(second.number.worth).toBeLessThan(first.number.worth);
		const { files } = deskFiles({ ...desk, work: { title: 'Canal', url: 'https://example.org/' } }, [
			{ number: second.number, answer: { subject: 'The Panama Canal', measure: 'vessels a day', nature: 'reported' } }
		]);
		const { problems } = loadDataset({
			files: memoryFiles(files),
			dir: 'data',
			textDirs: ['texts']
		});
		expect(problems).toEqual([]);
	});
});

describe('what stands beside a number of its sentence', () => {
	it('is earlier, and of the same, where the words say from what it came', () => {
		const { desk, first, second } = pairIn('The share of members who agree is 58%, up from 45% last year.', {
			subject: 'Members'
		});
		const told = toDraw(desk, second, 0);
		expect(told).toMatchObject({ subject: 'Members', isEarlier: true });
		expect(second.answer.measure).toBe(toDraw(desk, first, 0).measure);
		const [bars] = suggestCharts([toDraw(desk, first, 0), { ...told, period: undefined } as typeof told]);
		expect(JSON.stringify(bars?.chart)).toContain('Members, before');
	});

	it('is not of the same where it is only compared, or the first is the whole of a part', () => {
		const other = pairIn('Members of the club numbered 58%, compared with 45% in France.', { subject: 'Members' });
		expect(toDraw(other.desk, other.second, 0).subject).not.toBe('Members');
		const text = 'The program now runs 69 of the 88 cases, up from 56.';
		const [, whole, before] = numbersIn(text);
		if (!whole || !before) throw new Error('three numbers');
		const desk = { ...DESK, text };
		const kept = { number: before, answer: {} };
		expect(withWhatIsAlike(desk, { number: whole, answer: { subject: 'Cases' } }, kept)).toBe(kept);
	});

	it('keeps what a person has said of it', () => {
		const { desk, first } = pairIn('The rate is 58%, up from 45% last year.', { subject: 'Members' });
		const [, number] = numbersIn('The rate is 58%, up from 45% last year.');
		if (!number) throw new Error('two numbers');
		expect(withWhatIsAlike(desk, first, { number, answer: { subject: 'Guests' } }).answer.subject).toBe('Guests');
	});

	it('stands before what is elsewhere in the text', () => {
		const all = numbersIn('The port had 40 ships. The north had 90 ships. The south had 20 ships, up from 10 ships.');
		const south = all.find(({ text }) => text === '20 ships');
		expect(south && besideOf(south, all).map(({ text }) => text)).toEqual(['10 ships', '90 ships', '40 ships']);
	});
});

describe('what is drawn beside each other', () => {
	// The Canadian Press, October 2024, shortened.
	const GAS =
		'In Alberta, gas prices have hovered between $1.20 and $1.60 per gigajoule, still well below the average price of $2.74 per gigajoule.';

	it('may be a range and an amount', () => {
		const [range, amount] = numbersIn(GAS);
		expect(range && amount && canStandBeside(range, amount) && canStandBeside(amount, range)).toBe(true);
	});

	it('asks once which dollar it is', () => {
		const all = numbersIn(GAS);
		const desk = { ...DESK, text: GAS };
		const dollarsAsked = (answers: readonly Answer[]) =>
			askedOf(
				desk,
				all.map((number, at) => ({ number, answer: answers[at] ?? {} })),
				all
			).filter(({ ask }) => ask.includes('Which dollar'));
		const [asked, ...more] = dollarsAsked([]);
		expect(asked?.choices.map(({ label }) => label)).toEqual(['The American', 'Not said: just “$”, as drawn']);
		expect(more).toEqual([]);
		expect(dollarsAsked([asked?.choices[0]?.answer ?? {}])).toEqual([]);
		expect(dollarsAsked([{}, { fine: [all[1]?.claims[0]?.dollarDoubt?.doubt ?? ''] }])).toEqual([]);
	});

	it('is labelled without what is measured of all of it', () => {
		const all = numbersIn(
			'The north had 300 ships in May. The south had 200 ships in May. The west had 90 boats in May.'
		);
		const labels = (count: number) => {
			const [bars] = suggestCharts(all.slice(0, count).map((number) => toDraw(DESK, { number, answer: {} }, 0)));
			return (bars?.chart['bars'] as readonly { readonly label: string }[]).map(({ label }) => label);
		};
		expect(labels(2)).toEqual(['The north, May', 'The south, May']);
		expect(labels(3)).toEqual([
			'The north, number of ships, May',
			'The south, number of ships, May',
			'The west, number of boats, May'
		]);
	});
});

describe('numbers of a list', () => {
	// UN News, 2019, on measles.
	const MEASLES =
		'The biggest hotspot by far, is Ukraine with 53,218 reported cases in 2018, followed by Serbia with 5,076, Israel with 2,919 and Italy with 2,517.\n';

	it('count what the first one counts, stand beside it, and are quoted with the words that name it', () => {
		const numbers = numbersIn(MEASLES);
		expect(numbers.map(({ claims }) => claims[0]?.about.of)).toEqual(Array(4).fill('reported cases'));
		const [first, second] = numbers;
		if (!first || !second) throw new Error('two numbers');
		expect(canStandBeside(first, second)).toBe(true);
		const { files } = deskFiles({ ...DESK, text: MEASLES, work: { title: 'Measles', url: 'https://example.org/' } }, [
			{ number: second, answer: { nature: 'reported' } }
		]);
		expect(loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: ['texts'] }).problems).toEqual([]);
		const told = JSON.stringify([...files]).replace(/(?:\\n|\s)+/gu, ' ');
		expect(told).toContain('of: reported cases');
		expect(told).toContain('Ukraine with 53,218 reported cases in 2018, followed by Serbia with 5,076');
	});
});
