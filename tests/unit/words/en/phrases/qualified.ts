import { count, money, of, phrase } from '../expected';
import type { Phrase } from '../expected';

export const RELATIONS: Phrase[] = [
	phrase(
		'it was up to 3.9% from 3.8%',
		of('percent', 'up to 3.9% from 3.8%', 3.9, { decimals: 1, change: { from: 3.8, to: 3.9 } })
	),
	...['about', 'around', 'roughly', 'approximately', 'some'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'about' }))
	),
	phrase('≈ 150', { text: '≈ 150', value: 150, relation: 'about' }),
	phrase('~150', { text: '~150', value: 150, relation: 'about' }),
	...['nearly', 'almost', 'close to', 'just under', 'slightly less than'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'just-under' }))
	),
	...['over', 'more than', 'above', 'in excess of', 'well over'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'over' }))
	),
	...['at least', 'no less than', 'no fewer than'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'at-least' }))
	),
	...['up to', 'at most', 'as many as', 'no more than'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'at-most' }))
	),
	...['under', 'fewer than', 'less than', 'below'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'under' }))
	),
	...['exceeded', 'surpassed', 'topped'].map((word) =>
		phrase(`Visits ${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'over' }))
	),
	phrase('It fell short of 40 countries.', count('fell short of 40 countries', 40, 'countries', { relation: 'under' })),
	...['capped at', 'limited to', 'not exceeding'].map((word) =>
		phrase(`a list ${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'at-most' }))
	),
	phrase('It must not exceed 5 percent.', of('percent', 'not exceed 5 percent', 5, { relation: 'at-most' })),
	phrase('250 employees or more', count('250 employees or more', 250, 'employees', { relation: 'at-least' })),
	phrase('40 countries or fewer', count('40 countries or fewer', 40, 'countries', { relation: 'at-most' })),
	phrase('people of 65 and over', { text: '65 and over', value: 65, relation: 'at-least' }),
	phrase('pushed the world past 30%', {
		text: 'past 30%',
		value: 30,
		unit: 'percent',
		relation: 'over'
	}),
	phrase('in the past 30 days', { text: '30 days', value: 30, unit: 'day' }),
	phrase('wrapped around a 15-inch wheel', { text: '15-inch', value: 15, unit: 'in' }),
	phrase('over a three-year period', { text: 'three-year', value: 3, unit: 'year' }),
	phrase('around three years', { text: 'around three years', value: 3, unit: 'year', relation: 'about' }),
	phrase('a rate of 30 to less than or equal to 50 mL/min', {
		text: '30 to less than or equal to 50 mL/min',
		value: 40,
		unit: 'mL-per-minute',
		relation: 'between',
		stated: [30, 50]
	}),
	phrase('a rate of less than or equal to 50 mL', {
		text: 'less than or equal to 50 mL',
		value: 50,
		unit: 'mL',
		relation: 'at-most'
	}),
	phrase('aged 26 or older', { text: '26 or older', value: 26, unit: 'year', relation: 'at-least' }),
	phrase('75 km or above', of('km', '75 km or above', 75, { relation: 'at-least' })),
	phrase('those of 17 and under', { text: '17 and under', value: 17, relation: 'at-most' }),
	phrase(
		'30 ships and over 40 planes',
		count('30 ships', 30, 'ships'),
		count('over 40 planes', 40, 'planes', { relation: 'over' })
	),
	...['just over', 'slightly more than', 'a little over'].map((word) =>
		phrase(`${word} 40 countries`, count(`${word} 40 countries`, 40, 'countries', { relation: 'just-over' }))
	),
	phrase('≥ 5 %', of('percent', '≥ 5 %', 5, { relation: 'at-least' })),
	phrase('<5%', of('percent', '<5%', 5, { relation: 'under' })),
	phrase('as much as $5 billion', money('as much as $5 billion', 5, 1e9, { relation: 'at-most' })),
	phrase('nearly a dozen agreements', count('nearly a dozen agreements', 12, 'agreements', { relation: 'just-under' })),
	phrase(
		'at least a 60 percent increase',
		of('percent-change', 'at least a 60 percent increase', 60, { relation: 'at-least' })
	),
	phrase('$5 billion or more', money('$5 billion or more', 5, 1e9, { relation: 'at-least' }))
];
