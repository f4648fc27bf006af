import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

function doubtsOf(text: string, words: string): string {
	const found = readNumbers(text).find((each) => each.text.includes(words));
	expect(found, `“${words}” was read`).toBeDefined();
	return (found?.doubts ?? []).join('; ');
}

describe('what stands right beside an amount and no rule has accounted for is doubted', () => {
	test.each([
		['Investors hived nearly nine percent off the price.', 'nine percent', 'hived'],
		['It projected a pullback of 91 billion cubic feet.', '91 billion', 'pullback'],
		['It beats the average by 6% (66 GWh), in all.', '66 GWh', 'brackets'],
		['This is a 5-month improvement in survival.', '5-month', 'improvement'],
		['It lost 33 cents a share, against estimates of 43 cents a share.', '43 cents', 'below zero'],
		['It had a loss of $47.1 million, or 44 cents per share.', '44 cents', 'below zero'],
		['Its net loss nearly doubled to $128 million from $67 million.', '$128 million', 'below zero'],
		['Prices rose 0.6% to 0.8%.', '0.6%', 'end of a range'],
		['Prices rose 0.6% to 0.8%.', '0.8%', 'end of a range'],
		['Glaciers held 267 million tonnes (294.3 million tons) of ice per year.', '294.3', 'per'],
		['The growth forecast for May has been lowered to 6.8% from 7%.', '6.8%', 'growth'],
		['It can accelerate from 0 to 60 mph in 3 seconds.', '60 mph', 'from nothing'],
		['The wage was raised by 33 dollars ($0.63) in May.', '$0.63', 'brackets'],
		['It fell among children under the age of 5 in May.', '5', 'bound'],
		['They are between the ages of one month and 5 years.', '5 years', 'bound'],
		['The mass came to 298 gigatonnes (328.5 billion tons) annually.', '298', 'annually'],
		['Speeds were under 5/1 Mbps there.', '1 Mbps', '/'],
		['The code was Q2 955 tonnes.', '955', 'Q2'],
		['The beam was ∆5 km wide.', '5 km', '∆'],
		['It grew for five consecutive months.', 'five', 'times themselves']
	])('“%s”: %s', (text, words, part) => {
		expect(doubtsOf(text, words)).toContain(part);
	});

	test.each([
		['One acre foot equals 326,000 gallons.', '326,000'],
		['It posted a profit of $47.1 million, or 44 cents per share.', '44 cents'],
		['It had a loss of $47.1 million on revenue of $90 million.', '$90 million'],
		['Prices rose 5 percent to 45 percent.', '45 percent'],
		['Sales went from a share of 5 percent to 6 percent.', '6 percent'],
		['The lost area reached 11 568 square kilometres.', '11 568'],
		['It is the four week average.', 'four week'],
		['It went 5 km to the north.', '5 km'],
		['The town has an unemployment rate of 5 percent.', '5 percent'],
		['The share is 5% (2 of 40).', '5%']
	])('“%s” is not', (text, words) => {
		expect(doubtsOf(text, words)).toBe('');
	});
});

describe('money', () => {
	test.each([
		['They spent R500 million on it.', { value: 5e8, unit: 'ZAR' }],
		['It fetched R80m.', { value: 8e7, unit: 'ZAR' }],
		['It paid R10 a share.', { value: 10, unit: 'ZAR-per-share' }],
		['Earnings came to R1 520 million.', { value: 1.52e9, unit: 'ZAR' }],
		['Earnings came to R5 039-million.', { value: 5.039e9, unit: 'ZAR' }],
		['They paid P1,500 for it.', { value: 1500, unit: 'PHP', doubts: [expect.stringContaining('“P”')] }],
		['The wage is Php610.', { value: 610, unit: 'PHP' }],
		['It cost 200 baht.', { value: 200, unit: 'THB' }],
		['It cost 5,000 won.', { value: 5000, unit: 'KRW' }],
		['It cost $1,000,000 per room.', { value: 1e6, unit: 'USD-per-room' }],
		['They had some $215 mm.', { value: 2.15e8, unit: 'USD' }]
	])('“%s”', (text, read) => {
		expect(readNumbers(text)).toMatchObject([read]);
	});

	test.each(['The wage is 537 pesos.', 'It cost 300 francs.', 'They won the 12 won before.'])(
		'whose nobody says, counts nothing: “%s”',
		(text) => {
			const [read] = readNumbers(text);
			expect(read?.unit).toBeUndefined();
		}
	);

	test.each(['It is a 3-star hotel, as five-star ones are.', 'They wore N95 masks.', 'The R2 was high.'])(
		'is no name: “%s”',
		(text) => {
			expect(readNumbers(text)).toEqual([]);
		}
	);
});

describe('short units are composed of what they stand for', () => {
	test.each([
		['It gets 30 mpg.', { value: 30, unit: 'mi-per-gallon' }],
		['It gets 35-38 mpg.', { stated: [35, 38], unit: 'mi-per-gallon' }],
		['It held 3,299 Bcf.', { value: 3.299e12, unit: 'ft3' }],
		['It held 45 mcf.', { value: 45_000, unit: 'ft3' }],
		['It made 20 MMcf/d.', { value: 2e7, unit: 'ft3-per-day' }],
		['It made 15,000 boe/d.', { value: 15_000, unit: 'boe-per-day' }],
		['It made 2 mmbbl.', { value: 2e6, unit: 'barrel' }],
		['It reached 50 Mbps.', { value: 50, unit: 'Mbit-per-second' }],
		['The flow was 1,500 cfs.', { value: 1500, unit: 'ft3-per-second' }],
		['It yields 46.3 bu/acre.', { value: 46.3, unit: 'bushel-per-acre' }],
		['It held 32.2 MMT.', { value: 3.22e7, unit: 't' }],
		['It held 25,176 metric tonnes.', { value: 25176, unit: 't' }],
		['It held 5 million MT.', { value: 5e6, unit: 't' }],
		['It yielded 3.11 MT/ha.', { value: 3.11, unit: 't-per-ha' }],
		['It is a 3.5 million acre-foot lake.', { value: 3.5e6, unit: 'acre-ft' }]
	])('“%s”', (text, read) => {
		expect(readNumbers(text)).toMatchObject([read]);
	});
});

test('what is foreseen to rise by so much to so much is a range', () => {
	expect(readNumbers('Prices would rise 0.6% to 0.8%.')).toMatchObject([{ stated: [0.6, 0.8], direction: 'up' }]);
});

test('a plus before a percentage tells how far it went, and no end of a range', () => {
	expect(readNumbers('Occupancy: +0.5% to 68.2%')).toMatchObject([{ value: 0.5, direction: 'up' }, { value: 68.2 }]);
});

test('a comparison with a time qualifies nothing', () => {
	expect(readNumbers('Theft is lower than 20 years ago.')).toMatchObject([{ value: 20, relation: 'exactly' }]);
});

test('what it came to “at” is no change', () => {
	const found = readNumbers('There was a drop in winter wheat at a combined 210 million bushels.');
	expect(found[0]?.direction).toBeUndefined();
});
