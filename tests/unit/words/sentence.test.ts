import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../src/lib/words/sentence';

const sentences = (text: string, language = 'en') =>
	sentencesIn(text, language).map(({ from, to }) => text.slice(from, to));

describe('the sentences of a text', () => {
	it.each([
		['end at full stops', 'It rose. Then it fell.', ['It rose.', 'Then it fell.']],
		['do not end behind abbreviations', 'Dr. Smith met Mr. Alsop.', ['Dr. Smith met Mr. Alsop.']],
		['do not end behind initials', 'Joseph W. Alsop of U.S. News agreed.', ['Joseph W. Alsop of U.S. News agreed.']],
		[
			'end behind short forms where what follows begins one',
			'Sales fell in the U.S. The firm sold 30 at Acme Corp. It closed at 3 p.m. However, 4 stayed.',
			['Sales fell in the U.S.', 'The firm sold 30 at Acme Corp.', 'It closed at 3 p.m.', 'However, 4 stayed.']
		],
		[
			'do not end behind those that stand before a name',
			'He met 12 of the U.S. Senate at 9 a.m. Monday, and saw Ohio vs. The World with W. A Smith.',
			['He met 12 of the U.S. Senate at 9 a.m. Monday, and saw Ohio vs. The World with W. A Smith.']
		],
		[
			'end behind the endings of ordinals',
			'It came on the 21st. Then it fell.',
			['It came on the 21st.', 'Then it fell.']
		],
		[
			'end behind degrees',
			'It was 16.0 °C. Then 9 °C. 3 ships sank.',
			['It was 16.0 °C.', 'Then 9 °C.', '3 ships sank.']
		],
		['end with the text, behind an abbreviation too', 'It rose. He met Mr.', ['It rose.', 'He met Mr.']],
		[
			'do not end behind names of months and firms that are cut short',
			'Warner Bros. Sony and the Conn. Press had 3 as of Oct. 1 at St. Ives vs. Dept. No. 5.',
			['Warner Bros. Sony and the Conn. Press had 3 as of Oct. 1 at St. Ives vs. Dept. No. 5.']
		],
		['do not end within a time of day', 'At 5 a.m. Monday 12 came.', ['At 5 a.m. Monday 12 came.']],
		['may begin with digits and small letters', 'It rose. 12 ships sank.', ['It rose.', '12 ships sank.']],
		[
			'go on where a line was broken to fit a width',
			'It rose to\n12 ships. It fell.',
			['It rose to\n12 ships.', 'It fell.']
		],
		[
			'go on with a name that did not fit in the line before',
			'The port lost 40 ships in the last\nyear, and the pier 3. Smaller Porth\nLeven saw 5.\nFew sank.',
			['The port lost 40 ships in the last\nyear, and the pier 3.', 'Smaller Porth\nLeven saw 5.', 'Few sank.']
		],
		[
			// Express Digest on waiting lists, 2023, put together where its lines had parted words
			'go on with a capital within a block of full lines, of which a word put together made one wider',
			'Similar low levels were also\nseen at University Hospitals Birmingham NHS Foundation\nTrust, with 43.7 per cent of patients seen in the same\ntime period. Worcestershire Acute Hospitals NHS Trust followed\nwith 45.8 per cent, while Buckinghamshire Healthcare\nNHS Trust recorded 46.4 per cent',
			[
				'Similar low levels were also\nseen at University Hospitals Birmingham NHS Foundation\nTrust, with 43.7 per cent of patients seen in the same\ntime period.',
				'Worcestershire Acute Hospitals NHS Trust followed\nwith 45.8 per cent, while Buckinghamshire Healthcare\nNHS Trust recorded 46.4 per cent'
			]
		],
		[
			'end with lines of a list that is no block, and with rows',
			'The harbour office counted ships in the\nlast year at piers of\nthe north\nPorth Leven had 43\nSaint Ives had 45\n\nShips of the north\t43\nand\t5\nand all\t8\nPorth Leven and so\t45',
			[
				'The harbour office counted ships in the\nlast year at piers of\nthe north',
				'Porth Leven had 43',
				'Saint Ives had 45',
				'Ships of the north\t43\nand\t5\nand all\t8',
				'Porth Leven and so\t45'
			]
		],
		[
			'end with a short line above a name or number, as of a menu',
			'Ships\nHarbours of the north and all that\nsails\nPiers\n5 dead in a day of storms and rain',
			['Ships', 'Harbours of the north and all that\nsails', 'Piers', '5 dead in a day of storms and rain']
		],
		[
			'go on behind a paragraph that ends with a word that ends none',
			'A majority of skippers and mates and\n\nHarbour-born members (58%) say so.\n\nSign up to\n\nIt rose.',
			['A majority of skippers and mates and\n\nHarbour-born members (58%) say so.', 'Sign up to', 'It rose.']
		],
		['end with a paragraph', 'A heading\n\nIt rose.', ['A heading', 'It rose.']],
		[
			'end where the next one was pasted to them',
			'It has a deficit.The loan comes,” he said.”There it ends, at Booking.Com as by Node.Js too.',
			['It has a deficit.', 'The loan comes,” he said.”', 'There it ends, at Booking.Com as by Node.Js too.']
		],
		[
			'end above a line that is a date alone',
			'Passengers of 2023\n19 July 2024 09:09\nIt rose on\n19 July 2024 in May.',
			['Passengers of 2023', '19 July 2024 09:09', 'It rose on\n19 July 2024 in May.']
		],
		['are none in blanks', ' \n ', []]
	])('%s', (_rule, text, expected) => {
		expect(sentences(text)).toEqual(expected);
	});

	it('are told of a text of hundreds of thousands of lines', () => {
		expect(sentences(Array(300_000).fill('It rose').join('\n'))).toHaveLength(300_000);
	});

	it('know no abbreviation of a language that is not read', () => {
		expect(sentences('Dr. Smith kam.', 'qaa')).toEqual(['Dr.', 'Smith kam.']);
	});
});
