import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

describe('a part of one', () => {
	test.each([
		['about a tenth of a percent of output', { value: 0.1, unit: 'percent', relation: 'about' }],
		['a quarter of a million people', { value: 250_000, unit: 'count', noun: 'people', scale: 1e6 }],
		['two thirds of a mile', { value: 2 / 3, unit: 'mi' }],
		['half of one percent', { value: 0.5, unit: 'percent' }],
		['a quarter of a percentage point', { value: 0.25, unit: 'percentage-point' }],
		['a quarter percentage point', { value: 0.25, unit: 'percentage-point' }],
		['a half hour', { value: 0.5, unit: 'hour' }],
		['a quarter-mile', { value: 0.25, unit: 'mi' }]
	])('is an amount: “%s”', (text, expected) => {
		expect(readNumbers(text)).toMatchObject([expected]);
	});

	test.each(['a third of a shipload', 'a quarter of the mile', 'half of a good day'])('“%s” is a share', (text) => {
		expect(readNumbers(text)).toMatchObject([{ unit: 'share' }]);
	});
});

test('a K that is glued to its number may be no kelvin', () => {
	expect(readNumbers('They sell 4K screens.')).toMatchObject([{ doubts: [expect.stringContaining('kelvins')] }]);
	expect(readNumbers('It melts at 4 K.')).toMatchObject([{ unit: 'K', value: 4 }]);
	expect(readNumbers('It melts at 4 K.')[0]?.doubts).toBeUndefined();
});

test('an abbreviation behind money is its rate, or is refused', () => {
	expect(readNumbers('It sold at $1,924 psf on land.')).toMatchObject([{ unit: 'USD-per-ft2', value: 1924 }]);
	expect(readNumbers('It sold at $1,924 qst on land.')).toMatchObject([{ unread: 'qst' }]);
	expect(readNumbers('It sold Yen50 billion of debt.')).toMatchObject([{ unit: 'JPY', value: 50e9 }]);
	expect(readNumbers('a facility of NT$200 billion')).toMatchObject([{ unit: 'TWD', value: 200e9 }]);
});

test('words between a qualifier and its number change nothing', () => {
	expect(readNumbers('It may offer up to an aggregate total of C$650,000,000.')).toMatchObject([
		{ unit: 'CAD', relation: 'at-most', value: 650e6 }
	]);
	expect(readNumbers('a total of 5 ships')).toMatchObject([{ relation: 'exactly', value: 5 }]);
});

test.each([
	['It carries a maximum sentence of five years.', 'maximum'],
	['He must pay within three weeks.', 'within']
])('“%s” leaves open whether “%s” makes it a bound', (text, word) => {
	expect(readNumbers(text)).toMatchObject([{ relation: 'exactly', doubts: [expect.stringContaining(word)] }]);
});

test('a half behind “and” may belong to what stands before it', () => {
	expect(readNumbers('Add a cup and a half.')).toMatchObject([
		{ unit: 'share', doubts: [expect.stringContaining('and')] }
	]);
	expect(readNumbers('It sold a half.')[0]?.doubts).toBeUndefined();
});

test('“over” tells where and when, too', () => {
	expect(readNumbers('He won three titles over two spells.')[1]).toMatchObject({ relation: 'exactly' });
	expect(readNumbers('He won three titles and over 20 cups.')[1]).toMatchObject({ relation: 'over' });
});

test('what a verb moves may stand between it and “from”', () => {
	expect(readNumbers('It is to increase the average efficiency of new devices from 23% to 35%.')).toMatchObject([
		{ change: { from: 23, to: 35 } }
	]);
	expect(readNumbers('Increases in price, and yields from 23% to 35%.')).toMatchObject([{ stated: [23, 35] }]);
});

