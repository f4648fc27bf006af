import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

function doubtsOf(text: string, words: string): string {
	const found = readNumbers(text).find((each) => each.text.includes(words));
	expect(found, `“${words}” was read`).toBeDefined();
	return (found?.doubts ?? []).join('; ');
}

describe('what words leave open is doubted', () => {
	test.each([
		['The rate was set at 41.25 spools last May.', '41.25', 'a unit'],
		['They sold 18.5 firkins of butter.', '18.5', 'a unit'],
		['The yield was 48.8 bus per acre.', '48.8', 'a unit'],
		['Despite a negative 13% growth they lead.', '13%', 'more, less'],
		['The fee would add $4.10 to each bill.', '$4.10', 'a rise'],
		['It adds an average of $12 to the rent.', '$12', 'a rise'],
		['She sings one of the top 50 songs.', '50', 'a name'],
		['The line flies 777 jets to the coast.', '777', 'a name'],
		['Our Learn to Swim in 6 Weeks course starts.', '6 Weeks', 'a name'],
		['The declines of both ports — 300 tonnes and 200 tonnes — were small.', '300', 'the size of a change'],
		['The declines of both ports — 300 tonnes and 200 tonnes — were small.', '200', 'the size of a change'],
		['Ice gave 27 mm to the global mean sea-level rise.', '27 mm', 'the size of a change'],
		['They raised the toll 3 to 6 percent.', '3 to 6', 'a change from one to the other'],
		['They may delay the planned rise in fees by two months.', 'two months', 'stands far off'],
		['They counted 4 317 ships.', '4 317', 'two numbers'],
		['The farm will add an astonishing 850 MW.', '850 MW', 'a rise'],
		['It will bring about an additional bounty of $4 million.', '$4 million', 'a rise'],
		['It becomes a plus of 3.1% H1 year on year.', '3.1%', 'a rise or a fall'],
		['Costs were 4% better than planned.', '4%', 'a rise or a fall'],
		['They have solar and wind energy (6.9% and 11.6 % annually).', '6.9%', 'a rise or a fall'],
		['They have solar and wind energy (6.9% and 11.6 % annually).', '11.6', 'a rise or a fall'],
		['The data for 2017 shows that few came.', '2017', 'a year'],
		['They accounted for boosted capacity of 165 GW.', '165 GW', 'boosted'],
		['Growth was above the three month average of 0.9%.', '0.9%', 'growth'],
		['It gave part of the increase (14 GW out of a total of 136 GW).', '136 GW', 'increase'],
		['They saw an increase in ownership among clients of 72% compared to just 61%.', '72%', 'size of a change'],
		['They mean to grow 95,000 hectares soon.', '95,000', 'a rise or a fall'],
		['The 25-euro increase is far lower than the 334 euros that were asked.', '334', 'the size of a change'],
		['The largest increments were seen in China (53 GW).', '53 GW', 'the size of a change'],
		['It yields 2.6 grams of very pure gold found per tonne.', '2.6 grams', '“per”'],
		['Deaths fell to 57.1 per 100,000 in the north (48.3 in the south).', '48.3', 'rate']
	])('“%s”: %s', (text, words, part) => {
		expect(doubtsOf(text, words)).toContain(part);
	});

	test.each([
		['It rose 2.5 times.', '2.5'],
		['They sent 1.5 million ships.', '1.5'],
		['They have 777 ships.', '777'],
		['It cost 5%, the largest monthly decline, and they paid $3 million.', '$3 million'],
		['Income was $1.32 per share, against $5.0 million in May.', '$5.0 million'],
		['The 43-day shutdown ended.', '43-day'],
		['It brings savings of £316m in all, though prices fell.', '£316m'],
		['Growth was good in Europe (1.8 billion guests, a 5.5% increase over 2013).', '1.8 billion'],
		['Prices are rising, but a rate around 1 percent is slow.', '1 percent'],
		['China grew, with the bulk coming from 72GW of wind and 49GW of solar.', '49GW'],
		['Unemployment rose as high as 14.8% in April.', '14.8%'],
		['The trade deficit decreased, and had been $43.6 billion in July.', '$43.6'],
		['Guests came with 4% each, and left.', '4%'],
		['It takes 5 grams, or 20 spoons per tonne.', '5 grams'],
		['The crew left in 6 weeks.', '6 weeks'],
		['The bill of $4.10 was paid.', '$4.10'],
		['Exports — 300 tonnes — were small.', '300'],
		['They took 3 to 6 percent.', '3 to 6'],
		['They cut the term by two months.', 'two months']
	])('“%s” is not', (text, words) => {
		expect(doubtsOf(text, words)).toBe('');
	});

	test('a rate is carried within a sentence, to decimals alone, and to no ratio', () => {
		const [, carried] = readNumbers('Rates were 57.1 per 100,000 in the north and 48.3 in the south.');
		expect(carried).toMatchObject({ value: 48.3, unit: 'per-100000' });
		const [, whole] = readNumbers('Rates were 57.1 per 100,000 in the north and 48 in the south.');
		expect(whole?.unit).toBeUndefined();
		const [, ratio] = readNumbers('Rates were 57.1 per 100,000 at a ratio of 1.4 in the south.');
		expect(ratio?.unit).toBeUndefined();
	});
});

