import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../../src/lib/dataset/author/draft/draft';
import { readNumbers } from '../../../../src/lib/words/read';

const unitOf = (text: string, words: string) => readNumbers(text).find((each) => each.text.includes(words))?.unit;

describe('a bare number counts where nothing around it measures', () => {
	test.each([
		['The count of jobs rose again, to 61,762.', '61,762'],
		['The blast left 71 injured.', '71'],
		['Crimes fell from 9.8 million to 9.5 million last year.', '9.8'],
		['Visits amounted to 1,381,016 (up 14.7 per cent).', '1,381,016'],
		['Six hundred patients were seen, 120 of whom stayed.', '120'],
		['They gained five good GCSEs.', 'five'],
		['It polled 2,788 adult Americans.', '2,788'],
		['They have 50 Olympic-sized pools.', '50'],
		['The firm shipped more handsets (28.1 million) in 2017.', '28.1'],
		['They made 5 million phones, and hers were 77.3 million of these, giving it a 19 percent share.', '77.3'],
		['Passenger numbers rose to 27.93 million while cargo came to 1.09 million tonnes.', '27.93'],
		['The firm, which paid £5 in May, has a customer base of 30.95 million.', '30.95'],
		['They have 14 million 4G customers.', '14 million'],
		['Homes sold at a seasonally adjusted annual rate of 3.89 million in June.', '3.89']
	])('“%s”: %s', (text, words) => {
		expect(unitOf(text, words)).toBe('count');
	});

	test.each([
		['Stocks were 5 million tonnes, up from 4 million in spring.', '4 million'],
		['Losses were seen in 29 of the 50 largest towns.', '29'],
		['The index of shares rose to 105.', '105'],
		['Of these studies one was shown before (27).', '27'],
		['The cost of repairs rose to 61,762.', '61,762'],
		['Rooms are for people of 65 and over.', '65'],
		['Pupils in key stage 4, among others, did well.', '4'],
		['Between 45 and 52 percent of voters agreed.', '45 and 52 per cent']
	])('nothing is guessed: “%s”', (text, words) => {
		expect(unitOf(text, words)).not.toBe('count');
	});

	test('is doubted behind a sentence of its paragraph that measures', () => {
		const doubts = (text: string) => draftOf(text, 'note').claims.at(-1)?.doubts.join('; ');
		expect(doubts('The mines made 5 million tonnes. Three years before it had been 61,762, owners said.')).toContain(
			'a unit that was named before it'
		);
		expect(doubts('The mines were many. Three years before it had been 61,762, owners said.')).toBe('');
	});
});

describe('a fall of what has no sign is told as it stands', () => {
	test.each([
		['The number of jobs fell by 77,000 in May.', 77000],
		['They saw a 100,000-tonne drop.', 100000]
	])('“%s”', (text, value) => {
		expect(readNumbers(text)[0]).toMatchObject({ value, direction: 'down' });
	});

	test('what has one goes below zero', () => {
		expect(readNumbers('Sales fell by 5 percent.')[0]).toMatchObject({ value: -5, direction: 'down' });
	});
});
