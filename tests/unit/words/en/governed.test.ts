import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

/** The reading that stands at some words of a text. */
const at = (text: string, words: string) => readNumbers(text).find((each) => each.text.includes(words));

describe('what governs an amount tells which way it went, and nothing is doubted', () => {
	test.each([
		// Sentences of pages that were read for the corpus, shortened; the site behind each.
		['The institute reported a build of 1.586 million barrels in U.S. crude oil.', '1.586', 'up'], // oftrb.com
		['It rose, compared to last week’s large draw of 5.25 million barrels.', '5.25', 'down'], // oftrb.com
		['Stocks fell, adding to the 258,000 barrel draw in the prior week.', '258,000', 'down'], // oftrb.com
		['They found an absolute risk reduction (ARR) of 9%.', '9%', 'down'], // delfini.org
		['There is an increase in sea levels of almost one millimeter per year.', 'millimeter', 'up'], // fasterthanexpected.com
		['The glaciers have caused almost 2cm of sea level rise this century.', '2cm', 'up'], // nexusnews.pro
		['It led to an 18mm (0.7in) rise in global sea levels.', '18mm', 'up'], // nexusnews.pro
		['With 1.5 degrees Celsius of warming, half of them will go.', '1.5', 'up'], // greaterkashmir.com
		['The group had lost an average of 7.4 kg.', '7.4', 'down'], // wrh.ox.ac.uk
		['They lost an average of 13.4% of their body weight (29.8 pounds) there.', '13.4%', 'down'], // ushealthpost.com
		['They lost an average of 13.4% of their body weight (29.8 pounds) there.', '29.8', 'down'],
		['Glaciers lost 9 trillion tons (that is 9,625,000,000,000 tons) of ice.', '9,625', 'down'], // fasterthanexpected.com
		['The gap shrank on increases in consumer goods ($1.0 billion) and in capital goods ($0.4 billion).', '0.4', 'up'], // bea.gov
		['It easily outpaced increases in 2017 (170.4 GW) and 2018 (178.4 GW).', '178.4', 'up'], // globalenergyprize.org
		['The average growth in capacity for hydro and bio energy (1.6 % and 3.3 % annually) will slow.', '3.3', 'up'],
		['The nine ports whose growth was more than 25% were Barcelona (34%), Beibu Gulf (27%).', '27%', 'up'], // en.portnews.ru
		['The fall in pressure of 13 mm Hg was greater than that in the placebo group (7 mm Hg).', '7', 'down'], // wrh.ox.ac.uk
		[
			'Employment increased 24,000 in health care, 15,000 in financial activities and 13,000 in social assistance.',
			'13,000',
			'up'
		], // thebusinesstimes.com
		['Sales increased 2.7% at gasoline stations, 1.1% at personal care stores.', '1.1%', 'up'], // haver.com
		['Wind energy in 2019 increased by 58 GW and in 2020 by 111 GW.', '111', 'up'], // globalenergyprize.org
		['Prices fell by 17% from one year ago in Phoenix, by 15% in Miami.', '15%', 'down'], // list.ify.me
		['That compared with increases of 0.3 per cent MoM and 3.07 per cent YoY in June.', '3.07', 'up'], // fibre2fashion.com
		['Retail sales rose only 0.2% in July, compared with 0.5% in June.', '0.5%', 'up'], // haver.com
		['Mean weight loss for patients was 25.1 lbs, compared to 4.8 lbs.', '25.1', 'down'], // thepharmaletter.com
		['Mean weight loss for patients was 25.1 lbs, compared to 4.8 lbs.', '4.8', 'down'],
		['The increase in 2020 stood at 260.7 GW all in all.', '260.7', 'up'], // globalenergyprize.org
		['Employers added 187,000 workers to their payrolls in August.', '187,000', 'up'], // conservativenewsbriefing.com
		['It cut global GDP growth this year to 3%, as feared.', '3%', 'up'], // news.ad-astra.icu
		['Output sits at 10.7 million bpd, 2.4 million bpd under those March highs.', '2.4', 'down'], // americannewsgroup.com
		['Wages grew by 3.8%, unchanged from March but just below forecasts of 3.9%.', '3.9%', 'up'], // ucapital.com
		['The Amazon lost 1,698 sq.km of its vegetation cover in August.', '1,698', 'down'], // freepressjournal.in
		['It fell by 0.3%, taking the annual price fall to 2.6%.', '2.6%', 'down'], // theguardian.com
		['The lake is now more than 8 feet below full pool.', '8 feet', 'down'], // accesswdun.com
		['They revised growth to two percent from an initial estimate of 2.1 percent.', '2.1', 'up'] // news.cgtn.com
	])('“%s”: %s is %s', (text, words, direction) => {
		expect(at(text, words)).toMatchObject({ direction });
		expect(at(text, words)?.doubts).toBeUndefined();
	});

	test.each([
		['The gap fell 8.2% to a seasonally adjusted $43.1 billion.', '43.1'], // businessinsider.in
		['Sales rose, where many had looked for a $43.6 billion deficit.', '43.6'], // businessinsider.in
		['Exports fell. The petroleum deficit ($14.5 billion) was the lowest in years.', '14.5'], // ghy.com
		['Stocks fell last week, leaving less than 22 million barrels in storage.', '22'], // oftrb.com
		['The slide left the average home costing £204,439 in May.', '204,439'] // yorkshirepost.co.uk
	])('“%s”: %s is a level', (text, words) => {
		expect(at(text, words)?.direction).toBeUndefined();
		expect(at(text, words)?.doubts).toBeUndefined();
	});

	test.each([
		['The average wage of 610 pesos a day falls.', '610'],
		['Sales of placebo rose 5 percent (7 mm wide).', '7 mm'],
		['Profits rose 3 percent, compared with 90 percent of members.', '90 percent'],
		['The 382 barrels cut last year were sold.', '382']
	])('“%s”: %s is told no way', (text, words) => {
		expect(at(text, words)?.direction).toBeUndefined();
	});

	test.each([
		['It made a 28.1-percent demand improvement.', '28.1'],
		['They foresee the addition of over 5,500 gigawatts.', '5,500'],
		['China added 136GW last year.', '136GW']
	])('“%s”: %s stays open', (text, words) => {
		expect(at(text, words)?.doubts).toHaveLength(1);
	});
});

