/** Words that tie something to a date: how it may be dated by them. */
import { expect, it } from 'vitest';
import '../../../src/lib/words/everyPack';
import { readNumbers } from '../../../src/lib/words/read';
import { tiedDates } from '../../../src/lib/words/tiedDates';

const tied = (text: string, language = 'en') =>
	[...tiedDates(text, readNumbers(text, language), language).values()].map(({ text: words, by }) => [words, ...by]);

it.each([
	['It opened after 1998.', 'after 1998', 'over'],
	['It opened before 16 May 2005.', 'before 16 May 2005', 'under'],
	['It opened by May 2005.', 'by May 2005', 'at-most'],
	['It opened no later than 2005.', 'no later than 2005', 'at-most'],
	['It opened in 2005 or later.', '2005 or later', 'at-least'],
	['It opened shortly after 16 May 2005.', 'shortly after 16 May 2005', 'just-over'],
	['It opened after the end of 2005.', 'after the end of 2005', 'at-least'],
	['It opened before late 2005.', 'before late 2005', 'at-most'],
	['It has been open since 1998.', 'since 1998', 'exactly', 'at-least'],
	['It has been open since at least 1998.', 'since at least 1998', 'at-most'],
	['It stayed shut until 2005.', 'until 2005', 'exactly', 'at-most'],
	['a pre-2005 law', 'pre-2005', 'under'],
	['The law is no older; not before and after 2005.', 'before and after 2005']
])('%s', (text, ...expected) => {
	expect(tied(text)).toEqual([expected]);
});

it.each([
	['de', 'Sie wurde nach 1998 eröffnet.', 'nach 1998', 'over'],
	['de', 'Sie wurde spätestens 2005 eröffnet.', 'spätestens 2005', 'at-most'],
	['es', 'Se abrió antes de 2005.', 'antes de 2005', 'under'],
	['fr', 'Il a ouvert d’ici à 2005.', 'd’ici à 2005', 'at-most'],
	['ru', 'Мост открыт после 1998 года.', 'после 1998 года', 'over']
])('in %s: %s', (language, text, ...expected) => {
	expect(tied(text, language)).toEqual([expected]);
});

it.each(['It opened in 2005.', 'after the 2005 agreement', 'It came long after.\n\n1998 was wet.', 'after 300 days'])(
	'nothing ties a date in “%s”',
	(text) => {
		expect(tied(text)).toEqual([]);
	}
);
