/** What news made the desk say wrongly, each sentence as a made-up one of its kind. */
import { expect, it } from 'vitest';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { questionsOf } from '../../../../../src/lib/dataset/author/desk/questions';
import { toDraw, type Answer } from '../../../../../src/lib/dataset/author/desk/told';
import { DESK } from './text';

/** The number with these words in a text of its own. */
function read(text: string, words: string, answer: Answer = {}) {
	const all = readPasted(text);
	const number = all.numbers.find((each) => each.text === words);
	if (!number) throw new Error(`no “${words}” among ${all.numbers.map((each) => each.text).join(', ')}`);
	const desk = { ...DESK, text, groups: all.groups };
	const one = { number, answer };
	return {
		number,
		told: toDraw(desk, one, 0),
		made: deskFiles(desk, [one]),
		asked: questionsOf(desk, one, all.numbers).filter(({ must }) => must)
	};
}

const barOf = (made: ReturnType<typeof read>['made']) =>
	JSON.stringify(made.charts.find(({ type }) => type === 'bar')?.chart);

it('asks whose an amount is that is “of” something: it is the coal’s, and not that of all sources', () => {
	const { asked, made } = read('Other sources included 150 GW of coal.', '150 GW');
	expect(asked.map(({ about }) => about)).toContain('subject');
	expect(made.title).toBe('Other sources included 150 GW of coal');
});

it('asks for a subject that a word before it may belong to, and offers both whole', () => {
	const text = 'Total added energy capacity is expected to increase by record 107 gigawatts from 2022.';
	const [question] = read(text, 'record 107 gigawatts').asked.filter(({ about }) => about === 'subject');
	expect(question?.choices.slice(0, 2).map(({ label }) => label)).toEqual([
		'Total added energy capacity',
		'Energy capacity'
	]);
});

it('takes the label of a place for nobody', () => {
	const text =
		'Fire destroys homes in Northern California\n\nCalifornia: A fire destroyed homes in Northern California on Tuesday.\nAt least nine houses were destroyed.\n';
	const { asked, number } = read(text, 'At least nine houses');
	expect(number.sentence.speaker).toBeUndefined();
	expect(asked).toEqual([]);
});

it('takes no number for whoever says it', () => {
	const { number } = read(
		'Exports in May reached $14.7 billion, having broken the record, said the Ministry of Commerce.',
		'$14.7 billion'
	);
	expect(number.sentence.reportedFor ?? '').not.toMatch(/\d/);
});

it('takes the mark of a list for no word of a title or a quote', () => {
	const { made } = read('- The city’s budget is $665 million.\n- Debt is high.\n', '$665 million');
	expect(made.title).toBe('The city’s budget is $665 million');
	expect(made.quote).toBe('The city’s budget is $665 million.');
});

it('says beside a bar that it is a change, and what money is', () => {
	expect(barOf(read('Employment in the north rose by 72,000 jobs.', 'rose by 72,000 jobs').made)).toContain(', change');
	expect(barOf(read('The city finalized an $1.828 billion budget.', '$1.828 billion').made)).toContain(', budget');
});

it('doubts a temperature that is compared with none: it would be drawn as a difference', () => {
	const doubted = read('July had an average temperature of 16.61 °C in the north.', '16.61 °C');
	expect(doubted.asked.map(({ about }) => about)).toContain('doubt');
	const compared = read('July was 0.85 °C above the average of the century.', '0.85 °C');
	expect(compared.asked.map(({ about }) => about)).not.toContain('doubt');
});

it('keeps what makes a number another in the title, be it long', () => {
	const { made, asked } = read(
		'The agency says the November average global land and ocean surface temperature was 1.75 degrees Fahrenheit above the average of the century.',
		'1.75 degrees Fahrenheit'
	);
	expect(made.title).toMatch(/above the average of the century$/);
	// What the rules take it for is offered first, however long.
	expect(asked[0]?.choices[0]?.label).toBe('The November average global land and ocean surface temperature');
});

it('adds the time to a title that a sentence has at its beginning', () => {
	const { made } = read('In 2023, half of the island’s exports went to the coast.', 'half');
	expect(made.title).toBe('Half of the island’s exports went to the coast in 2023');
});

it('keeps the word that limits a number, and begins with no “and”', () => {
	expect(read('Only two votes were cast against it.', 'two votes').made.title).toBe(
		'Only two votes were cast against it'
	);
	const sentence = 'China took the rest, and capacity in the United States increased by 6.3 GW.';
	expect(read(sentence, 'increased by 6.3 GW').made.title).toBe('Capacity in the United States increased by 6.3 GW');
});

it.each([
	['While wind stood at 111 MW, the island bought no new turbine.', '111 MW', 'Wind stood at 111 MW'],
	[
		'Sun and wind dominated, with solar output on the island increasing by 32 percent and wind by 11 percent.',
		'increasing by 32 percent',
		'Solar output on the island increasing by 32 percent and wind by 11 percent'
	]
])('does not begin a title with what joins its clause to another: %s', (text, words, title) => {
	expect(read(text, words).made.title).toBe(title);
});

it('says where it was, too, where a title sets subject and number side by side', () => {
	const text =
		'The SkyRail handled nearly 21 million passengers at Northfield last year and more than 11 million passengers at the island’s International Airport in the west.';
	expect(read(text, 'nearly 21 million passengers').made.title).toBe(
		'The SkyRail: nearly 21 million passengers at Northfield, last year'
	);
});

