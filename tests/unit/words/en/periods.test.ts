import { describe, expect, it } from 'vitest';
import { positionIndex } from '../../../../src/lib/words/codePoints';
import { periodsOf } from '../../../../src/lib/words/en/periods';
import { readNumbers } from '../../../../src/lib/words/read';

/** The words that bind a time to each number of a sentence, dates left out. */
function periods(sentence: string): (string | undefined)[] {
	const { toUnits } = positionIndex(sentence);
	const placed = readNumbers(sentence).map((reading) => ({
		reading,
		start: toUnits(reading.start),
		end: toUnits(reading.end)
	}));
	return periodsOf(sentence, placed).flatMap((period, at) =>
		placed[at]?.reading.unit === 'date' || placed[at]?.reading.unit === 'rank' ? [] : [period?.words]
	);
}

describe('a time is bound to a number', () => {
	it.each<[string, (string | undefined)[]]>([
		['Exports rose to $4 million in 2023.', ['2023']],
		['Exports rose 12 percent to $4 million in 2023 from $3 million in 2022.', ['2023', '2023', '2022']],
		['In 2023, half of the fleet was sold.', ['2023']],
		['Revenue rose to $4.7 million in Q2 2023.', ['Q2 2023']],
		['Exports rose 5 percent last year.', ['last year']],
		['Of homes, 300 were sold, down on last year’s figure of 400.', [undefined, 'last year']],
		['Sales grew to $6 million (2012: $5 million).', [undefined, '2012']],
		['The loss was $4 million, registered for the same period last year.', ['the same period last year']],
		['It had 158 ships at the same point last year.', ['the same point last year']],
		['It had 158 ships in the first three months this year.', ['the first three months this year', undefined]],
		['The lakes held 4.9 million litres of water as of Oct. 1, the start of the year.', ['Oct. 1']],
		['The rate was 6.9% as of July 13, up from 6.8%.', ['July 13', undefined]],
		['It had 43.7 percent of them in the same time period.', ['the same time period']],
		['Data released today show 158 ships.', [undefined]],
		['22% of children in the U.S. lived below the poverty line in 2013.', ['2013']],
		['The yard sold the ferry, which in 2019 carried 40 cars.', ['2019']],
		['The yard paid $4 million in October last year.', ['October last year']],
		['The post delivered 85% of first class letters between March and June.', ['between March and June']],
		['The rate was 76% in the same three months of 2025.', ['the same three months of 2025', undefined]],
		['The dock took 40 ships on 15 September.', ['15 September']],
		['Exports averaged $4 million over 2022.', ['2022']],
		['The line carried 300 cars and 20 wide open lorries across the bay in 2019.', ['2019', '2019']],
		['By the end of 2021 the fleet counted 40 ships.', ['end of 2021']],
		['The storm in 2008 killed 40 sheep.', ['2008']],
		['Some 40 ships sailed past the cape in June.', ['June']],
		['In June, that figure grew to 8 percent.', ['June']],
		['Claims eased to 3,000 in the week ending Sept. 3.', ['the week ending Sept. 3']],
		['There were 46 wrecks in the year to end March 2019 off the cape.', ['the year to end March 2019']],
		['It fell to 72 in the 12 months ending May 2025.', ['the 12 months ending May 2025', undefined]],
		['They lost 46 boats for the 12-month period ended May 2018.', ['the 12-month period ended May 2018', undefined]],
		['Tolls were $4 million in the six months to June 2023.', ['the six months to June 2023', undefined]],
		['Tolls brought in $40 million in May, down 3 percent from $41 million in April.', ['May', 'May', 'April']],
		['Between 2001 and 2004, the bay lost 40 boats, but in 2009 it lost 12 boats.', ['Between 2001 and 2004', '2009']],
		['From March to July 2021, the crew mended 40 boats.', ['March to July 2021']],
		['Catches have fallen 30 percent since 2010.', ['since 2010']],
		['According to the guild’s counts for June, 40 boats sailed.', ['June']],
		['The toll on boats in July was 12 percent.', ['July']],
		[
			'It earned $4 million, or $2 a share, for the quarter ended March 31, 2012.',
			['the quarter ended March 31, 2012', 'the quarter ended March 31, 2012']
		],
		['It had profits of $4 million for the year to April.', ['the year to April']],
		['There were 40 wrecks in the week ending Friday, August 14.', ['the week ending Friday, August 14']],
		[
			'It mended 40 boats during the first three months of this year.',
			['the first three months of this year', undefined]
		],
		['It carried 300 cars this year between May and June.', ['this year between May and June']],
		[
			'It is less than in the previous 12-month period, in which 300 boats sailed.',
			[undefined, 'the previous 12-month period']
		],
		['It carried 300 cars in the corresponding period of 2023.', ['the corresponding period of 2023']],
		['From 1 July to 30 September 2017 there were 300 wrecks.', ['1 July to 30 September 2017']],
		['The north stood for 300 cases from Jan. 1 to Aug. 13.', ['from Jan. 1 to Aug. 13']],
		['A majority of the crew (58%) now say so.', ['now']],
		['The share is now 4.6%.', ['now']],
		// CNN, 2023, on the survey of the CDC.
		['In 2020 and 2021, about 12.5% of adults said they smoked.', ['2020 and 2021']],
		['Rates fell long ago, and more recently, in 2016, 15.5% of adults said so.', ['2016']],
		['Catches fell 6 percent over the past year.', ['the past year']],
		['More than 40 boats sailed in June, an increase of 4 percent.', ['June', 'June']]
	])('in “%s”', (sentence, expected) => {
		expect(periods(sentence)).toEqual(expected);
	});
});

describe('a time is not bound', () => {
	it.each([
		'Twelve deaths followed the law, which was passed in 2022.',
		'The 2005 agreement cost $4 million.',
		'Since 2019 it has grown by 5 percent.',
		'Output rose 32.2 percent over 2022.',
		'Output was up 5 percent on 2022.',
		'In 2023, exports were larger than the $4 million of before.',
		'He gave $4 million for a museum built in 2005.',
		'The rise is 4 percent with exports during 2005 as before.',
		'In 2005 they bought boats, of whose crews 4 percent swim.',
		'Exports of $3 million were met by imports which fell in 2005.',
		'From 2005, boats of 4 tonnes may sail.',
		'In May the guild closed the bay, which let 40 boats go.'
	])('in “%s”', (sentence) => {
		expect(periods(sentence)).toEqual([undefined]);
	});
});

describe('only a person knows which time is meant', () => {
	it.each<[string, boolean]>([
		['Catches fell 6 percent in June.', false],
		['Catches fell 6 percent in the second quarter.', false],
		['Catches fell 6 percent last month.', true],
		['Catches fell 6 percent on Friday.', true],
		['Catches fell 6 percent in the quarter.', true]
	])('in “%s”: %s', (sentence, isRelative) => {
		const [reading] = readNumbers(sentence);
		const placed = reading ? [{ reading, start: reading.start, end: reading.end }] : [];
		expect(periodsOf(sentence, placed)[0]?.isRelative ?? false).toBe(isRelative);
	});
});
