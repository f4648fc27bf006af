import { UNSAID_DIRECTION } from '../../../../../src/lib/words/en/unsaid';
import { count, money, of, phrase, share, year } from '../expected';
import type { Phrase } from '../expected';

/** No word says whether it rose or fell. */
const UNSAID = ['its words do not say whether it is a rise or a fall'];

export const MONEY: Phrase[] = [
	phrase('R1,200', money('R1,200', 1200, 1, { unit: 'ZAR' })),
	phrase('R4.5bn', money('R4.5bn', 4.5, 1e9, { unit: 'ZAR' })),
	phrase('N5.2 billion', money('N5.2 billion', 5.2, 1e9, { unit: 'NGN' })),
	phrase('A$3 086', money('A$3 086', 3086, 1, { unit: 'AUD' })),
	phrase('worth $240 billion', money('$240 billion', 240, 1e9)),
	phrase('a record $240 billion last year', money('record $240 billion', 240, 1e9, { record: 'record' })),
	phrase('It cost €6.4bn.', money('€6.4bn', 6.4, 1e9, { unit: 'EUR' })),
	phrase('629 billion roubles', money('629 billion roubles', 629, 1e9, { unit: 'RUB' })),
	phrase('RUB 1.23 tn', money('RUB 1.23 tn', 1.23, 1e12, { unit: 'RUB' })),
	phrase('costs £4.50 a piece', money('£4.50', 4.5, 1, { unit: 'GBP', decimals: 2 })),
	phrase('USD 240.1 bn', money('USD 240.1 bn', 240.1, 1e9)),
	phrase('US$5m', money('US$5m', 5, 1e6)),
	phrase('US$ 146,887 million', { text: 'US$ 146,887 million', value: 146887e6, unit: 'USD', scale: 1e6 }),
	phrase('RUB629bn', money('RUB629bn', 629, 1e9, { unit: 'RUB' })),
	phrase('$240Bln', money('$240Bln', 240, 1e9)),
	phrase('$ 227 billion', money('$ 227 billion', 227, 1e9)),
	phrase('two hundred and forty billion dollars', money('two hundred and forty billion dollars', 240, 1e9)),
	phrase('an $8 billion loss in 2024', money('an $8 billion loss', -8, 1e9), year(2024)),
	phrase('a net loss of 629 billion rubles', money('loss of 629 billion rubles', -629, 1e9, { unit: 'RUB' })),
	phrase('lost $7 billion in 2023', money('lost $7 billion', -7, 1e9), year(2023)),
	phrase('a loss of over $8 billion', money('loss of over $8 billion', -8, 1e9, { relation: 'over' })),
	phrase('−$8 billion', money('−$8 billion', -8, 1e9)),
	phrase('about -$3.5bn', money('about -$3.5bn', -3.5, 1e9, { relation: 'about' })),
	phrase('$5–7 billion', money('$5–7 billion', 6, 1e9, { relation: 'between', stated: [5e9, 7e9] })),
	phrase('$5 to $7 billion', money('$5 to $7 billion', 6, 1e9, { relation: 'between', stated: [5e9, 7e9] })),
	phrase('an 8-billion-dollar deal', money('8-billion-dollar', 8, 1e9)),
	phrase('half a billion dollars', money('half a billion dollars', 0.5, 1e9)),
	phrase('a million euros', money('a million euros', 1, 1e6, { unit: 'EUR' })),
	phrase('5 billion yuan', money('5 billion yuan', 5, 1e9, { unit: 'CNY' })),
	phrase('C$12 million', money('C$12 million', 12, 1e6, { unit: 'CAD' })),
	phrase('$1.2m–$1.5m', money('$1.2m–$1.5m', 1.35, 1e6, { relation: 'between', stated: [1.2e6, 1.5e6], decimals: 1 })),
	phrase(
		'rose from $190 billion to $240 billion',
		money('rose from $190 billion to $240 billion', 240, 1e9, { change: { from: 190e9, to: 240e9 } })
	),
	phrase(
		'a record high of $240.11 billion',
		money('record high of $240.11 billion', 240.11, 1e9, { record: 'record high' })
	),
	phrase(
		'$240 billion, the highest since 2014',
		money('$240 billion', 240, 1e9, { record: 'highest since 2014' }),
		year(2014)
	),
	phrase('net profit of $6.9 billion', money('$6.9 billion', 6.9, 1e9)),
	phrase('over $1 trillion', money('over $1 trillion', 1, 1e12, { relation: 'over' })),
	phrase('a $5 billion tax cut', money('$5 billion', 5, 1e9)),
	phrase('$1.005 million', money('$1.005 million', 1.005, 1e6)),
	phrase('a $90 billion increase', money('a $90 billion increase', 90, 1e9, { direction: 'up' })),
	phrase('fell by $2 billion', money('fell by $2 billion', -2, 1e9, { direction: 'down' })),
	phrase(
		'$690 million ($6.9 a share)',
		money('$690 million', 690, 1e6),
		of('USD-per-share', '$6.9 a share', 6.9, { decimals: 1 })
	),
	phrase(
		'four million pounds',
		money('four million pounds', 4, 1e6, { unit: 'GBP', doubts: ['its pounds may be money or a weight'] })
	),
	phrase('cost four million pounds', money('four million pounds', 4, 1e6, { unit: 'GBP' })),
	phrase('a record trade of $240 billion', money('record trade of $240 billion', 240, 1e9, { record: 'record' })),
	phrase(
		'fell by a record $8 billion',
		money('fell by a record $8 billion', -8, 1e9, { record: 'record', direction: 'down' })
	)
];