describe('a rate', () => {
	test.each([
		['pumped 10.7 million barrels daily in May', 'barrels-per-day'],
		['took 20 mg daily for weeks', 'mg-per-day'],
		['costs $5 billion annually', 'USD-per-year'],
		['pay an extra £15-a-year for it', 'GBP-per-year'],
		['from 71 cents to 78 cents a share', 'cent-per-share'],
		['anywhere between £2bn and £10bn a year', 'GBP-per-year']
	])('is whole: “%s”', (text, unit) => {
		expect(readNumbers(text)).toMatchObject([{ unit }]);
	});

	test('of a count that is not said beside it is doubted', () => {
		expect(readNumbers('Output fell to 32.6 million a day.')).toMatchObject([
			{ unit: 'count-per-day', doubts: [expect.stringContaining('what is counted')] }
		]);
		expect(readNumbers('It carries 300 people a day.')[0]?.doubts).toBeUndefined();
	});

	test('has no adverb that belongs to another word', () => {
		expect(readNumbers('They sold 5 tonnes weekly magazines.')).toMatchObject([{ unit: 't' }]);
	});
});

describe('an adjective before a unit', () => {
	test.each(['5 cubic yards of soil', '5 short tons', '40 square inches', '5 board feet'])(
		'may make another of it: “%s”',
		(text) => {
			expect(readNumbers(text)).toMatchObject([
				{ value: expect.any(Number), unread: text.split(' ').slice(1, 3).join(' ') }
			]);
			expect(readNumbers(text)[0]?.unit).toBeUndefined();
		}
	);

	test.each([
		['for five long years', 'year'],
		['on four rainy days', 'day'],
		['three additional miles', 'mi'],
		['lost 5 cubic kilometers of ice', 'km3']
	])('changes nothing in “%s”', (text, unit) => {
		expect(readNumbers(text)).toMatchObject([{ unit }]);
	});
});

describe('an “m” that is glued to its number', () => {
	test.each(['The list rises to a record 7.7m.', 'It came to 3.5m, they say.'])('is doubted: “%s”', (text) => {
		expect(readNumbers(text)).toMatchObject([{ unit: 'm', doubts: [expect.stringContaining('millions')] }]);
	});

	test.each(['a 7.7 m mast', 'It is 1.8m tall.', 'she won the 100m freestyle'])('is metres: “%s”', (text) => {
		expect(readNumbers(text)[0]).toMatchObject({ unit: 'm' });
		expect(readNumbers(text)[0]?.doubts).toBeUndefined();
	});
});

test.each([
	['The share closed at 63-3/8 on Friday.', 63.375],
	['a board of 3 1/2 feet', 3.5],
	['on 9 11/12 of it', 9]
])('“%s” holds %s', (text, value) => {
	expect(readNumbers(text)[0]?.value).toBe(value);
});

test.each([
	['Shares fell 3 percent, or 53 cents, on it.', '53 cents', 'down'],
	['People increased by 0.4%, or 1,256,003, in a year.', '1,256,003', 'up'],
	['They are to rise another 0.1 °C.', '0.1 °C', 'up'],
	['Rents fell a further 2 percent.', '2 percent', 'down'],
	['They are 0.2 deg C warmer now.', '0.2 deg C', 'up']
])('“%s”: %s is %s', (text, words, direction) => {
	expect(readNumbers(text).find((each) => each.text.includes(words))?.direction).toBe(direction);
});

test('what a verb that is not known did to a percentage is doubted', () => {
	expect(readNumbers('The ice has thinned by 40% since then.')[0]?.doubts).toHaveLength(1);
	expect(readNumbers('It is owned by 40% of them.')[0]?.doubts).toBeUndefined();
});

describe('pounds', () => {
	test.each([
		['It tows up to 7,700 pounds and is slow.', 'lb'],
		['40 pounds of flour', 'lb'],
		['The baby weighed seven pounds at birth.', 'lb'],
		['The deal cost four million pounds.', 'GBP'],
		['They paid 300 pounds for it.', 'GBP']
	])('are what stands around them: “%s”', (text, unit) => {
		expect(readNumbers(text)).toMatchObject([{ unit }]);
		expect(readNumbers(text)[0]?.doubts).toBeUndefined();
	});

	test('are doubted where nothing tells', () => {
		expect(readNumbers('It came to 300 pounds in all.')).toMatchObject([
			{ unit: 'GBP', doubts: [expect.stringContaining('weight')] }
		]);
		expect(readNumbers('It came to 300 pounds sterling.')[0]?.doubts).toBeUndefined();
	});
});

