import { count, of, phrase } from '../expected';
import type { Phrase } from '../expected';

export const RANGES: Phrase[] = [
	phrase('5–7', { text: '5–7', value: 6, relation: 'between', stated: [5, 7] }),
	phrase('between 5 and 7', { text: 'between 5 and 7', value: 6, relation: 'between', stated: [5, 7] }),
	phrase('from 3 to 9', { text: 'from 3 to 9', value: 6, relation: 'between', stated: [3, 9] }),
	phrase('5 to 7', { text: '5 to 7', value: 6, relation: 'between', stated: [5, 7] }),
	phrase('rose from 3 to 9', { text: 'rose from 3 to 9', value: 9, change: { from: 3, to: 9 } }),
	phrase('1.2 ± 0.3', {
		text: '1.2 ± 0.3',
		value: 1.2,
		decimals: 1,
		relation: 'between',
		centre: 1.2,
		spread: 'margin',
		stated: [0.9, 1.5]
	}),
	phrase(
		'1.2 ± 0.3 °C',
		of('degree-C', '1.2 ± 0.3 °C', 1.2, {
			decimals: 1,
			relation: 'between',
			centre: 1.2,
			spread: 'margin',
			stated: [0.9, 1.5]
		})
	),
	phrase('1.2 plus or minus 0.3', {
		text: '1.2 plus or minus 0.3',
		value: 1.2,
		decimals: 1,
		relation: 'between',
		centre: 1.2,
		spread: 'margin',
		stated: [0.9, 1.5]
	}),
	phrase(
		'grew from about 3 to nearly 9 countries',
		count('grew from about 3 to nearly 9 countries', 9, 'countries', {
			relation: 'just-under',
			change: { from: 3, to: 9 }
		})
	),
	phrase(
		'rose from 500 to 2 million people',
		count('rose from 500 to 2 million people', 2e6, 'people', { scale: 1e6, change: { from: 500, to: 2e6 } })
	),
	phrase('at 5 years to 140 mm Hg', of('year', '5 years', 5), of('mmHg', '140 mm Hg', 140)),
	phrase('2–1'),
	phrase(
		'rose from 24 to 33–35 billion',
		{ text: '24', value: 24 },
		{
			text: '33–35 billion',
			value: 34e9,
			scale: 1e9,
			relation: 'between',
			stated: [33e9, 35e9]
		}
	),
	phrase(
		'from over 33 percent to less than 23',
		of('percent', 'over 33 percent', 33, { relation: 'over' }),
		of('percent', 'less than 23', 23, { relation: 'under' })
	),
	phrase(
		'from 3 to 9 million people',
		count('from 3 to 9 million people', 6e6, 'people', { scale: 1e6, relation: 'between', stated: [3e6, 9e6] })
	),
	phrase('5 and 7', { text: '5', value: 5 }, { text: '7', value: 7 }),
	phrase(
		'between five and seven years',
		of('year', 'between five and seven years', 6, { relation: 'between', stated: [5, 7] })
	),
	phrase('rose 5 percent to 45 percent', of('percent-change', 'rose 5 percent', 5), of('percent', '45 percent', 45)),
	phrase(
		'rose 5 to 7 percent',
		of('percent-change', 'rose 5 to 7 percent', 6, { relation: 'between', stated: [5, 7] })
	),
	phrase(
		'rose 2 points to 45 percent',
		of('point', 'rose 2 points', 2, { direction: 'up' }),
		of('percent', '45 percent', 45)
	),
	phrase('5 to 10 times more likely', of('multiple', '5 to 10 times', 7.5, { relation: 'between', stated: [5, 10] })),
	phrase('doubled from 3 to 6', of('multiple', 'doubled', 2), {
		text: 'from 3 to 6',
		value: 6,
		change: { from: 3, to: 6 }
	}),
	phrase('temperatures of −5 to 3 °C', of('degree-C', '−5 to 3 °C', -1, { relation: 'between', stated: [-5, 3] })),
	phrase(
		'dropped from nine visits to three visits',
		count('dropped from nine visits to three visits', 3, 'visits', { change: { from: 9, to: 3 } })
	)
];

export const SIGNS: Phrase[] = [
	phrase('at −3', { text: '−3', value: -3 }),
	phrase('at -3', { text: '-3', value: -3 }),
	phrase('minus 20 °C', of('degree-C', 'minus 20 °C', -20)),
	phrase('fell by 3 °C', of('degree-C', 'fell by 3 °C', -3, { direction: 'down' })),
	phrase('a decline of 12', { text: 'decline of 12', value: 12, direction: 'down' }),
	phrase(
		'a drop of about 1.2 °C',
		of('degree-C', 'drop of about 1.2 °C', -1.2, { decimals: 1, relation: 'about', direction: 'down' })
	)
];