export const PERCENT: Phrase[] = [
	phrase('a 60 percent increase from the prewar period', of('percent-change', 'a 60 percent increase', 60)),
	phrase('60 percent of exports', of('percent', '60 percent', 60)),
	phrase('60 per cent of exports', of('percent', '60 per cent', 60)),
	phrase('only 5 % of it', of('percent', '5 %', 5)),
	phrase('5%', of('percent', '5%', 5)),
	phrase('sixty percent', of('percent', 'sixty percent', 60)),
	phrase('grew 26.3% last year', of('percent-change', 'grew 26.3%', 26.3, { decimals: 1 })),
	phrase(
		'growing 26.3% from a year earlier',
		of('percent-change', 'growing 26.3% from a year earlier', 26.3, { decimals: 1 })
	),
	phrase('increased by 26.3%', of('percent-change', 'increased by 26.3%', 26.3, { decimals: 1 })),
	phrase('fell by 5 percent', of('percent-change', 'fell by 5 percent', -5)),
	phrase(
		'The index fell 440 points, or 1.5 percent, to 21,000.',
		of('point', 'fell 440 points', -440, { direction: 'down' }),
		of('percent-change', '1.5 percent', -1.5, { decimals: 1 }),
		{ text: '21,000', value: 21000 }
	),
	phrase('grew by only 3 percent', of('percent-change', 'grew by only 3 percent', 3)),
	phrase('fell just 2%', of('percent-change', 'fell just 2%', -2)),
	phrase(
		'lowered in steps, reduced by a total of 2.75 percentage points',
		of('percentage-point', 'reduced by a total of 2.75 percentage points', -2.75, { decimals: 2 })
	),
	phrase(
		'a modest 2.6% year-over-year increase',
		of('percent-change', '2.6% year-over-year increase', 2.6, { decimals: 1 })
	),
	phrase('Banks added 2.3 percent.', of('percent-change', 'added 2.3 percent', 2.3, { decimals: 1 })),
	phrase('Shares slipped 0.4%.', of('percent-change', 'slipped 0.4%', -0.4, { decimals: 1 })),
	phrase('The pound eased 1 percent.', of('percent-change', 'eased 1 percent', -1)),
	phrase('rallied 4 percent', of('percent-change', 'rallied 4 percent', 4)),
	phrase(
		'adjusted downwards from 3.75 to 3.65%',
		of('percent', 'downwards from 3.75 to 3.65%', 3.65, { decimals: 2, change: { from: 3.75, to: 3.65 } })
	),
	phrase('added 40 percent of its staff', of('percent', '40 percent', 40)),
	phrase('lost $7 billion, or 3%', money('lost $7 billion', -7, 1e9), of('percent-change', '3%', -3)),
	phrase(
		'Exports fell by 5 percent in May, and imports by 8 percent.',
		of('percent-change', 'fell by 5 percent', -5),
		of('percent-change', '8 percent', -8)
	),
	phrase(
		'Prices rose 5 percent and were followed by 3 percent of wages. Rents stood by 2 percent.',
		of('percent-change', 'rose 5 percent', 5),
		of('percent', '3 percent', 3),
		of('percent', '2 percent', 2, { doubts: [UNSAID_DIRECTION] })
	),
	phrase('rose to $5 billion, or 2 percent of revenue', money('$5 billion', 5, 1e9), of('percent', '2 percent', 2)),
	phrase('a decline of 5 percent', of('percent-change', 'decline of 5 percent', -5)),
	phrase('a 5 percent decline', of('percent-change', 'a 5 percent decline', -5)),
	phrase('a 60-percent rise', of('percent-change', 'a 60-percent rise', 60)),
	phrase('a 26.3% annual jump', of('percent-change', 'a 26.3% annual jump', 26.3, { decimals: 1 })),
	phrase('fell more than 5%', of('percent-change', 'fell more than 5%', -5, { relation: 'over' })),
	phrase('+26.3 %', of('percent-change', '+26.3 %', 26.3, { decimals: 1 })),
	phrase('(−6.9 %)', of('percent-change', '−6.9 %', -6.9, { decimals: 1 })),
	phrase('down 7%', of('percent-change', 'down 7%', -7)),
	phrase('up 64.2% compared with 2021', of('percent-change', 'up 64.2%', 64.2, { decimals: 1 }), year(2021)),
	phrase('5 percent higher than planned', of('percent-change', '5 percent higher', 5)),
	phrase('5 percent less than planned', of('percent-change', '5 percent less', -5)),
	phrase('26.3% year on year', of('percent-change', '26.3% year on year', 26.3, { decimals: 1, doubts: UNSAID })),
	phrase('26.3% y/y', of('percent-change', '26.3% y/y', 26.3, { decimals: 1, doubts: UNSAID })),
	phrase('cut its emissions by 40 percent', of('percent-change', '40 percent', -40)),
	phrase(
		'fell, for reasons that none of the parties has ever made public, by 5 percent',
		count('none of', 0, undefined),
		of('percent', '5 percent', 5, { doubts: [UNSAID_DIRECTION] })
	),
	phrase('40 percent more than 50 countries', of('percent-change', '40 percent more', 40), {
		text: '50 countries',
		value: 50,
		unit: 'count',
		noun: 'countries'
	}),
	phrase('rose to 60 percent', of('percent', '60 percent', 60)),
	phrase('fell to 5 percent of exports', of('percent', '5 percent', 5)),
	phrase(
		'fell from 60 to 50 percent',
		of('percent', 'fell from 60 to 50 percent', 50, { change: { from: 60, to: 50 } })
	),
	phrase('rose to 9% from 3%', of('percent', 'rose to 9% from 3%', 9, { change: { from: 3, to: 9 } })),
	phrase(
		'approximately 45-50%',
		of('percent', 'approximately 45-50%', 47.5, { relation: 'between', stated: [45, 50] })
	),
	phrase(
		'between 45 and 50 per cent',
		of('percent', 'between 45 and 50 per cent', 47.5, { relation: 'between', stated: [45, 50] })
	),
	phrase(
		'fell by 5–7 percent',
		of('percent-change', 'fell by 5–7 percent', -6, { relation: 'between', stated: [-7, -5] })
	),
	phrase(
		'remained at 3.60 and 3.40%, respectively',
		of('percent', '3.60', 3.6, { decimals: 2 }),
		of('percent', '3.40%', 3.4, { decimals: 2 })
	),
	phrase(
		'came to 3.6 and 3.40%',
		{ text: '3.6', value: 3.6, decimals: 1 },
		of('percent', '3.40%', 3.4, { decimals: 2 })
	),
	phrase('2 percentage points', of('percentage-point', '2 percentage points', 2, { doubts: UNSAID })),
	phrase('a two-percentage-point drop', of('percentage-point', 'a two-percentage-point drop', -2)),
	phrase(
		'rose by 1.5 percentage points',
		of('percentage-point', 'rose by 1.5 percentage points', 1.5, { decimals: 1 })
	),
	phrase('25 basis points', of('percentage-point', '25 basis points', 0.25, { decimals: 2, doubts: UNSAID })),
	phrase('almost 80 per cent of exports', of('percent', 'almost 80 per cent', 80, { relation: 'just-under' })),
	phrase('half a percent', of('percent', 'half a percent', 0.5, { decimals: 1 })),
	phrase('a hundred percent', of('percent', 'a hundred percent', 100)),
	phrase('around 5 per cent per year', of('percent', 'around 5 per cent', 5, { relation: 'about' })),
	phrase(
		'growth of nearly 6 percent',
		of('percent-change', 'growth of nearly 6 percent', 6, { relation: 'just-under' })
	)
];

