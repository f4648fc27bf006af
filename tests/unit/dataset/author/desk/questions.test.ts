import { expect, it } from 'vitest';
import { askedOf, questionsOf } from '../../../../../src/lib/dataset/author/desk/questions';
import { canStandBeside } from '../../../../../src/lib/dataset/author/desk/links';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { toDraw, type Answer, type Desk } from '../../../../../src/lib/dataset/author/desk/told';
import { DESK, numberOf, READ } from './text';

const asked = (words: string, answer: Answer = {}, desk: Desk = DESK) =>
	questionsOf(desk, { number: numberOf(words), answer }, READ.numbers);
const about = (...of: Parameters<typeof asked>) =>
	asked(...of)
		.filter(({ must }) => must)
		.map((each) => each.about);

it('asks nothing of a number whose words say all', () => {
	expect(about('rose from 3.9 percent to 4.0 percent')).toEqual([]);
});

// The Irish Examiner, 2020, shortened; the others are traps.
it.each([
	['14,371 births were registered.', ['Births registered'], 0],
	['8,674 deaths and 14,371 births were registered.', ['Deaths registered', 'Births registered'], 0],
	['300 homes have no power.', ['Homes'], 1],
	['6,213 people were found to have died.', ['People'], 1],
	['The port had 300 ships and 40 boats were sold.', ['The port', 'Boats sold'], 0]
])('names what was done to things that are counted, and else asks: %s', (text, names, questions) => {
	const all = [...readPasted(text).numbers].sort((a, b) => a.start - b.start);
	const desk = { ...DESK, text };
	expect(all.map((number) => toDraw(desk, { number, answer: {} }, 0).subject)).toEqual(names);
	const asked = all.flatMap((number) => questionsOf(desk, { number, answer: {} }, all));
	expect(asked.filter((each) => each.about === 'subject')).toHaveLength(questions);
});

it('asks once when “last year” was', () => {
	const text = 'In the first three months of this year, 8,674 deaths and 14,371 births were registered.';
	const { numbers } = readPasted(text);
	const bars = numbers.map((number) => ({ number, answer: {} }));
	expect(askedOf({ ...DESK, text }, bars, numbers).filter((each) => each.about === 'period')).toHaveLength(1);
});

it('asks what the second number of a sentence is of: the first one’s subject may not be its own', () => {
	const [question] = asked('473 ships');
	expect(question?.about).toBe('subject');
	expect(question?.choices.map(({ label }) => label)).toContain('The north');
});

it('offers all that grew first, which a part of the words would say more than', () => {
	const text = 'The amount of capacity added to grids around the world grew by 50% in 2023, a record.';
	const { numbers } = readPasted(text);
	const [number] = numbers;
	if (!number) throw new Error('The number is not read.');
	const [question] = questionsOf({ ...DESK, text }, { number, answer: {} }, numbers);
	expect(question?.choices[0]?.label).toBe('The amount of capacity added to grids around the world');
});

it('asks whose a number is where the words say “respectively”', () => {
	expect(about('expanded by 71.2 MW')).toContain('subject');
});

it('asks of what a percentage is, and which things a bare count counts', () => {
	expect(about('27 percent')).toContain('measure');
	expect(about('grew by 304,000')).toContain('of');
});

it('asks what is said of a year that lies after the article, and not once it was told', () => {
	expect(about('77%')).toContain('nature');
	expect(about('77%', { nature: 'target' })).not.toContain('nature');
	expect(about('77%', {}, { ...DESK, cited: { ...DESK.cited, when: '2031' } })).not.toContain('nature');
});

it('offers the year of “last year”, without asking for it', () => {
	const [question] = asked('record $240 million').filter((each) => each.about === 'period');
	expect(question?.must).toBe(false);
	expect(question?.choices[0]?.relative).toEqual({ 'last year': '2023' });
});

it('asks of what a sentence denies or supposes, and draws it as no fact by itself', () => {
	expect(asked('$9 million').map(({ ask }) => ask)).toContain(
		'The sentence says “not”. Does it still state “$9 million”?'
	);
	expect(about('$9 million', { subject: 'Revenue', fine: ['not'] })).toEqual([]);
	const [may] = readPasted('Sales in the north could reach $7 million.').numbers;
	if (!may) throw new Error('There is no number.');
	const [question] = questionsOf(DESK, { number: may, answer: {} }, [may]).filter((each) => each.about === 'nature');
	expect(question?.choices.map(({ answer }) => answer.nature)).toEqual(['forecast', 'target', 'estimate', 'reported']);
});

it('is silent about what was answered', () => {
	expect(about('473 ships', { subject: 'The island' })).not.toContain('subject');
	expect(about('grew by 304,000', { of: 'jobs', subject: 'Payrolls' })).toEqual([]);
});

it('a question about a number that is drawn beside another names that number', () => {
	const answered = ['300 ships', '473 ships'].map((words) => ({ number: numberOf(words), answer: {} }));
	const asked = askedOf(DESK, answered, READ.numbers);
	expect(asked.map(({ ask, number }) => [ask.includes('473'), number])).toContainEqual([
		true,
		numberOf('473 ships').id
	]);
	for (const { ask, number } of asked) expect(ask).toContain(READ.numbers.find(({ id }) => id === number)?.text);
});

it('a share is asked for two things in words that tell them apart', () => {
	const [number] = readPasted('About 60 per cent, a majority, see no prospects.').numbers;
	if (!number) throw new Error('The number is not read.');
	const asks = questionsOf(DESK, { number, answer: {} }, [number]).map(({ ask }) => ask);
	expect(asks).toContain('Who or what is “About 60 per cent” about?');
	expect(asks).toContain('Of what whole is it “About 60 per cent”?');
});

it('words for a share stand beside a percentage', () => {
	const { numbers } = readPasted(
		'One in four respondents agreed. Just 20 per cent of voters agreed. The port has 300 ships.'
	);
	const [half, percent, ships] = [...numbers].sort((a, b) => a.start - b.start);
	if (!half || !percent || !ships) throw new Error('Numbers are not read.');
	expect([canStandBeside(half, percent), canStandBeside(half, ships)]).toEqual([true, false]);
});

/** What is asked of a number of a text, with what is offered. */
function offered(text: string, words: string) {
	const { numbers, groups } = readPasted(text);
	const number = numbers.find((one) => one.text === words);
	if (!number) throw new Error(`“${words}” is not read.`);
	const questions = questionsOf({ ...DESK, text, groups }, { number, answer: {} }, numbers);
	return Object.fromEntries(questions.map((each) => [each.about, each.choices.map(({ label }) => label)]));
}

// IANS, 2024, on Sri Lanka, shortened.
it('asks of what kind things are that are counted, where the text says so elsewhere', () => {
	const text =
		'More than 40,000 dengue cases have been reported in Sri Lanka. The agency said that 40,109 cases had been reported so far.';
	expect(offered(text, '40,109 cases')['of']).toEqual(['dengue cases', 'Not said: cases']);
	expect(offered(text, 'More than 40,000')['of']).toBeUndefined();
	expect(offered('The agency said that 40,109 cases had been reported so far.', '40,109 cases')['of']).toBeUndefined();
});

// East Bay Times, 2019, shortened.
it('asks what a rate counts, and offers what is counted near it', () => {
	const text = 'Alameda County had 56 opioid deaths last year. Contra Costa saw 6.7 per 100,000 people.';
	expect(offered(text, '6.7 per 100,000')['measure']?.[0]).toBe('opioid deaths');
});