describe('a number in millions is of the unit before it in its sentence', () => {
	test.each([
		['The area was seen at 549 million acres, down 3.7 million from 2009.', '3.7', 'acre', 3_700_000], // producer.com
		['They cut it to 22 million tonnes from a projection of 23 million, citing heat.', '23', 't', 23_000_000], // producer.com
		['It reached 135.8 million tons in 2011/12, up 2.3 million this month.', '2.3', 't', 2_300_000], // agprofessional.com
		['They burned 6 million acres in land - 1 million more than average.', '1 million', 'acre', 1_000_000] // cbsnews.com
	])('“%s”: %s is %s', (text, words, unit, value) => {
		expect(at(text, words)).toMatchObject({ unit, value });
	});

	test.each([
		['They made 5 million tonnes, and 2 million people live there.', '2 million', 'count'],
		['They made 5 million tonnes. It fell to 2 million then.', '2 million', undefined],
		['They made 5 tonnes, up from 2 million.', '2 million', undefined]
	])('“%s”: %s is not', (text, words, unit) => {
		expect(at(text, words)?.unit).toBe(unit);
	});
});

test('barrels that go unnamed are no count', () => {
	// uk.investing.com
	const text = 'Crude oil inventories rose by 8.844 million last week, the most since a build of 9.382 million.';
	expect(readNumbers(text).map(({ unit }) => unit)).toEqual([undefined, undefined]);
});

test('a year before what it dates is a date', () => {
	expect(at('It was less than the record 2019 numbers.', '2019')?.unit).toBe('date'); // observerbd.com
	expect(at('It is to return to 85% of 2019 levels soon.', '2019')?.unit).toBe('date'); // smartcitiesdive.com
	expect(at('The data for 2017 shows that few came.', '2017')?.doubts).toHaveLength(1);
});

test('rupees in crores are India’s, unless two countries that count so are named', () => {
	const profit = at('Net profit was Rs103.84 crore for the quarter.', '103.84'); // latestbankupdate.com
	expect(profit).toMatchObject({ unit: 'INR', value: 1_038_400_000 });
	expect(profit?.doubts).toBeUndefined();
	expect(at('In Kathmandu net profit was Rs103.84 crore.', '103.84')?.unit).toBe('NPR');
	expect(at('Of Mumbai and Karachi, one had Rs103.84 crore.', '103.84')?.doubts).toHaveLength(1);
});

test('a count is no other measure’s where its own sentence names what is counted', () => {
	// conservativenewsbriefing.com
	const text = 'The week grew by 0.1 hour. Jobless claims fell by 4,000 last week to 227,000.';
	expect(at(text, '227,000')).toMatchObject({ unit: 'count' });
	expect(at(text, '227,000')).not.toHaveProperty('bare');
	expect(at('The crop weighed 5 kg. It fell to 227,000 then.', '227,000')).not.toMatchObject({ unit: 'count' });
});
