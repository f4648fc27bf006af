import { describe, expect, test } from 'vitest';
import { lookalikesIn } from '../../../../src/lib/words/en/lookalikes';
import { readNumbers } from '../../../../src/lib/words/read';

const ADDRESSES = [
	'Write to Invalidenstraße 44, 10115 Berlin.',
	'Call +44 20 7946 0958 for help.',
	'Call +442079460958 for help.',
	'Call +7 495 123 45 67 for help.',
	'Call +33 1 42 68 53 00 for help.',
	'Call +1 800 555 0199 for help.',
	'Tel. (030) 1234-5678',
	'Phone: 555-0199',
	'+1 (202) 456-1111',
	'Call 0800 123456 free.',
	'P.O. Box 1234, Nairobi 00100',
	'Tokyo 100-0001',
	'1010 Wien',
	'110001 New Delhi',
	'00184 Roma',
	'1012 JS Amsterdam',
	'São Paulo 01304-001',
	'Flat 3, 12 High Street, Leeds LS1 4AP',
	'Suite 400, Room 12',
	'ISBN 978-3-16-148410-0'
];

describe('numbers of addresses', () => {
	test.each([...ADDRESSES, 'The office at 10115 Berlin opened.', 'Apt. 5'])('“%s” count nothing', (text) => {
		expect(readNumbers(text)).toEqual([]);
	});

	test.each(ADDRESSES)('“%s” are put aside together in a draft', (text) => {
		const aside = lookalikesIn(text).filter(({ kind }) => kind === 'name' || kind === 'phone');
		expect(aside).not.toEqual([]);
	});

	test.each([
		['It moved 10115 Berlin families in 2021.', 10115],
		['He sold 75008 Paris tickets.', 75008],
		['In 2019, 10115 Berliners voted.', 10115],
		['It paid, at most, 12000 Euros.', 12000],
		['Russia grew by +60 000 000 people.', 60_000_000],
		['Russia grew by +60000000 people.', 60_000_000],
		['The fund grew by +6000000000 euros.', 6_000_000_000],
		['She came at 0.5 percent.', 0.5],
		['Half of 20000 Germans said so.', 20000],
		['They call 300 people a day.', 300],
		['Unit costs fell 12 percent.', -12]
	])('“%s” is still counted', (text, value) => {
		expect(readNumbers(text).map((reading) => reading.value)).toContain(value);
	});
});
