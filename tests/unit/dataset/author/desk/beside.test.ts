import { describe, expect, it } from 'vitest';
import { besideOf, drawnBeside, withWhatIsAlike } from '../../../../../src/lib/dataset/author/desk/beside';
import { canStandBeside } from '../../../../../src/lib/dataset/author/desk/links';
import { otherTimesOf } from '../../../../../src/lib/dataset/author/desk/otherTimes';
import { suggestCharts } from '../../../../../src/lib/dataset/author/desk/charts';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted, type PastedNumber } from '../../../../../src/lib/dataset/author/desk/numbers';
import { askedOf } from '../../../../../src/lib/dataset/author/desk/questions';
import { deskRecords } from '../../../../../src/lib/dataset/author/desk/records';
import { toDraw, type Answer, type Answered } from '../../../../../src/lib/dataset/author/desk/told';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { DESK } from './text';

/** The numbers of a text in its order. */
function numbersIn(text: string): PastedNumber[] {
	return [...readPasted(text).numbers].sort((a, b) => a.start - b.start);
}

/** The first number, and the second as the page has it beside that. */
function pairIn(text: string, answer: Answer = {}) {
	const all = numbersIn(text);
	const [number, other] = all;
	if (!number || !other) throw new Error('two numbers');
	const desk = { ...DESK, text };
	const first = { number, answer };
	return { desk, all, first, second: withWhatIsAlike(desk, [first], { number: other, answer: {} }, all) };
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

/** What the desk draws of a text whose numbers these are, the first of them chosen. */
function drawnOf(text: string, words: readonly string[], answer: Answer = {}) {
	const all = numbersIn(text);
	const desk = { ...DESK, text };
	const [first, ...others] = words.map((each) => {
		const number = all.find((one) => one.text === each);
		if (!number) throw new Error(`no number “${each}” among ${all.map((one) => one.text).join(', ')}`);
		return number;
	});
	if (!first) throw new Error('no number');
	const drawn: [Answered, ...Answered[]] = [{ number: first, answer }];
	for (const number of others) drawn.push(withWhatIsAlike(desk, drawn, { number, answer: {} }, all));
	const { title, charts } = deskRecords(desk, drawn);
	return {
		title,
		labels: (charts[0]?.chart['bars'] as readonly { readonly label: string }[]).map(({ label }) => label),
		asked: askedOf(desk, drawn, all).map(({ about }) => about)
	};
}

describe('what stands beside a number of its sentence', () => {
	// Recharge on a report of Ember, 2020; The Art Newspaper, 2018, shortened.
	const WIND =
		'Wind energy grew to 1,404 terawatt hours (TWh) in 2019, up from 1,260TWh in 2018, while solar grew from 573TWh in 2018 to 699TWh last year.';
	const MUSEUMS =
		'The totals for the six main national art museums rose from 20.8 million in 2008 to 25.5 million in 2014 and then fell to 23.6 million in 2017.';

	const timesOf = (text: string, words: string) => {
		const all = numbersIn(text);
		const number = all.find((one) => one.text === words);
		return number && otherTimesOf(number, all, 'en').map((one) => [one.order, one.number.text]);
	};

	it.each([
		[WIND, '1,404 terawatt hours', [['before', '1,260TWh']]],
		[WIND, '1,260TWh', [['after', '1,404 terawatt hours']]],
		[WIND, '573TWh', [['after', '699TWh']]],
		[
			MUSEUMS,
			'25.5 million',
			[
				['before', '20.8 million'],
				['after', '23.6 million']
			]
		],
		// The Minister for Infrastructure of Australia, 2019, shortened, and East Bay Times, 2019.
		['The state had 389 road deaths in 2017 compared to 354 in 2018.', '354', [['before', '389']]],
		['Deaths fell in South Australia (100 in 2017 and 81 in 2018).', '100', [['after', '81']]],
		['Exports of 100 tons in 2017 and 81 ships in 2018 were lost.', '100 tons', []],
		['As many as 81 people died, up 56 percent from 52 in 2017.', 'As many as 81 people', [['before', '52']]],
		['The program now runs 69 of the 88 cases, up from 56.', '88 cases', []],
		['The port had 300 ships, compared with 250 ships in the east.', '300 ships', []],
		['The port had 300 ships in 2023, compared with 250 ships in Spain in 2022.', '300 ships', []],
		['The port had 300 ships in 2023, as compared with the 250 boats in 2022.', '300 ships', []],
		// Kathimerini, 2024, and The Scotsman, 2022, shortened.
		[
			'In the first half of 2024 there were 242,170 flights, compared to 224,712 flights in the first half of 2023.',
			'242,170 flights',
			[['before', '224,712 flights']]
		],
		[
			'It reported profits of £344.8 million for the year to April, compared with £39.9m in the previous year.',
			'£344.8 million',
			[['before', '£39.9m']]
		],
		['The quay lies 3 miles from the port and 5 miles to the east.', '3 miles', []]
	])('of “%s”, %s: %j', (text, words, times) => expect(timesOf(text, words)).toEqual(times));

	it('is drawn with it from the start, unless a person takes it out', () => {
		const all = numbersIn(WIND);
		const [wind, earlier] = all;
		expect(drawnBeside(wind, all, {}, 'en')).toEqual([earlier?.id]);
		expect(drawnBeside(wind, all, { [wind?.id ?? '']: [] }, 'en')).toEqual([]);
	});

	it('stands in the order of time, and in the title', () => {
		expect(drawnOf(WIND, ['1,404 terawatt hours', '1,260TWh'])).toEqual({
			title: 'Wind energy grew to 1,404 terawatt hours in 2019, up from 1,260TWh in 2018',
			labels: ['2018', '2019'],
			asked: []
		});
		const four = drawnOf(WIND, ['1,260TWh', '1,404 terawatt hours', '699TWh', '573TWh']);
		expect(four.labels).toEqual(['Wind energy, 2018', 'Wind energy, 2019', 'Solar, 2018', 'Solar, last year']);
		const museums = drawnOf(MUSEUMS, ['25.5 million', '20.8 million', '23.6 million'], {
			subject: 'National art museums',
			of: 'visitors'
		});
		expect(museums.title).toBe(
			'National art museums: 20.8 million visitors in 2008, 25.5 million in 2014, 23.6 million in 2017'
		);
		expect(museums.labels).toEqual(['2008', '2014', '2017']);
	});

	it('is offered as a pair too', () => {
		const text = 'Wind energy grew to 1,404 TWh in 2019, up from 1,260 TWh in 2018.';
		const all = numbersIn(text);
		const [number, other] = all;
		if (!number || !other) throw new Error('two numbers');
		const desk = { ...DESK, text };
		const first = { number, answer: {} };
		const { offered } = deskRecords(desk, [first, withWhatIsAlike(desk, [first], { number: other, answer: {} }, all)]);
		const pair = offered.find(({ type }) => type === 'dumbbell');
		expect(pair?.chart['pairs']).toEqual([
			{ label: 'Wind energy', from: { of: other.id, label: '2018' }, to: { of: number.id, label: '2019' } }
		]);
	});

	it('is asked with it, once', () => {
		const { asked } = drawnOf(MUSEUMS, ['25.5 million', '20.8 million', '23.6 million']);
		expect(asked).toEqual(['subject', 'of']);
		expect(drawnOf('Turnout was 48 in the north, up from 33 in 2019.', ['48', '33']).asked).toEqual(['of']);
	});

	it('says whose “before” it is where others stand beside both', () => {
		const text = 'The number of paid staff has plummeted from 18,028 to 15,300, while volunteers came to 51,478.';
		const { labels } = drawnOf(text, ['plummeted from 18,028 to 15,300', '51,478']);
		expect(labels).toEqual(['The number of paid staff, before', 'The number of paid staff, after', 'Volunteers']);
	});

	// Pew Research Center, 2023 and 2022, shortened.
	it('names two of which not both are dated by what they are of, and tells what they say', () => {
		const dated = '71% of adults say they are concerned, up from 64% in 2019.';
		expect(drawnOf(dated, ['71%', '64%'])).toMatchObject({
			title: '71% of adults say they are concerned, up from 64% in 2019',
			labels: ['Adults, 2019', 'Adults']
		});
		expect(drawnOf('67% of adults say they know little, up from 59%.', ['67%', '59%']).labels).toEqual([
			'Adults, before',
			'Adults'
		]);
		expect(drawnOf('67% of adults say they know little, up from 59%.', ['59%', '67%']).labels).toEqual([
			'Adults, before',
			'Adults'
		]);
	});

	it('is not told in a title where it is not drawn', () => {
		const text = 'Wind energy grew to 1,404 TWh in 2019, up from 1,260 TWh in 2018.';
		expect(drawnOf(text, ['1,404 TWh']).title).toBe('Wind energy grew to 1,404 TWh in 2019');
		// Pew Research Center, 2022, and BusinessWorld, 2022, shortened.
		const fell = 'In 2016, the old port had 551 ships, but that number fell to 380 in 2022.';
		expect(drawnOf(fell, ['551 ships']).title).toBe('The old port had 551 ships in 2016');
		const cases = 'The north stood for 21,247 cases from Jan. 1 to Aug. 13, followed by the west with 11,390.';
		expect(drawnOf(cases, ['21,247 cases'], { subject: 'The north' }).title).toBe(
			'The north stood for 21,247 cases from Jan. 1 to Aug. 13'
		);
	});

	it('is told in a title with others that are drawn, or by name where there are too many', () => {
		expect(drawnOf(WIND, ['1,404 terawatt hours', '1,260TWh', '573TWh', '699TWh']).title).toBe(
			'Wind energy grew to 1,404 terawatt hours in 2019, up from 1,260TWh in 2018, while solar grew from 573TWh in 2018 to 699TWh last year'
		);
	});

	it('keeps what a person has said of it', () => {
		const text = 'The rate is 58%, up from 45% last year.';
		const all = numbersIn(text);
		const { desk, first } = pairIn(text, { subject: 'Members' });
		const [, number] = all;
		if (!number) throw new Error('two numbers');
		expect(withWhatIsAlike(desk, [first], { number, answer: {} }, all).answer.subject).toBe('Members');
		expect(withWhatIsAlike(desk, [first], { number, answer: { subject: 'Guests' } }, all).answer.subject).toBe(
			'Guests'
		);
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
		const caveatsOf = (choice: number) => {
			const answered = all.map((number, at) => ({
				number,
				answer: at === 0 ? (asked?.choices[choice]?.answer ?? {}) : {}
			})) as [Answered, ...Answered[]];
			return deskRecords(desk, answered).records.flatMap(
				({ data }) => JSON.stringify(data).match(/"caveat":"[^"]*/gu) ?? []
			);
		};
		expect(caveatsOf(0)).toEqual([]);
		expect(caveatsOf(1)).toEqual(Array(2).fill('"caveat":"The words say “$”, and not which dollar.'));
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

	it('are all named in the title, as far as it is no longer than one', () => {
		const { title } = drawnOf(MEASLES, ['53,218', '5,076', '2,919', '2,517']);
		expect(title).toBe('Reported cases: Ukraine 53,218 (2018), Serbia 5,076, Israel 2,919, Italy 2,517');
		const [first, second] = numbersIn(MEASLES);
		if (!first || !second) throw new Error('two numbers');
		const desk = { ...DESK, text: MEASLES };
		const both: [Answered, Answered] = [
			{ number: first, answer: {} },
			{ number: second, answer: {} }
		];
		expect(deskRecords(desk, both).subtitle).toBe('Number of reported cases');
		expect(deskRecords(desk, [both[0]]).subtitle).toBe('Ukraine, number of reported cases, 2018');
		const long =
			'It is led by the Harbour Board of Greater Fowey with 40 barges, the Harbour Board of Looe with 41 barges and the Harbour Board of Padstow with 42 barges.';
		expect(drawnOf(long, ['40 barges', '41 barges', '42 barges']).title).not.toContain('42 barges');
	});

	it('are drawn together from the start, until a person chooses', () => {
		const numbers = numbersIn(MEASLES);
		const [first, second] = numbers;
		if (!first || !second) throw new Error('two numbers');
		const idsBut = (at: number) => numbers.filter((_, other) => other !== at).map(({ id }) => id);
		expect(drawnBeside(first, numbers, {}, 'en')).toEqual(idsBut(0));
		expect(drawnBeside(second, numbers, {}, 'en')).toEqual(idsBut(1));
		expect(drawnBeside(first, numbers, { [first.id]: [] }, 'en')).toEqual([]);
	});
});

describe('what the words set beside a number', () => {
	const drawn = (text: string) => {
		const all = numbersIn(text);
		const [number] = all;
		const others = drawnBeside(number, all, {}, 'en').map((id) => all.find((one) => one.id === id)?.text);
		const desk = { ...DESK, text };
		const answered = [number, ...drawnBeside(number, all, {}, 'en').map((id) => all.find((one) => one.id === id))];
		const bars: Answered[] = [];
		for (const one of answered) if (one) bars.push(withWhatIsAlike(desk, bars, { number: one, answer: {} }, all));
		return { desk, all, others, bars };
	};

	// RTÉ, 2010; Times Higher Education, 2012; NAR, 2020; a survey of YouGov, 2014; the Irish Examiner, 2020; Airea, 2021;
	// the Sacramento Bee, 2016; Mortgage Orb, 2013; JD Wetherspoon, 2014; shortened.
	it.each([
		['The club was paid £10m for TV games compared to £3m the year before.', ['£3m']],
		['Pre-tax profit was £464,000, compared with a loss of £54,000 in the previous year.', ['loss of £54,000']],
		['Sales were 2,655 ships as opposed to 2,935 in October 2018.', ['2,935']],
		['283,680 students had applied – down 23,228 on last year’s figure of 306,908.', ['306,908']],
		['The median price was $295,300, up 3.5 percent from June 2019 when it was $285,400.', ['$285,400']],
		['Like-for-like sales grew to £626.4m (2012: £569.4m).', ['£569.4m']],
		[
			'The rate averaged 6.96% as of July 13, up from 6.81% a week before and 5.51% a year earlier.',
			['5.51%', '6.81%']
		],
		['57% of the young believe it is important, compared with 74% of the old.', ['74%']],
		['8,674 deaths and 14,371 births were registered.', ['14,371 births']],
		['52 per cent of men and 41 per cent of women smoked.', ['41 per cent']],
		['Profits were €26.49m in 2010. This compares with a loss of €4.06m the same time last year.', ['loss of €4.06m']],
		[
			'The lakes held 4.9 million acre-feet.\n\nThat figure compared with 2.9 million acre-feet a year earlier.',
			['2.9 million acre-feet']
		]
	])('%s', (text, others) => {
		expect(drawn(text).others).toEqual(others);
	});

	// As many traps: another thing, another kind, what is not so, what nobody set beside it.
	it.each([
		'The port had 400 ships, rather than the 300 boats of the plan.',
		'The yard sold 12 ships and 4,000 anchors were made.',
		'The port had 300 ships in June. This compares with 200 boats and 30 rafts.',
		'It lost 30 ships and won 40 harbours.',
		'52 per cent of men smoked. Of the 300 women, 41 per cent did.'
	])('and no more: %s', (text) => {
		expect(drawn(text).others).toEqual([]);
	});

	it('is of others where the words say so, and does what the first do', () => {
		const { desk, all, bars } = drawn('57% of the young believe it is important, compared with 74% of the old.');
		expect(bars.map((one) => toDraw(desk, one, 0)).map(({ subject, measure }) => [subject, measure])).toEqual([
			['The young', 'share that believe it is important'],
			['The old', 'share that believe it is important']
		]);
		expect(askedOf(desk, bars, all).filter(({ about }) => about === 'measure')).toEqual([]);
	});

	it.each([
		['57% of the young believe it is important, compared with 74% of the old.', 'Share that believe it is important'],
		['8,674 deaths and 14,371 births were registered.', 'Deaths registered, Births registered']
	])('is told in the subtitle with it: %s', (text, subtitle) => {
		const { desk, bars } = drawn(text);
		const [first, ...more] = bars;
		if (!first) throw new Error('a number');
		expect(deskRecords(desk, [first, ...more]).subtitle).toBe(subtitle);
	});

	it('does what its own words say, where those are not sure of whom', () => {
		const { desk, bars } = drawn('Among the young, 42% agree and only 26% disagree.');
		expect(bars.map((one) => toDraw(desk, one, 0).measure)).toEqual(['share that agree', 'share that disagree']);
	});

	it('is named by what they do, where they are the same', () => {
		// Ara, 2021, shortened.
		const { desk, bars } = drawn('Among members, 42% agree and only 26% disagree.');
		const [best] = suggestCharts(bars.map((one) => toDraw(desk, one, 0)));
		expect(best?.chart['bars']).toMatchObject([{ label: 'Members that agree' }, { label: 'Members that disagree' }]);
	});

	it('is asked where they leave it open', () => {
		const { desk, all, bars } = drawn('The port had 300 ships, compared with 45 in the north.');
		expect(
			askedOf(desk, bars, all).some(({ about, number }) => about === 'subject' && number === bars[1]?.number.id)
		).toBe(true);
	});

	it('has its own measure: a profit beside a loss is none', () => {
		const { desk, bars } = drawn(
			'The yard reported a net loss of $177 million, compared to a $262 million profit a year ago.'
		);
		expect(bars.map((one) => toDraw(desk, one, 0).measure)).toEqual(['loss', 'value']);
	});
});
