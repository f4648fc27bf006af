import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

/** The doubts about the reading that stands at some words of a text. */
const doubtsOf = (text: string, words: string) =>
	readNumbers(text)
		.find((each) => each.text.includes(words))
		?.doubts?.join() ?? '';

describe('a level that words beside it make unsafe is doubted', () => {
	// Sentences of pages that were read for the corpus, shortened; the site behind each.
	test.each([
		['The surge continues, with an increase of 1.6 percent per day.', '1.6', '“per”'], // contractorsinpittsburgh.com
		['It is a full 40% than the record set before.', '40%', 'rise or a fall'], // granitegeek.concordmonitor.com
		['They were 2 °C (3.6 °F) to 3 °C warmer.', '2 °C', 'end of a range'], // eschatonblog.com
		['They were 2 °C (3.6 °F) to 3 °C warmer.', '3.6', 'end of a range'], // eschatonblog.com
		['It had a $4.7bn increase in supplies, including $1.6bn of gas.', '1.6bn', 'part of the change'], // sharecast.com
		['This was up from a rate of 5.7 per cent, down from a peak of 9.4 per cent.', '5.7', 'compared'], // homebuyservice.co.uk
		['This was up from a rate of 5.7 per cent, down from a peak of 9.4 per cent.', '9.4', 'compared'], // homebuyservice.co.uk
		['It took a dent of 5 percent.', '5 percent', 'dent'],
		['This is 36 tonnes, or 15 per cent, more than in 2015.', '36 tonnes', 'rise or a fall'], // norwaytoday.info
		['This is 36 tonnes, or 15 per cent, more than in 2015.', '15 per cent', 'rise or a fall'], // norwaytoday.info
		['Ridership remained 500 million—or 20 percent—below the level.', '500 million', 'rise or a fall'], // vegaeconomics.com
		['It delivers 5 mpg better fuel economy than the old one.', '5 mpg', 'rise or a fall'], // gardnerweb.com
		['They levied 151.25 mills, down from the 196 that were foreseen.', '196', 'unit'], // bozemandailychronicle.com
		['It passed the 20,000 MW mark in July.', '20,000', 'passed'], // solarbuildermag.com
		['They want to reduce emissions with 35% by 2025.', '35%', 'reduce'], // hollandmalt.com
		['The reduction will remain equal to 32 percent.', '32 percent', 'reduction'], // cbs.nl
		['Demand grew 7.6%, including 4% in North America.', '4%', 'part of the change'], // travelgumbo.com
		['The load factor was up to 81.4% at last.', '81.4', 'up to'], // travelgumbo.com
		['They fell by a fifth, down to 29%, and a quarter, down to 10%.', 'a quarter', 'rise or a fall'], // current-news.co.uk
		['They registered more in both of these areas.', 'both', 'named before'], // ddautomotive.org
		['The prices did not drop below £6 per kilogram.', '£6', '“not”'] // whitbygazette.co.uk
	])('“%s”: %s', (text, words, part) => {
		expect(doubtsOf(text, words)).toContain(part);
	});

	test.each([
		['The budget is $4.7bn, including $1.6bn of gas.', '1.6bn'],
		['Prices rose 3 percent a year.', '3 percent'],
		['It is set against a target of 95%.', '95%'], // nurses.co.uk
		['This is 36 tonnes, or 15 per cent of all.', '36 tonnes'],
		['They compared 151 ships with the 196 of May.', '196'],
		['It holds water with 35% salt.', '35%'],
		['The index stood at 9 °C (48 °F), and sank.', '9 °C'],
		['The rate is up from a low of 5.7 per cent.', '5.7'],
		['The prices dropped below £6 per kilogram.', '£6'],
		['Lorries can tow up to 6,100 pounds, and the 5.0-liter models more.', '5.0'], // autosfc.blogspot.com
		['Of these ports, 22 ports saw negative growth.', '22 ports'], // en.portnews.ru
		[
			'It grew from 36 tonnes in 1980 to 237 tonnes in 2000, 545 tonnes in 2010, and more than 740 tonnes in 2017.',
			'545'
		], // porteconomicsmanagement.org
		[
			'It grew from 36 tonnes in 1980 to 237 tonnes in 2000, 545 tonnes in 2010, and more than 740 tonnes in 2017.',
			'740'
		], // porteconomicsmanagement.org
		['They grew sugar with the recovery rate of 9.17%.', '9.17%'], // vyaparsampark.com
		['Fitbit reported sales with a whopping 49% margin.', '49%'] // chetansharma.com
	])('and no other: “%s”: %s', (text, words) => {
		expect(doubtsOf(text, words)).toBe('');
	});
});

test.each([
	['The watersheds are at 90% of normal or above for the year.', { value: 90, relation: 'at-least' }], // kpcw.org
	['Its power might approach 400 horsepower.', { value: 400, relation: 'just-under' }], // autosfc.blogspot.com
	['They activated 325K new mobile lines.', { value: 325_000, unit: 'count' }], // connected-intelligence.com
	['Unemployment increased by 0.1 p.p. in May.', { value: 0.1, unit: 'percentage-point' }], // ec.europa.eu
	['It shows an increase from 2016 of just over $100.', { value: 100, unit: 'USD', direction: 'up' }], // newsamericasnow.com
	['The reduction target of 55 percent stands.', { value: 55, direction: 'down' }], // cbs.nl
	['More than 23% of waits are more than a year in Wales.', { value: 1, unit: 'year', relation: 'over' }] // feeds.bbci.co.uk
])('“%s” says how exact it is', (text, expected) => {
	expect(readNumbers(text).at(-1)).toMatchObject(expected);
});
