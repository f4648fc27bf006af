import { expect, it } from 'vitest';
import { citedIn, citedParts, dateOfRelative, signedIn } from '../../../../../src/lib/dataset/author/desk/cited';

it.each([
	['Mary Glantz, USIP, May 2024', { who: 'Mary Glantz', where: 'USIP', when: '2024-05' }],
	['USIP, 2024', { who: '', where: 'USIP', when: '2024' }],
	[
		'By Alex Roe and Ann Example, The Daily, 5 September 2018',
		{ who: 'Alex Roe and Ann Example', where: 'The Daily', when: '2018-09-05' }
	],
	['The Daily, September 5, 2018', { who: '', where: 'The Daily', when: '2018-09-05' }],
	['2018-09-05; The Daily', { who: '', where: 'The Daily', when: '2018-09-05' }],
	[
		'Mary Glantz, Carla Freeman, U.S. Institute of Peace, 2024',
		{ who: 'Mary Glantz, Carla Freeman', where: 'U.S. Institute of Peace', when: '2024' }
	],
	['Ann Example, The Daily, ca. May 2024', { who: 'Ann Example', where: 'The Daily', when: '2024-05', circa: true }],
	['The Daily, c. 2018', { who: '', where: 'The Daily', when: '2018', circa: true }],
	['', { who: '', where: '', when: '' }]
])('reads “%s”', (line, expected) => {
	expect(citedIn(line)).toEqual({ ...expected, undated: false });
});

it('takes “no date” for an answer', () => {
	expect(citedIn('The Daily, no date')).toEqual({ who: '', where: 'The Daily', when: '', undated: true });
	expect(citedIn('The Daily, n.d.').undated).toBe(true);
	expect(citedParts(citedIn('The Daily, no date')).map(({ text }) => text)).toEqual([
		'unsigned',
		'The Daily',
		'no date'
	]);
});

it.each([
	['last year', '2024-05', '2023'],
	['this year', '2024', '2024'],
	['January', '2024-05-16', '2024-01'],
	['November', '2024-05-16', '2023-11'],
	['January', '2024', undefined],
	['last year', '', undefined],
	['the period', '2024-05', undefined]
])('dates “%s” of an article of %s as %s', (words, when, expected) => {
	expect(dateOfRelative(words, when, 'en')).toBe(expected);
});

it.each([
	[
		'A title\n\nBy Jane Porter, Example Times, 12 March 2025\n\nOne.',
		['Jane Porter'],
		'Jane Porter, Example Times, 12 March 2025'
	],
	['By Jane Porter and Sam Wells\n12 March 2025\nOne.', ['Jane Porter', 'Sam Wells'], 'Jane Porter and Sam Wells'],
	['By Jane Porter, 12 March 2025\nOne.', ['Jane Porter'], 'Jane Porter'],
	['By 2030, sales will double, says Jane Porter, 12 March 2025', [], ''],
	['One.', [], '']
])('knows how “%s” signs itself', (text, authors, expected) => {
	expect(signedIn(text, authors)).toBe(expected);
});