test.each([
	['It raised Rs 1,200 crore.', 12e9, 'INR'],
	['worth ₹5.2 lakh', 520_000, 'INR'],
	['an outlay of Rs. 35 lakh crore', 35e12, 'INR'],
	['sold 2.5 lakh shares', 250_000, 'count']
])('scales of India: “%s”', (text, value, unit) => {
	expect(readNumbers(text)).toMatchObject([{ value }]);
	expect(readNumbers(text)[0]?.unit).toBe(unit);
});

test.each([
	['a torque of 207 ft-lbs at once', 'ft-lbs'],
	['a 7.8-magnitude quake', 'magnitude'],
	['of 9.5 magnitudes', 'magnitudes']
])('“%s” is told not to be understood', (text, unread) => {
	expect(readNumbers(text)).toMatchObject([{ unread }]);
});

test('what rose by how much, and to what, is no range', () => {
	expect(readNumbers('The rate rose 0.3 to 61.7%.').map(({ value }) => value)).toEqual([0.3, 61.7]);
	expect(readNumbers('The rate rose 2 to 4%.')).toMatchObject([{ stated: [2, 4] }]);
});

test('both ends of a range of money have the letter of its scale', () => {
	expect(readNumbers('It may end up with $310-320M at home.')).toMatchObject([{ stated: [310e6, 320e6], unit: 'USD' }]);
});

test('what an amount is reckoned by is none itself', () => {
	expect(readNumbers('The tax is $1.04 per $100 of value.').map(({ value }) => value)).toEqual([1.04]);
});

test.each([
	['He handed over 21kg of it.', 'exactly'],
	['It climbed all the way up to 49 percent.', 'exactly'],
	['Gusts of 40 mph and higher are likely.', 'at-least'],
	['It weighs over 21kg.', 'over']
])('“%s” is %s', (text, relation) => {
	expect(readNumbers(text)).toMatchObject([{ relation }]);
});

test.each([
	['children aged 6-59 months', 'month', [6, 59]],
	['people aged 45 to 64 years', 'year', [45, 64]],
	['people aged 18-24', 'year', [18, 24]],
	['people aged between 18 and 24', 'year', [18, 24]]
])('ages of two ends: “%s”', (text, unit, stated) => {
	expect(readNumbers(text)).toMatchObject([{ unit, stated }]);
});

test('what comes next year is no unit', () => {
	expect(readNumbers('Nearly 181 million next year.')[0]?.unread).toBeUndefined();
});

describe('a number in digits is never read from its tail or head', () => {
	test.each([
		['1.234.567 people', 1_234_567],
		['1 234 567 people', 1_234_567],
		["1'234'567 people", 1_234_567],
		['1’234’567 people', 1_234_567],
		['12,34,567 people', 1_234_567],
		['25 000 people', 25_000],
		['1,234.5 people', 1234.5],
		['10k people', 10_000]
	])('“%s”', (text, value) => {
		expect(readNumbers(text)).toMatchObject([{ value, unit: 'count' }]);
	});

	test.each(['3,5 percent', 'at 192.168.1.2 it is', 'version 3.1.4 of it', 'on 21.5.2024', '1,23,4 people', '0,0005%'])(
		'“%s” is not read',
		(text) => {
			expect(readNumbers(text)).toEqual([]);
		}
	);

	test.each([
		['from May 5 200 people came', [200]],
		['It is 3, 5 or 7.', [3, 5, 7]],
		['a 10k race', []]
	])('“%s”', (text, values) => {
		expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
	});
});

