/** Units by one name each, whoever names them, so that amounts of several readers compare. */

/** Names of other readers and of labels, in small letters, and what stands for them here. */
const NAMES: Readonly<Record<string, string>> = {
	'percent-change': 'percent',
	'%': 'percent',
	dollar: 'USD',
	'united states dollar': 'USD',
	euro: 'EUR',
	pound: 'GBP',
	'british pound': 'GBP',
	'japanese yen': 'JPY',
	yen: 'JPY',
	rupee: 'INR',
	'indian rupee': 'INR',
	'hong kong dollar': 'HKD',
	'new taiwan dollar': 'TWD',
	'chinese yuan': 'CNY',
	'canadian dollar': 'CAD',
	'australian dollar': 'AUD',
	'new zealand dollar': 'NZD',
	'swiss franc': 'CHF',
	'mexican peso': 'MXN',
	'turkish lira': 'TRY',
	'sri lankan rupee': 'LKR',
	year: 'year',
	month: 'month',
	week: 'week',
	day: 'day',
	hour: 'hour',
	minute: 'minute',
	min: 'minute',
	millimeter: 'mm',
	centimeter: 'cm',
	'square meter': 'm2',
	gallon: 'gal',
	microgram: 'ug',
	meter: 'm',
	kilometer: 'km',
	mile: 'mi',
	foot: 'ft',
	inch: 'in',
	yard: 'yd',
	kilogram: 'kg',
	gram: 'g',
	ounce: 'oz',
	ton: 't',
	'metric ton': 't',
	second: 's',
	liter: 'L',
	milliliter: 'mL',
	'square kilometer': 'km2',
	'square foot': 'ft2',
	sft: 'ft2',
	hectare: 'ha',
	acre: 'acre',
	barrel: 'barrel',
	'kilometer per hour': 'km-per-hour',
	'mile per hour': 'mph',
	'pound per square inch': 'psi',
	'index-point': 'point',
	mw: 'MW',
	'ucum:mph': 'mph',
	'mm[hg]': 'mmHg',
	bhp: 'hp',
	'n.m': 'Nm',
	'acre-foot': 'acre-ft',
	mpge: 'MPGe',
	ps: 'PS',
	c: 'degree-C',
	f: 'degree-F',
	f_degree: 'degree-F',
	'°f': 'degree-F'
};

/** So many of the second unit: amounts in the first are told in the second. */
const CONVERTED: Readonly<Record<string, readonly [number, string]>> = {
	bp: [0.01, 'percentage-point'],
	'basis point': [0.01, 'percentage-point'],
	cent: [0.01, 'USD'],
	pence: [0.01, 'GBP'],
	decade: [10, 'year'],
	century: [100, 'year']
};

/** A unit without the marks of labels and the spelling of readers, and how many of it one is. */
export function commonUnit(unit: string | undefined): { readonly unit: string | undefined; readonly factor: number } {
	if (unit === undefined || unit === '') return { unit: undefined, factor: 1 };
	const bare = unit.replace(/^ucum:/u, '');
	const [factor, into] = CONVERTED[bare.toLowerCase()] ?? [1, undefined];
	if (into !== undefined) return { unit: into, factor };
	const whole = NAMES[bare.toLowerCase()];
	// "5 cents per share"
	const rate = /^cents?(?:-per-|\/)(.+)$/u.exec(bare)?.[1];
	if (rate !== undefined) return { unit: `USD/${NAMES[rate.toLowerCase()] ?? rate}`, factor: 0.01 };
	// Both halves of one per another: "mL/min", "mL-per-minute"; "/week" is so many a week.
	const halves = bare.split(/\/|-per-/u).map((half) => (half === '' ? 'count' : (NAMES[half.toLowerCase()] ?? half)));
	return { unit: whole ?? halves.join('/'), factor: 1 };
}