it('offers what the words say of a part as what its share is of, and no other word for a share', () => {
	const text =
		'About 88% of schoolchildren (aged five) were vaccinated against mumps during the 2011-2012 school year, down from 91% just a few years prior, according to HHS data analyzed by ABC.';
	const asked = read(text, 'About 88%').asked.find(({ about }) => about === 'measure');
	expect(asked?.choices.map(({ label }) => label)).toEqual([
		'share that were vaccinated against mumps',
		'share of schoolchildren'
	]);
});

it('offers first what there is so much of', () => {
	const text =
		'The survey of the Office shows that 585 tonnes of dried fish were landed, accounting for most of the catch.';
	const asked = read(text, '585 tonnes').asked.find(({ about }) => about === 'subject');
	expect(asked?.choices[0]?.label).toBe('Dried fish');
});

it('takes no verb behind what is counted for what money is', () => {
	const { made } = read(
		'A record 140.5 million passengers flew in and out of the island’s airports in 2019.',
		'record 140.5 million passengers'
	);
	expect(barOf(made)).toContain('"Passengers"');
	expect(barOf(made)).not.toContain('flew');
});

it.each([
	['The harbour fined the yard a record $3 million in October last year.', ['2023-10', '2024-05'], undefined],
	['The harbour took a record $3 million, from the boats of 2019.', ['2024-05'], undefined],
	['Trade reached a record $3 million in 2023.', [], '2023'],
	['Trade has reached a record $3 million.', [], '2024-05']
])('dates a record by the words, or asks: %s', (text, offered, asOf) => {
	const { asked, made } = read(text, 'record $3 million');
	expect(
		asked.flatMap(({ about, choices }) => (about === 'period' ? choices.map(({ answer }) => answer.asOf) : []))
	).toEqual(offered);
	const claims = made.records.find(({ kind }) => kind === 'claims')?.data;
	const flag = JSON.stringify(claims);
	if (asOf !== undefined) expect(flag).toContain(`"asOf":"${asOf}"`);
	else expect(flag).not.toContain('"asOf":"2024-05"');
});

it.each([
	['Pier fire: 300 acres burned; 40 homes destroyed.', '40 homes'],
	['The yard: 40 boats sank.', '40 boats'],
	['Trade reached $3 million in May, compared with sales of $2 million.', '$2 million'],
	['The category rose 4% in May.', 'rose 4%'],
	['The figure was 40% in May.', '40%'],
	['It paid for part of a plan costing around $4 million.', 'around $4 million']
])('asks what a number is of that stands apart from any name: %s', (text, words) => {
	expect(read(text, words).asked.map(({ about }) => about)).toContain('subject');
});

it('asks of what is only supposed whether it is a fact', () => {
	const text =
		'Asked to choose between a hypothetical freeze or a 10 percent increase in fares, sailors chose the freeze.';
	expect(read(text, 'a 10 percent increase').asked.map(({ about }) => about)).toContain('nature');
});

it('offers the nearest noun phrases first, and no scraps of other words', () => {
	const text =
		'One in four sailors who answered last weekend said the harbour should charge less, able to pay 30 per cent of fees.';
	const offered = read(text, 'One in four').asked.find(({ about }) => about === 'subject')?.choices ?? [];
	expect(offered[0]?.label).toBe('Sailors');
	for (const { label } of offered) expect(label).not.toMatch(/^(?:Four|Cent|Last weekend|Able|Due)/);
});

it.each([
	['The dock earns about $3bn (£2.2bn) a year.', /^about \$3bn/],
	['The plant makes 40 tonnes of steel a year.', /^40/],
	['The gate is open 24 hours a day.', /^24/],
	['The gate is for users under the age of 13.', /13/],
	['Families earning $9,000 or more said so.', /9,000/],
	["The yard moved its growth to '25 and '26.", /^2[56]/],
	['Most read 1 Fire at the harbour', /^1/],
	['Total pageviews 1,204,558', /^1,2/],
	['5 min read', /^5/],
	['Join 12,000 readers.', /^12/],
	['example.org/health – 2 of 3', /^2/],
	['The Herald – Page 1 of 2 – January', /^1/],
	['RAIL 895 | About May | NEWS | Articles', /895/]
])('leaves aside what lost its rate, says always or whom it is about, and scraps: %s', (text, words) => {
	const { numbers, groups, count } = readPasted(`${text}\n`);
	expect(numbers.map((number) => number.text).filter((each) => words.test(each))).toEqual([]);
	expect(groups.flatMap((group) => group.words).some((each) => words.test(each.text))).toBe(true);
	expect(count).toBe(numbers.length + groups.flatMap((group) => group.words).length);
});

it('reads what nears a number as less', () => {
	expect(read('The number of boats nears 1,600 boats.', 'nears 1,600 boats').number.claims[0]?.reading.relation).toBe(
		'just-under'
	);
});

it('leaves a number of the headline to the sentence that says it, and sets the first sentences first', () => {
	const text =
		'Yard to pay $4 million over fire\n\nThe yard has agreed to pay $4 million to the town.\n\nIt has boats.\n\nSales reached $9 million in 2023.\n\nExports reached $7 million in 2023.\n';
	const { numbers, groups } = readPasted(text);
	expect(numbers.filter(({ text: words }) => words === '$4 million')).toHaveLength(1);
	expect(numbers[0]?.text).toBe('$4 million');
	expect(groups.some(({ reason, words }) => reason.startsWith('Of a headline') && words.length === 1)).toBe(true);
});
