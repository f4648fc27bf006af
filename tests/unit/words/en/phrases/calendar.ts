import { day, of, phrase, year } from '../expected';
import type { Phrase } from '../expected';

export const DATES: Phrase[] = [
	phrase('from 2005 onwards', year(2005)),
	phrase('from 2005 forwards', year(2005)),
	phrase('2005', year(2005)),
	phrase('in 2023', year(2023)),
	phrase('a 2005 border demarcation agreement', year(2005)),
	phrase('a 2023 statement', year(2023)),
	phrase('articulated in 2023 for Russian efforts', year(2023)),
	phrase('May 2024', of('date', 'May 2024', day('2024-05-01'), { precision: 'month' })),
	phrase('in Shanghai, May 21, 2014.', of('date', 'May 21, 2014', day('2014-05-21'), { precision: 'day' })),
	phrase('21 May 2014', of('date', '21 May 2014', day('2014-05-21'), { precision: 'day' })),
	phrase('the 21st of May 2014', of('date', '21st of May 2014', day('2014-05-21'), { precision: 'day' })),
	phrase('14 Oct 2004', of('date', '14 Oct 2004', day('2004-10-14'), { precision: 'day' })),
	phrase('Sept. 3, 1949', of('date', 'Sept. 3, 1949', day('1949-09-03'), { precision: 'day' })),
	phrase('2024-05-16', of('date', '2024-05-16', day('2024-05-16'), { precision: 'day' })),
	phrase('in 2023 exports rose', year(2023)),
	phrase('since 1999', year(1999)),
	phrase('around 1900', year(1900, { text: 'around 1900', relation: 'about' })),
	phrase(
		'between 2005 and 2008',
		of('date', 'between 2005 and 2008', day('2005-01-01'), {
			precision: 'year',
			relation: 'between',
			stated: [day('2005-01-01'), day('2008-12-31')]
		})
	),
	phrase(
		'from 2013 to 2023',
		of('date', 'from 2013 to 2023', day('2013-01-01'), {
			precision: 'year',
			relation: 'between',
			stated: [day('2013-01-01'), day('2023-12-31')]
		})
	),
	phrase(
		'in 2023–24',
		of('date', '2023–24', day('2023-01-01'), {
			precision: 'year',
			relation: 'between',
			stated: [day('2023-01-01'), day('2024-12-31')]
		})
	),
	// Which?, 2009, shortened.
	phrase(
		'from 34.5% in 2007/8',
		of('percent', '34.5%', 34.5, { decimals: 1 }),
		of('date', '2007/8', day('2007-01-01'), {
			precision: 'year',
			relation: 'between',
			stated: [day('2007-01-01'), day('2008-12-31')]
		})
	),
	phrase(
		'on 16–17 May 2024',
		of('date', '16–17 May 2024', day('2024-05-16'), {
			precision: 'day',
			relation: 'between',
			stated: [day('2024-05-16'), day('2024-05-17')]
		})
	),
	phrase(
		'May 16-17, 2024',
		of('date', 'May 16-17, 2024', day('2024-05-16'), {
			precision: 'day',
			relation: 'between',
			stated: [day('2024-05-16'), day('2024-05-17')]
		})
	),
	phrase('in 2005 and 2008', year(2005), year(2008)),
	phrase('the October 2023 visit', of('date', 'October 2023', day('2023-10-01'), { precision: 'month' })),
	phrase('on 21 May\n\n2014 began', year(2014)),
	phrase('won three in 2023', { text: 'three', value: 3 }, year(2023)),
	phrase('30 February 2024', of('date', 'February 2024', day('2024-02-01'), { precision: 'month' })),
	phrase('the mid-2023 talks', year(2023)),
	phrase('rose over 2023', year(2023))
];

export const MEASURES: Phrase[] = [
	phrase('132.8 mm Hg', of('mmHg', '132.8 mm Hg', 132.8, { decimals: 1 })),
	phrase('40 lightyears', of('light-year', '40 lightyears', 40)),
	phrase('close to a 25-year high', of('year', '25-year', 25)),
	phrase('the 382 barrels cut last year', of('barrel', '382 barrels', 382)),
	phrase('six months', of('month', 'six months', 6)),
	phrase('75 years of bilateral relations', of('year', '75 years', 75)),
	phrase('a 75-year history', of('year', '75-year', 75)),
	phrase('two and a half years', of('year', 'two and a half years', 2.5, { decimals: 1 })),
	phrase('half a century', of('year', 'half a century', 50)),
	phrase('two decades', of('year', 'two decades', 20)),
	phrase('30 seconds', of('second', '30 seconds', 30)),
	phrase('48 hours', of('hour', '48 hours', 48)),
	phrase('three weeks', of('week', 'three weeks', 3)),
	phrase('10 days', of('day', '10 days', 10)),
	phrase('107 Mt', of('Mt', '107 Mt', 107)),
	phrase('consumed 10,026,086 acres reported nationally', of('acre', '10,026,086 acres', 10026086)),
	phrase(
		'an average of 7.2 million acres impacted annually',
		of('acre', '7.2 million acres', 7.2e6, {
			decimals: 1,
			scale: 1e6,
			doubts: ['the “annually” behind it may be its own']
		})
	),
	phrase('a 40-acre fire', of('acre', '40-acre', 40)),
	phrase('at 90 km per hour', of('km-per-hour', '90 km per hour', 90)),
	phrase('12 km', of('km', '12 km', 12)),
	phrase('12km', of('km', '12km', 12)),
	phrase('7.5 miles', of('mi', '7.5 miles', 7.5, { decimals: 1 })),
	phrase('1.2 °C', of('degree-C', '1.2 °C', 1.2, { decimals: 1 })),
	phrase('1.2 degrees Celsius', of('degree-C', '1.2 degrees Celsius', 1.2, { decimals: 1 })),
	phrase('5 per 100,000', of('per-100000', '5 per 100,000', 5)),
	phrase(
		'about 100 million tonnes of oil',
		of('t', 'about 100 million tonnes', 100e6, { scale: 1e6, relation: 'about' })
	),
	phrase('3 million barrels per day', of('barrels-per-day', '3 million barrels per day', 3e6, { scale: 1e6 })),
	phrase('2.14 mb/d', of('barrels-per-day', '2.14 mb/d', 2.14e6, { decimals: 2, scale: 1e6 })),
	phrase('90 km/h', of('km-per-hour', '90 km/h', 90)),
	phrase('3.2m barrels', of('barrel', '3.2m barrels', 3.2e6, { decimals: 1, scale: 1e6 })),
	phrase('150 GW of wind power', of('GW', '150 GW', 150)),
	phrase('2½ years', of('year', '2½ years', 2.5, { decimals: 1 })),
	phrase('240 m of pipe', of('m', '240 m', 240))
];
