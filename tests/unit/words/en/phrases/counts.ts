import { count, of, phrase, ranked, year } from '../expected';
import type { Phrase } from '../expected';

export const COUNTS: Phrase[] = [
	phrase('have met over 40 times', count('over 40 times', 40, 'times', { relation: 'over' })),
	phrase('twelve visits', count('twelve visits', 12, 'visits')),
	phrase('forty-two meetings', count('forty-two meetings', 42, 'meetings')),
	phrase('two hundred and forty ships', count('two hundred and forty ships', 240, 'ships')),
	phrase('the two leaders agreed', count('two leaders', 2, 'leaders')),
	phrase('both leaders', count('both leaders', 2, 'leaders', { doubts: ['it counts what was named before'] })),
	phrase('for both an economic lifeline and aid'),
	phrase('The pair issued a statement', count('pair', 2, undefined, { doubts: ['it counts what was named before'] })),
	phrase('1,234.5', { text: '1,234.5', value: 1234.5, decimals: 1 }),
	phrase('12,345 people', count('12,345 people', 12345, 'people')),
	phrase('12\u2009345 people', count('12\u2009345 people', 12345, 'people')),
	phrase('12\u202f345\u202f678 people', count('12\u202f345\u202f678 people', 12345678, 'people')),
	phrase('met Putin 42 times', count('42 times', 42, 'times')),
	phrase('visited twice', count('twice', 2, 'times')),
	phrase('half a dozen ministers', count('half a dozen ministers', 6, 'ministers')),
	phrase('two dozen countries', count('two dozen countries', 24, 'countries')),
	phrase('a dozen agreements', count('a dozen agreements', 12, 'agreements')),
	phrase('1.4 billion people', count('1.4 billion people', 1.4e9, 'people', { decimals: 1, scale: 1e9 })),
	phrase('five major announcements', count('five', 5, undefined)),
	phrase('at least one meeting', count('at least one meeting', 1, 'meeting', { relation: 'at-least' })),
	phrase('40-odd countries', count('40-odd countries', 40, 'countries', { relation: 'about' })),
	phrase('40 or so countries', count('40 or so countries', 40, 'countries', { relation: 'about' })),
	phrase('40 or more countries', count('40 or more countries', 40, 'countries', { relation: 'at-least' })),
	phrase('40+ countries', count('40+ countries', 40, 'countries', { relation: 'at-least' })),
	phrase('zero tariffs', count('zero tariffs', 0, 'tariffs')),
	phrase(
		'five to seven countries',
		count('five to seven countries', 6, 'countries', { relation: 'between', stated: [5, 7] })
	),
	phrase('lost 7 ships', count('7 ships', 7, 'ships')),
	phrase('10 thousand soldiers', count('10 thousand soldiers', 10_000, 'soldiers', { scale: 1e3 })),
	phrase('240m people', count('240m people', 240e6, 'people', { scale: 1e6 })),
	phrase(
		'5 of the 27 members',
		{ text: '5', value: 5 },
		count('27 members', 27, 'members', { doubts: ['it is the whole of which the number before it is a part'] })
	),
	phrase('2000 soldiers', count('2000 soldiers', 2000, 'soldiers')),
	phrase('three hundred thousand men', count('three hundred thousand men', 300_000, 'men', { scale: 1e3 })),
	phrase('two million three thousand people', count('two million three thousand people', 2_003_000, 'people')),
	phrase('a track record of 40 visits', count('40 visits', 40, 'visits')),
	phrase('visited twice that week', count('twice', 2, 'times')),
	phrase('two thousand five hundred jobs', count('two thousand five hundred jobs', 2500, 'jobs')),
	phrase(
		'\u{1F600}\u{1F600} forty-two meetings \u{1F600} twelve visits',
		count('forty-two meetings', 42, 'meetings'),
		count('twelve visits', 12, 'visits')
	)
];

export const RANKS: Phrase[] = [
	phrase(
		'for the second time in just over six months',
		ranked('second', 'second time', 2, { noun: 'time' }),
		of('month', 'just over six months', 6, { relation: 'just-over' })
	),
	phrase('the third-warmest year', ranked('third', 'third-warmest year', 3, { noun: 'year' })),
	phrase('the second largest economy', ranked('second', 'second largest economy', 2, { noun: 'economy' })),
	phrase('the 21st century', of('rank', '21st century', 21, { noun: 'century' })),
	phrase('a third visit', ranked('third', 'third visit', 3, { noun: 'visit' })),
	phrase('the twenty-first meeting', ranked('twenty-first', 'twenty-first meeting', 21, { noun: 'meeting' })),
	phrase('his 42nd meeting', of('rank', '42nd meeting', 42, { noun: 'meeting' })),
	phrase(
		'first annual net loss at Gazprom since 1999',
		ranked('first', 'first', 1, { record: 'first annual net loss at Gazprom since 1999' }),
		year(1999)
	),
	phrase('the 75th anniversary', of('rank', '75th anniversary', 75, { noun: 'anniversary' })),
	phrase('came almost third', ranked('third', 'third', 3)),
	phrase('ranked fifth', ranked('fifth', 'fifth', 5)),
	phrase('the second-largest', ranked('second', 'second-largest', 2)),
	phrase('the second most populous country', ranked('second', 'second most populous country', 2, { noun: 'country' }))
];

export const MULTIPLES: Phrase[] = [
	phrase('trade doubled', of('multiple', 'doubled', 2)),
	phrase('exports tripled', of('multiple', 'tripled', 3)),
	phrase('more than doubled', of('multiple', 'more than doubled', 2, { relation: 'over' })),
	phrase('nearly quadrupled', of('multiple', 'nearly quadrupled', 4, { relation: 'just-under' })),
	phrase('ten times larger', of('multiple', 'ten times', 10)),
	phrase('ten times as many', of('multiple', 'ten times', 10)),
	phrase('grew ten times', of('multiple', 'ten times', 10)),
	phrase('a three-fold rise', of('multiple', 'three-fold', 3, { direction: 'up' })),
	phrase('a tenfold increase', of('multiple', 'tenfold', 10, { direction: 'up' })),
	phrase('a 20-fold increase', of('multiple', '20-fold', 20, { direction: 'up' })),
	phrase('twice as much', of('multiple', 'twice', 2)),
	phrase('nearly twice the size', of('multiple', 'nearly twice', 2, { relation: 'just-under' })),
	phrase('3.5x', of('multiple', '3.5x', 3.5, { decimals: 1 })),
	phrase('double the price', of('multiple', 'double', 2)),
	phrase('the price halved', of('multiple', 'halved', 0.5, { decimals: 1 })),
	phrase('met ten times', count('ten times', 10, 'times'))
];