test.each([
	['an 8- to 16-metre mast', 'm', [8, 16]],
	['a 5-to-7-day trip', 'day', [5, 7]],
	['two to three hundred ships', 'count', [200, 300]],
	['5 or 6 percent of it', 'percent', [5, 6]],
	['two or three ships', 'count', [2, 3]]
])('a unit and a scale of both: “%s”', (text, unit, stated) => {
	expect(readNumbers(text)).toMatchObject([{ unit, stated, relation: 'between' }]);
});

test.each([
	['doubled over seven years', 'seven years', 'exactly'],
	['rose 5 percent over two years', 'two years', 'exactly'],
	['it lasted over two years', 'over two years', 'over'],
	['two decades to 2020', 'two decades', 'exactly']
])('how long something took: “%s”', (text, words, relation) => {
	expect(readNumbers(text)).toContainEqual(expect.objectContaining({ text: words, unit: 'year', relation }));
});

test.each([
	['a year and a half', 1.5, 'year'],
	['an hour and a quarter', 1.25, 'hour'],
	['twice the 2019 level', 2, 'multiple'],
	['It cost $US5m.', 5e6, 'USD'],
	['It cost RM40 million.', 40e6, 'MYR']
])('“%s”', (text, value, unit) => {
	expect(readNumbers(text)).toContainEqual(expect.objectContaining({ value, unit }));
});

test.each(['a 2-1 win', 'They voted 5–2.', 'It passed 218-210.', 'It was 38-24 at last, they say.'])(
	'“%s” is a score',
	(text) => {
		expect(readNumbers(text)).toEqual([]);
	}
);

test.each([
	['up half', 'up'],
	['a twentyfold decline', 'down'],
	['about 3 percent down on the year', 'down']
])('“%s” went %s', (text, direction) => {
	expect(readNumbers(text)).toMatchObject([{ direction }]);
});

describe('degrees that are glued to their number', () => {
	test.each([
		['It was 1.2C above normal.', 1.2, 'degree-C'],
		['a high of 38C in May', 38, 'degree-C'],
		['It was 98F there.', 98, 'degree-F']
	])('“%s”', (text, value, unit) => {
		expect(readNumbers(text)[0]).toMatchObject({ value, unit });
	});

	test.each(['at Elm St., Apt. 1C', 'an Apple 5C', 'the iPhone 5C-case', 'seats 12C-12F', 'of Cas A, 3C 58'])(
		'are none in “%s”',
		(text) => {
			expect(readNumbers(text).filter(({ unit }) => unit?.startsWith('degree'))).toEqual([]);
		}
	);
});

test.each([
	['Methane is 28 times as potent.', 28, 'multiple'],
	['It measures 3,500 sq km.', 3500, 'km2'],
	['He came three times as friends.', 3, 'count']
])('“%s” has %s', (text, value, unit) => {
	expect(readNumbers(text)).toMatchObject([{ value, unit }]);
});

test('a share of GDP is no change of it', () => {
	expect(readNumbers('It is put at 5.6% of GDP this year and 6.1% in 2034.')[1]?.doubts).toBeUndefined();
});

describe('what stands between an amount and its bounds', () => {
	test.each([
		['They are men between the ages of 35 and 57.', { stated: [35, 57], unit: 'year' }],
		['They had sales for the six months to 30 June.', { value: 6, unit: 'month' }],
		['It grew over a twelve month period.', { value: 12, relation: 'exactly' }],
		['The cover is below a 10 percent threshold.', { value: 10, relation: 'exactly' }],
		['They expect at least of 50% of it.', { value: 50, relation: 'at-least' }],
		['The 3.1% increase was over 12 months.', { value: 12, relation: 'exactly' }],
		['It was 22 million tonnes, lower than 23.6 million tonnes last year.', { value: 23.6e6, relation: 'exactly' }],
		['They are less than twice the size.', { value: 2, relation: 'under' }]
	])('is told: “%s”', (text, expected) => {
		expect(readNumbers(text).at(-1)).toMatchObject(expected);
	});
});
