import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

/** The one reading of a text whose words hold others. */
function reading(text: string, words: string) {
	const found = readNumbers(text).filter((each) => each.text.includes(words));
	expect(found).toHaveLength(1);
	return found[0];
}

describe('the direction of a change', () => {
	test.each([
		['Sales were flat, dipping just 0.2% in May.', '0.2%', 'down'],
		['Prices came back, rebounding 3 percent in May.', '3 percent', 'up'],
		['The herd has dropped with 62 percent since 1990.', '62 percent', 'down'],
		['They expect a 10 percent year over year increase in output.', '10 percent', 'up'],
		['Job gains have averaged 208,000 a month of late.', '208,000', 'up'],
		['Rates were 40 to 50 basis points higher than in May.', '40 to 50', 'up'],
		['The economy is to grow between 5.5% to 5.9% this year.', '5.5% to 5.9%', 'up'],
		['Capacity has grown 65-fold since the year 2000.', '65-fold', 'up'],
		['They had a 500 MW cut in spring.', '500 MW', 'down'],
		['Wages rose by 12 cents to $36.44.', '12 cents', 'up'],
		['The week lengthened, edging up by 0.1 hour to 34.3 hours.', '0.1 hour', 'up'],
		['It was a record, with an increase of 627 TWh in one year.', '627 TWh', 'up'],
		['Demand is to be higher still (+968 TWh) in the south.', '968 TWh', 'up'],
		['Employment had risen by 202,000 in spring.', '202,000', 'up'],
		['The bank lowered the range for the three-month rate by a total of 2.75 percentage points.', '2.75', 'down'],
		['They slowed the growth of waste by almost two-thirds in a decade.', 'two-thirds', 'down'],
		['The index gained 256.81 points on Friday.', '256.81', 'up'],
		['Heat content set a record, exceeding the one of 2023 by 16 ± 8 ZJ in all.', '16 ± 8 ZJ', 'up'],
		['The year was 1.55 °C ± 0.13 °C above the average of the century.', '1.55', 'up'],
		['The rate is 7 bp more than the month before.', '7 bp', 'up'],
		['The dam stands 20 cm lower than planned.', '20 cm', 'down'],
		['Sales were $3 million below those of May.', '$3 million', 'down'],
		['Shares jumped $4.10 in an hour.', '$4.10', 'up'],
		['Rates have increased almost a full percentage point.', 'percentage point', 'up'],
		['The wait is up two weeks from May.', 'two weeks', 'up'],
		['The ratio rose by 1.4 to 56.5%.', 'rose by 1.4', 'up'],
		['The film fell a solid 38% in May.', '38%', 'down'],
		['Down a sharp 62 percent, it still leads.', '62 percent', 'down'],
		['It came in 18% behind that of May.', '18%', 'down'],
		['Teachers get a 2.5% raise.', '2.5%', 'up'],
		['The firm has lost more than 99% of its value.', '99%', 'down'],
		['The index lost 57.58 points on Friday.', '57.58', 'down'],
		['Expect revenue of $5 million, up 1% to 13% year over year.', '1% to 13%', 'up'],
		['Shares are trading higher by up to 4 percent.', '4 percent', 'up'],
		['Shares were up in the range of 1 percent to 3 percent.', '1 percent to 3 percent', 'up'],
		['Growth in the south recorded a figure of 3.6 percent.', '3.6 percent', 'up'],
		['Core prices rose at a 0.8 percent annual rate in May.', '0.8 percent', 'up'],
		['Sales shrank at a 42% clip.', '42%', 'down'],
		['Orders came in some 12% short of the target.', '12%', 'down'],
		['Rainfall was 40 mm above normal.', '40 mm', 'up'],
		['The river stood 3 feet below the long-term average.', '3 feet', 'down'],
		['It foresees a drawdown of 91 billion cubic feet.', '91 billion', 'down'],
		['The bank cut its rate by a quarter percentage point.', 'quarter percentage point', 'down'],
		['Prices grew by 0.2% for the month and 2.6% for the year.', '2.6%', 'up'],
		['Listings decreased 1.3 percent for homes and 13 percent for flats.', '13 percent', 'down'],
		['Exports decreased 1.0 billion to 9.0 billion dollars.', '1.0 billion', 'down'],
		['The ice was 37,000 square miles (97,000 square km) below the record.', '37,000', 'down'],
		['The ice was 37,000 square miles (97,000 square km) below the record.', '97,000', 'down'],
		['The wage was raised by 33 dollars (£0.63) in May.', '£0.63', 'up'],
		['Prices rose in July after a 6.6% June gain.', '6.6%', 'up'],
		['A rise was seen in the prices of gas (7.0 percent).', '7.0 percent', 'up']
	])('“%s”: %s is %s', (text, words, direction) => {
		expect(reading(text, words)?.direction).toBe(direction);
	});

	test.each([
		['Ships carried 627 TWh of gas.', '627 TWh'],
		['The rate rose to 3 percent.', '3 percent'],
		['They dropped 12 bombs on it.', '12 bombs'],
		['They want farmers to grow 126,000 hectares of rice.', '126,000'],
		['There are 30 planets less than twice the size of Earth.', '30 planets'],
		['Prices rose at twice the rate of May.', 'twice'],
		['The peak is 1,050 feet above the sea.', '1,050 feet'],
		['Loans fell to 8.5% in May from 8.7% in April and 6.7% in March.', '6.7%'],
		['Support fell below 5 percent.', '5 percent'],
		['It climbed above $40 a barrel.', '$40'],
		['To this was added 34 mL of water.', '34 mL'],
		['The fund raised $5 million.', '$5 million'],
		['An $8 billion loss is expected.', '$8 billion'],
		['It was −5 °C at night.', '5 °C'],
		['The group threw $32 million behind eight ads.', '$32 million'],
		['It lies about 6 miles below the surface.', '6 miles'],
		['The firm raised €1,200 million, or 2.5 million shares.', '2.5 million']
	])('“%s” says none of %s', (text, words) => {
		expect(reading(text, words)?.direction).toBeUndefined();
	});
});