describe('further wordings', () => {
	test.each([
		['A fleet of 3.4m teu sailed.', { value: 3.4e6, unit: 'teu' }],
		['It passed the 90m tonne mark.', { value: 90e6, unit: 't' }],
		['The pole was 3.4m long.', { value: 3.4, unit: 'm' }],
		['for half million years', { value: 500_000, unit: 'year' }],
		['for half a million years', { value: 500_000, unit: 'year' }],
		['The trip takes over a century.', { value: 100, unit: 'year', relation: 'over' }],
		['It closed for a month or more.', { value: 1, unit: 'month', relation: 'at-least' }],
		['Gas cost $3.05 per million British thermal units.', { value: 3.05, unit: 'USD-per-MMBtu' }],
		['a few firms--about six percent of them', { value: 6, relation: 'about' }],
		['It was slightly higher than $5.', { value: 5, relation: 'just-over' }],
		['She is four years younger than him.', { value: 4, unit: 'year', direction: 'down' }],
		['The star is a billion years older.', { value: 1e9, unit: 'year', direction: 'up' }],
		['Stocks fell, 3.8 percent down to 25 tonnes.', { value: -3.8, direction: 'down' }],
		['Shares closed at $9, gaining $1.43 in all.', { value: 9 }],
		['Wheat lost 7 cents on Friday.', { value: 7, unit: 'cent', direction: 'down' }],
		['There were 11 million more people than before.', { value: 11e6, direction: 'up' }],
		['56.9 deaths per 100,000 among women', { value: 56.9, unit: 'per-100000' }],
		['an 18 percent and 2 percent decline', { value: -18, direction: 'down' }],
		['ore of 2.63 grams gold per tonne', { value: 2.63, unit: 'g-per-t' }],
		['emits 500 tons of CO₂ per year', { value: 500, unit: 't-per-year' }],
		['for five full calendar years of it', { value: 5, unit: 'year' }],
		['There lay more than a foot of snow.', { value: 1, unit: 'ft', relation: 'over' }],
		['children aged under 16', { value: 16, unit: 'year', relation: 'under' }],
		['a resource of 3.82 Moz', { value: 3.82e6, unit: 'ounce' }],
		['The index shed 40 points.', { value: -40, unit: 'point', direction: 'down' }],
		['a harvest of 21.5 quintals', { value: 21.5, unread: 'quintals' }]
	])('“%s”', (text, expected) => {
		expect(readNumbers(text)[0]).toMatchObject(expected);
	});

	test.each([
		['They took over two islands.', 'count'],
		['They took half of it.', 'share']
	])('“%s” stays what it was', (text, unit) => {
		expect(readNumbers(text)[0]?.relation).toBe('exactly');
		expect(readNumbers(text).map((each) => each.unit)).toContain(unit);
	});

	test('a point in time is none', () => {
		expect(readNumbers('It stood still at one point.')).toEqual([]);
		expect(readNumbers('It rose one point.')).toHaveLength(1);
	});

	test('a formula that was cut at its subscript holds no number', () => {
		expect(readNumbers('Emissions of GtCO 2 rose.')).toEqual([]);
		expect(readNumbers('They sent 2 ships.')).toHaveLength(1);
	});
});
