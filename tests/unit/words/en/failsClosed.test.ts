import { describe, expect, test } from 'vitest';
import { otherDollarOf } from '../../../../src/lib/words/en/dollars';
import { readNumbers } from '../../../../src/lib/words/read';

function doubtsOf(text: string, words: string): string {
	const found = readNumbers(text).find((each) => each.text.includes(words));
	expect(found, `“${words}” was read`).toBeDefined();
	return (found?.doubts ?? []).join('; ');
}

describe('an amount that may be the size of a change is doubted', () => {
	test.each([
		['The bank cut 1,200 jobs in May.', '1,200', 'cut'],
		['It posted growth at 16.9 percent market share.', '16.9', 'growth'],
		['The crop was down 425,140,000 bus, or 25%, in May.', '25%', 'in its list'],
		['Ohio had the largest percent change since May (78.9 percent).', '78.9', 'change'],
		['Ohio gained market share (20.5 to 20.9 percent) in May.', '20.5', 'from one to the other'],
		['They kept their output cut deal of last spring by 182%.', '182%', 'stands far off'],
		['They kept the growth forecast for 2023 at 2.3 million tonnes.', '2.3', 'growth'],
		['They pledged to trim another 558,000 barrels a day.', '558,000', 'trim'],
		['Food rose 0.6 percent after the low of October (0.5 percent).', '0.5 percent', 'in its sentence'],
		['Utah saw the largest increases at 8 percent, followed by Ohio at 6 percent.', '6 percent', 'in its list'],
		['Some saw rent increases, as Ohio, 11 percent; Iowa, 7 percent.', '7 percent', 'in its list'],
		[
			'A rise of 4 percent is likely. Sales rose 4 percent, up from the earlier guess of 3 percent.',
			'3 percent',
			'compared with'
		],
		['Sales rose 4 percent, below the target of 5 percent.', '5 percent', 'compared with'],
		['The share of smokers rose (from 14.5 percent to 26.7 percent).', '26.7', 'from one to the other'],
		['The rise was clear, with the north 41 TWh and the south less.', '41 TWh', 'rise'],
		['It would be held back by 0.7 years.', '0.7 years', 'rise or a fall'],
		['The net loss for holders was $44.1 million, or $0.47 per share.', '$44.1 million', 'below zero'],
		['The net loss for holders was $44.1 million, or $0.47 per share.', '$0.47', 'below zero'],
		['They report an improvement in capital of $318 million.', '$318 million', 'improvement'],
		['It thins by some 3 percent, or almost 30 tonnes.', '30 tonnes', 'rise or a fall'],
		['Demand cratered 5 percent.', '5 percent', 'cratered']
	])('“%s”: %s', (text, words, part) => {
		expect(doubtsOf(text, words)).toContain(part);
	});

	test.each([
		['After the rise, output stood at 41 TWh.', '41 TWh'],
		['Output rose to 41 TWh.', '41 TWh'],
		['Its growth slowed, and it made 41 TWh.', '41 TWh'],
		['Since they fell, shares ranged from 14.5 percent to 26.7 percent.', '26.7'],
		['Imports represented 5 percent.', '5 percent'],
		['They supplied 5 percent.', '5 percent'],
		['It lost 12 days.', '12 days'],
		['They lost 12 ships.', '12 ships'],
		['Prices rose 5 percent to 45 percent.', '45 percent']
	])('“%s” is not', (text, words) => {
		expect(doubtsOf(text, words)).toBe('');
	});
});

describe('words beside a number that no rule has understood are doubted', () => {
	test.each([
		['It cost near $5.', '$5', '“near”'],
		['They counted north of 5 tonnes.', '5 tonnes', '“north”'],
		['It was 5 tonnes max.', '5 tonnes', '“max”'],
		['They wait 9 hours or thereabouts.', '9 hours', '“thereabouts”'],
		['They circle it 16 times daily.', '16 times', 'daily'],
		['They pump 133 ML of water each day.', '133 ML', '“each”'],
		['Some 133 ML of water is carted to the town daily.', '133 ML', '“daily”'],
		['They lost one parcel every 11 seconds.', '11 seconds', '“every”'],
		['Four of the region’s top five ports grew.', 'five', 'a name'],
		['The pole is 5 ft 2 in.', '5 ft', 'in steps'],
		['The pole is 5 feet and 2 inches.', '2 inches', 'in steps'],
		['It took 2 hours 30 minutes.', '2 hours', 'in steps'],
		['They cost $5 apiece.', '$5', '“apiece”'],
		['They pay a monthly $5.', '$5', '“monthly”'],
		['It was dry in all three months.', 'three months', 'count the times'],
		['The two months were dry.', 'two months', 'count the times'],
		['It hit 29 of the 50 largest ports.', '50', 'the whole'],
		['May 1.4 7.7 86 tonnes', '7.7', 'a table'],
		['| 86 tonnes |', '86 tonnes', 'a table']
	])('“%s”: %s', (text, words, part) => {
		expect(doubtsOf(text, words)).toContain(part);
	});

	test.each([
		['It went 5 km to the north.', '5 km'],
		['It took more time: 5 hours.', '5 hours'],
		['It rained in the three months to June.', 'three months'],
		['They took one of the two ships.', 'two ships'],
		['They hired 5 daily.', '5'],
		['It took 5 hours each time.', '5 hours'],
		['They counted 1,880,351 older adults.', '1,880,351']
	])('“%s” is not', (text, words) => {
		expect(doubtsOf(text, words).replace(/.*rate$/u, '')).toBe('');
	});
});