describe('a number whose words leave something open', () => {
	test.each([
		['Output fell by 5% in May 2020 and that of goods by 16.2%.', '16.2%', /rise or a fall/u],
		['The gap is 2 percentage points.', '2 percentage', /rise or a fall/u],
		['Output was 26.3% year on year.', '26.3%', /rise or a fall/u],
		['It is a full two seconds faster than the old one.', 'two seconds', /rise or a fall/u],
		['It expects meager 1.0% U.S. growth.', '1.0%', /“growth”/u],
		['Like the firm’s duo, these sell well.', 'duo', /named before/u],
		['The survey has a margin of error of +/- 2%.', '2%', /margin/u],
		['The error is plus or minus 3.5 percentage points.', '3.5', /margin/u],
		['It fell 3 percent here, 5 percent there.', '5 percent', /go on with the change/u]
	])('“%s”: %s is doubted', (text, words, doubt) => {
		expect(reading(text, words)?.doubts).toMatchObject([expect.stringMatching(doubt)]);
	});

	test.each([
		['Inflation, after much growth in wages, stood at 3 percent; inflation of 2 percent is the aim.', '2 percent'],
		['After years of growth, 60 percent of exports go there.', '60 percent'],
		['Prices rose by 2 percentage points.', '2 percentage'],
		['A trio of ministers came.', 'trio'],
		['The share is to increase from 3% of output to around 20% by 2030.', '20%'],
		['The bank cut it to 6 per cent, and lowered its outlook for GDP.', '6 per cent']
	])('“%s”: %s is not', (text, words) => {
		expect(reading(text, words)?.doubts).toBeUndefined();
	});
});

describe('two numbers of one change or range', () => {
	test.each([
		['Use rose by 37 percent, from 0.90 percent to 1.23 percent, in a year.', { from: 0.9, to: 1.23 }],
		['August was revised from +142,000 to +192,000.', { from: 142_000, to: 192_000 }],
		['These decreased from 3.54 to 3.50% and from 3.48 to 3.41% by July.', { from: 3.48, to: 3.41 }]
	])('“%s”', (text, change) => {
		expect(readNumbers(text).map((each) => each.change)).toContainEqual(change);
	});

	test('a name before a range does not take its first number', () => {
		expect(readNumbers('patients with failure (CrCl 30 to less than or equal to 50 mL/min) were few')).toMatchObject([
			{ stated: [30, 50], relation: 'between', unit: 'mL-per-minute' }
		]);
	});

	test('a dash behind a link is a minus where nothing else can be meant', () => {
		expect(readNumbers('It fell at a rate of –0.017 ± 0.001 pH units per decade.')[0]?.stated).toEqual([
			-0.018, -0.016
		]);
		expect(readNumbers('It costs –40 ships say so– too much')[0]?.value).toBe(40);
	});

	test('a margin without its centre is read on both sides of zero', () => {
		expect(readNumbers('results within ±3% of it')).toMatchObject([{ stated: [-3, 3], relation: 'between', value: 0 }]);
	});
});

test.each([
	['Each fell three spots from its May seat.', 'spots'],
	['a three-spot slip of the brand', 'spot']
])('“%s” counts no %s', (text, unread) => {
	expect(readNumbers(text)).toMatchObject([{ value: -3, unread }]);
	expect(readNumbers(text)[0]?.unit).toBeUndefined();
});

test('a sign of a part before a unit is an amount', () => {
	expect(readNumbers('It fell by ¼ percentage point.')).toMatchObject([{ value: -0.25, unit: 'percentage-point' }]);
});

test('what follows something is no change of it', () => {
	expect(
		reading('The wall collapsed after the gale, which was followed by 52 squalls.', '52')?.direction
	).toBeUndefined();
});

test('a doubt about the unit of a range is kept', () => {
	expect(reading('Those who lost 10 to 20 pounds slept longer.', '20 pounds')?.doubts).toEqual([
		'its pounds may be money or a weight'
	]);
});