export const FRACTIONS: Phrase[] = [
	phrase('two in every five adults', share('two in every five', 0.4)),
	phrase('Five of sixteen glaciers are gone.', share('Five of sixteen', 0.3125)),
	phrase('solved 42 out of the 50 problems', share('42 out of the 50', 0.84)),
	phrase('12 of 15 members voted', share('12 of 15', 0.8)),
	phrase('12 of 15 elected members', share('12 of 15', 0.8)),
	phrase('won four of five', { text: 'four', value: 4 }, { text: 'five', value: 5 }),
	phrase('one of the two ships', count('two ships', 2, 'ships')),
	phrase('two of 2024 trains', { text: 'two', value: 2 }, count('2024 trains', 2024, 'trains')),
	phrase('In 2023, half of Russia’s oil went to China.', year(2023), share('half', 0.5)),
	phrase('more than half', share('more than half', 0.5, { fraction: 'half', relation: 'over' })),
	phrase('a third of exports', share('a third', 1 / 3)),
	phrase('one third', share('one third', 1 / 3)),
	phrase('about a third of them', share('about a third', 1 / 3, { fraction: 'a third', relation: 'about' })),
	phrase('two thirds', share('two thirds', 2 / 3)),
	phrase('almost two-thirds', share('almost two-thirds', 2 / 3, { fraction: 'two-thirds', relation: 'just-under' })),
	phrase('three-quarters', share('three-quarters', 0.75)),
	phrase('a quarter of it', share('a quarter', 0.25)),
	phrase('one in five', share('one in five', 0.2)),
	phrase('nine out of ten', share('nine out of ten', 0.9)),
	phrase('1 in 5 people', share('1 in 5', 0.2)),
	phrase(
		'at least one in three',
		share('at least one in three', 1 / 3, { fraction: 'one in three', relation: 'at-least' })
	),
	phrase('a tenth of the total', share('a tenth', 0.1)),
	phrase('1/3 of it', share('1/3', 1 / 3)),
	phrase('½ of it', share('½', 0.5)),
	phrase('less than half', share('less than half', 0.5, { fraction: 'half', relation: 'under' })),
	phrase('up to a quarter', share('up to a quarter', 0.25, { fraction: 'a quarter', relation: 'at-most' })),
	phrase('four fifths', share('four fifths', 0.8)),
	phrase(
		'increased by almost a quarter',
		share('almost a quarter', 0.25, { fraction: 'a quarter', relation: 'just-under', direction: 'up' })
	)
];
