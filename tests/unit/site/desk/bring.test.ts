import { expect, it } from 'vitest';
import { bring, LONGEST } from '../../../../src/lib/site/desk/bring';

const refused = (text: string) => {
	const brought = bring(text);
	return 'refused' in brought ? brought.refused : `taken: ${brought.told.join(' ')}`;
};

it('keeps a text exactly: line ends, no-break spaces, curly marks', () => {
	const text = 'The island’s\u00A0trade\r\n\r\nreached $240\u202Fmillion. 🚢\n';
	expect(bring(text)).toEqual({ text, told: [] });
});

it.each([
	['', /no text/],
	['   \n\t', /no text/],
	['https://example.org/article?id=1', /cannot open pages.*copy, and paste/],
	['www.example.org/a', /cannot open pages/],
	[`PNG\u0000\u0001\u0002${'\u0003'.repeat(40)}`, /no text but a file/],
	['12 345 678\n90 12', /no words/],
	['x '.repeat(LONGEST), /characters; 200,000 can be read/],
	['بلغت التجارة 240 مليار دولار في عام 2023، بزيادة 60 في المائة.', /Arabic script/],
	['2023年の貿易額は2400億ドルに達し、60パーセント増加した。', /Chinese or Japanese/],
	[
		'Der Handel mit China hat im Jahr 2023 die Marke von 240 Milliarden Dollar erreicht und ist damit um 60 Prozent gestiegen, die Zahl der Schiffe wurde nicht genannt.',
		/German/
	]
])('answers what is no text to be read: %j', (text, answer) => {
	expect(refused(text)).toMatch(answer);
});

it('tells of halves of characters, and mends them', () => {
	const brought = bring('The island has 40 ships \uD83D and 3 ports.');
	expect(brought).toMatchObject({ text: 'The island has 40 ships \uFFFD and 3 ports.' });
	expect('told' in brought && brought.told.join()).toMatch(/Halves of characters/);
});

it('takes markup for text, and tells of it', () => {
	const brought = bring('<p>40 <span>ships</span></p><div><a href="x">the</a></div><script>alert(1)</script>');
	expect('told' in brought && brought.told.join()).toMatch(/source code/);
});

it('takes an English text with foreign names in it', () => {
	expect(
		refused('Der Spiegel and El País said that the island has 40 ships, and 3 of them were sold by the harbour.')
	).toBe('taken: ');
});