describe('further forms', () => {
	test.each([
		['The average temperature was 22 C.', { value: 22, unit: 'degree-C' }],
		['It was 105 F in the heat.', { value: 105, unit: 'degree-F' }],
		['May was 2.1 C. warmer than usual.', { value: 2.1, unit: 'degree-C', direction: 'up' }],
		['May and June were 13 percent and 8 percent below the mean.', { value: -13, direction: 'down' }],
		['Sales increased by 32,000 year-over-year.', { text: 'increased by 32,000', value: 32_000 }],
		['It lost mass at a rate of −12.3 Gt yr−1.', { unit: 'Gt-per-year' }],
		['They ran a 1/4 mile oval.', { value: 0.25, unit: 'mi' }],
		['They took 1/4 of it.', { value: 0.25, unit: 'share' }],
		['It was 40 deg Celsius outside.', { value: 40, unit: 'degree-C' }],
		['It was 90 Fahrenheit in Texas.', { value: 90, unit: 'degree-F' }],
		['They asked adults 18 years of age or older.', { value: 18, unit: 'year', relation: 'at-least' }],
		['It made a 25-foot storm surge.', { text: '25-foot', unit: 'ft' }],
		['They missed up to just 14 days.', { value: 14, relation: 'at-most' }],
		['They are a quarter less likely to win.', { value: 0.25, direction: 'down' }],
		['They gave up 5 percent of it.', { value: 5, unit: 'percent' }],
		['It stood in 1 and one-half feet of water.', { value: 1.5, unit: 'ft' }]
	])('“%s”', (text, wanted) => {
		expect(readNumbers(text).find(({ unit }) => unit !== 'date')).toMatchObject(wanted);
	});

	test('a letter is no degree where nothing speaks of heat', () => {
		expect(readNumbers('Turn to page 22 C of it.')[0]?.unit).toBeUndefined();
	});
});

describe('what further pages showed is doubted', () => {
	test.each([
		['The museum lost over 350,000 visitors in spring.', '350,000', 'lost'],
		['It points towards a five to seven per cent milk production shortfall.', 'five to seven', 'shortfall'],
		['The adjusted net loss for the third quarter of 2020 was $268 million.', '$268 million', 'below zero']
	])('“%s”: %s', (text, words, about) => {
		expect(doubtsOf(text, words)).toContain(about);
	});

	test('a loss that is told again is below zero, too', () => {
		const again = readNumbers('They had a net loss of $234 million, or $1.06 per share.')[1];
		expect(again).toMatchObject({ value: -1.06, unit: 'USD-per-share' });
	});

	test('a part of a scaled whole is a share', () => {
		expect(readNumbers('It was 52.6 million out of 69.6 million in May.')[0]).toMatchObject({ unit: 'share' });
		expect(readNumbers('It rose by 1.7% to 539.3 million in May.')[0]).toMatchObject({ value: 1.7 });
	});

	test('labels of stages, zones and years of school are no amounts', () => {
		expect(readNumbers('Pupils of key stage 4 in zone 7 were in year 10.')).toEqual([]);
	});

	test('a rate behind a stroke is read', () => {
		expect(readNumbers('Mortality dropped to 20.7/100,000 then.')[0]).toMatchObject({
			value: 20.7,
			unit: 'per-100000'
		});
	});

	test('of two, one may be twice the other', () => {
		expect(readNumbers('Trains came within 5 or 10 minutes of it.')[0]).toMatchObject({
			unit: 'minute',
			stated: [5, 10]
		});
	});
});

test('a plain dollar of a text that is not spelled as Americans spell may be another', () => {
	expect(otherDollarOf('Hay came to $402 a tonne.')).toBe('tonne');
	expect(otherDollarOf('Hay came to $402 a ton.')).toBeUndefined();
	expect(otherDollarOf('Americans pay $402 a tonne.')).toBeUndefined();
});
