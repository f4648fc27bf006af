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
		['The drawdown was 22% lower than the market estimate of 91 BCF.', '91', 'drawdown'], // scanx.trade
		['The prices did not drop below £6 per kilogram.', '£6', '“not”'] // whitbygazette.co.uk
	])('“%s”: %s', (text, words, part) => {
		expect(doubtsOf(text, words)).toContain(part);
	});

	test.each([
		['The budget is $4.7bn, including $1.6bn of gas.', '1.6bn'],
		['Prices rose 3 percent a year.', '3 percent'],
		['It is set against a target of 95%.', '95%'], // nurses.co.uk
		['Stocks were lower than the market estimate of 91 BCF.', '91'],
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
	['More than 23% of waits are more than a year in Wales.', { value: 1, unit: 'year', relation: 'over' }] // feeds.bbci.co.uk
])('“%s” says how exact it is', (text, expected) => {
	expect(readNumbers(text).at(-1)).toMatchObject(expected);
});
