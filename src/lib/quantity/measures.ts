/**
 * Rows of units by which reports measure: the SI and what stands beside it, imperial and US, information, pressure, points.
 * Factors are those of NIST SP 811. Where the words do not say which of several measures they mean, a unit is a dimension of its
 * own: a gallon may be the American or the British one, an ounce one of weight or of volume; they convert into nothing.
 */
import type { UnitRow } from './unitRow';

export const MEASURES = {
	second: {
		measured: { dimension: 'clock-duration', factor: 1 / 3600 },
		written: { after: ' seconds', one: ' second' },
		read: { words: 'second(s), sec(s)' }
	},
	ms: {
		measured: { dimension: 'clock-duration', factor: 1 / 3_600_000 },
		written: { after: ' ms' },
		read: { words: 'millisecond(s)', symbols: 'ms' }
	},
	in: {
		measured: { dimension: 'length', factor: 0.0254 },
		written: { after: ' inches', one: ' inch' },
		read: { words: 'inch, inches' }
	},
	yd: {
		measured: { dimension: 'length', factor: 0.9144 },
		written: { after: ' yd', sentence: ' yards' },
		read: { words: 'yard(s)', symbols: 'yd' }
	},
	'nautical-mile': {
		measured: { dimension: 'length', factor: 1852 },
		written: { after: ' nautical miles', one: ' nautical mile' },
		read: { words: 'nautical mile(s)', symbols: 'nmi' }
	},
	'light-year': {
		measured: { dimension: 'length', factor: 9.4607304725808e15 },
		written: { after: ' light years', one: ' light year' },
		read: { words: 'light year(s), light-year(s), lightyear(s)', symbols: 'ly' }
	},
	'astronomical-unit': {
		measured: { dimension: 'length', factor: 149_597_870_700 },
		written: { after: ' au', sentence: ' astronomical units' },
		read: { words: 'astronomical unit(s)', symbols: 'au, AU' }
	},
	g: {
		measured: { dimension: 'mass', factor: 1e-3 },
		written: { after: ' g' },
		read: { words: 'gram(s), gramme(s)', symbols: 'g' },
		prefixes: ['u', 'm']
	},
	lb: {
		measured: { dimension: 'mass', factor: 0.45359237 },
		written: { after: ' lb' },
		read: { words: 'lb(s)', shared: 'pound(s)' }
	},
	ounce: {
		measured: { dimension: 'ounce', factor: 1 },
		written: { after: ' ounces', one: ' ounce' },
		read: { words: 'ounce(s)', symbols: 'oz', scaled: { Moz: 1e6, koz: 1e3 } }
	},
	toe: {
		measured: { dimension: 'energy', factor: 1.163e7 },
		written: { after: ' toe' },
		read: { words: 'tonne(s) of oil equivalent', symbols: 'toe' },
		prefixes: ['k', 'M']
	},
	// 5.8 million Btu, as statistics of energy reckon it.
	boe: {
		measured: { dimension: 'energy', factor: 1.6998122e6 },
		written: { after: ' boe' },
		read: { words: 'barrel(s) of oil equivalent', symbols: 'boe' }
	},
	tCO2e: {
		measured: { dimension: 'mass-CO2e', factor: 1 },
		// Without a subscript, which no face of the house has.
		written: { after: ' t CO2e' },
		read: {
			words: 'tonne(s) of CO2 equivalent, tonne(s) of carbon dioxide equivalent, ton(s) of carbon dioxide equivalent',
			symbols: 'tCO2e, tCO2eq, t CO2e, t CO₂e, tCO₂e'
		},
		prefixes: ['k', 'M', 'G']
	},
	m2: {
		measured: { dimension: 'area', factor: 1 },
		written: { after: ' m²' },
		read: { words: 'square metre(s), square meter(s), sq m', symbols: 'm²' }
	},
	ft2: {
		measured: { dimension: 'area', factor: 0.09290304 },
		written: { after: ' sq ft', sentence: ' square feet' },
		read: { words: 'square foot, square feet, sq ft', symbols: 'ft²' }
	},
	mi2: {
		measured: { dimension: 'area', factor: 2589988.110336 },
		written: { after: ' sq mi', sentence: ' square miles' },
		read: { words: 'square mile(s), sq mi', symbols: 'mi²' }
	},
	L: {
		measured: { dimension: 'volume', factor: 1e-3 },
		written: { after: ' L', sentence: ' litres' },
		read: { words: 'litre(s), liter(s)', symbols: 'L, l' },
		prefixes: ['u', 'm', 'c', 'M', 'G']
	},
	ft3: {
		measured: { dimension: 'volume', factor: 0.028316846592 },
		written: { after: ' cu ft', sentence: ' cubic feet' },
		read: { words: 'cubic foot, cubic feet, cu ft', symbols: 'ft³' }
	},
	'acre-ft': {
		measured: { dimension: 'volume', factor: 1233.48183754752 },
		written: { after: ' acre feet', one: ' acre foot' },
		read: { words: 'acre foot, acre feet', symbols: 'AF' }
	},
	gallon: {
		measured: { dimension: 'gallon', factor: 1 },
		written: { after: ' gallons', one: ' gallon' },
		read: { words: 'gallon(s)', symbols: 'gal' }
	},
	bushel: {
		measured: { dimension: 'bushel', factor: 1 },
		written: { after: ' bushels', one: ' bushel' },
		read: { words: 'bushel(s)', symbols: 'bu' }
	},
	mph: {
		measured: { dimension: 'length/clock-duration', factor: 1609.344 },
		written: { after: ' mph' },
		read: { words: 'mile(s) per hour, mile(s) an hour, mph', symbols: 'mi/h' }
	},
	knot: {
		measured: { dimension: 'length/clock-duration', factor: 1852 },
		written: { after: ' knots', one: ' knot' },
		read: { words: 'knot(s)' }
	},
	W: {
		measured: { dimension: 'power', factor: 1 },
		written: { after: ' W', sentence: ' watts' },
		read: { words: 'watt(s)', symbols: 'W' },
		prefixes: ['k', 'M', 'G', 'T']
	},
	hp: {
		measured: { dimension: 'power', factor: 745.69987158227 },
		written: { after: ' hp' },
		read: { words: 'horsepower, brake horsepower', symbols: 'hp, bhp' }
	},
	Wh: {
		measured: { dimension: 'energy', factor: 1 },
		written: { after: ' Wh' },
		read: { words: 'watt hour(s), watthour(s)', symbols: 'Wh' },
		prefixes: ['k', 'M', 'G', 'T', 'P']
	},
	J: {
		measured: { dimension: 'energy', factor: 1 / 3600 },
		written: { after: ' J', sentence: ' joules' },
		read: { words: 'joule(s)', symbols: 'J' },
		prefixes: ['k', 'M', 'G', 'T', 'P', 'E', 'Z']
	},
	MMBtu: {
		measured: { dimension: 'energy', factor: 293071.07017222 },
		written: { after: ' MMBtu' },
		read: { words: 'MMBtu' }
	},
	calorie: {
		measured: { dimension: 'calorie', factor: 1 },
		written: { after: ' calories', one: ' calorie' },
		read: { words: 'calorie(s)' }
	},
	kcal: {
		measured: { dimension: 'energy', factor: 1.1622222222222 },
		written: { after: ' kcal' },
		read: { words: 'kilocalorie(s)', symbols: 'kcal' }
	},
	V: {
		measured: { dimension: 'voltage', factor: 1 },
		written: { after: ' V', sentence: ' volts' },
		read: { words: 'volt(s)', symbols: 'V' },
		prefixes: ['m', 'k']
	},
	Hz: {
		measured: { dimension: 'frequency', factor: 1 },
		written: { after: ' Hz' },
		read: { words: 'hertz', symbols: 'Hz' },
		prefixes: ['k', 'M', 'G', 'T']
	},
	B: {
		measured: { dimension: 'information', factor: 8 },
		written: { after: ' bytes', one: ' byte' },
		read: { words: 'byte(s)' },
		prefixes: ['k', 'M', 'G', 'T', 'P', 'E', 'Z']
	},
	bit: {
		measured: { dimension: 'information', factor: 1 },
		written: { after: ' bits', one: ' bit' },
		read: { words: 'bit(s)' },
		prefixes: ['k', 'M', 'G', 'T']
	},
	Pa: {
		measured: { dimension: 'pressure', factor: 1 },
		written: { after: ' Pa' },
		read: { words: 'pascal(s)', symbols: 'Pa' },
		prefixes: ['h', 'k', 'M', 'G']
	},
	bar: {
		measured: { dimension: 'pressure', factor: 1e5 },
		written: { after: ' bar' },
		read: { words: 'bar' }
	},
	mmHg: {
		measured: { dimension: 'pressure', factor: 133.322387415 },
		written: { after: ' mmHg' },
		read: { words: 'mm Hg, mmHg, millimetre(s) of mercury, millimeter(s) of mercury' }
	},
	psi: {
		measured: { dimension: 'pressure', factor: 6894.757293168 },
		written: { after: ' psi' },
		read: { words: 'psi' }
	},
	'degree-F': {
		measured: { dimension: 'temperature-difference', factor: 5 / 9, sign: 'minus', zero: 'set' },
		written: { after: ' °F' },
		read: { words: 'degree(s) Fahrenheit, degree(s) F, deg F, deg Fahrenheit, ° Fahrenheit, Fahrenheit', symbols: '°F' }
	},
	degree: {
		measured: { dimension: 'degree', factor: 1, sign: 'minus' },
		written: { after: '°' },
		read: { words: 'degree(s)', symbols: '°', mayMean: ['degree-C', 'degree-F'] }
	},
	K: {
		measured: { dimension: 'temperature-difference', factor: 1, sign: 'minus', zero: 'set' },
		written: { after: ' K' },
		read: { words: 'kelvin(s)', symbols: 'K' }
	},
	pH: {
		measured: { dimension: 'pH', factor: 1, sign: 'minus', zero: 'set' },
		written: { after: ' pH units', one: ' pH unit' },
		read: { words: 'pH unit(s)' }
	},
	ppm: {
		measured: { dimension: 'concentration', factor: 1e-6 },
		written: { after: ' ppm' },
		read: { words: 'ppm, part(s) per million' }
	},
	ppb: {
		measured: { dimension: 'concentration', factor: 1e-9 },
		written: { after: ' ppb' },
		read: { words: 'ppb, part(s) per billion' }
	},
	// Of an index or a score: which one, the words around it say.
	point: {
		measured: { dimension: 'point', factor: 1, sign: 'minus', zero: 'set' },
		written: { after: ' points', one: ' point' },
		read: { words: 'point(s), index point(s)', mayMean: ['percentage-point', 'count'] }
	},
	// Of which currency, the word alone does not say.
	cent: {
		measured: { dimension: 'cent', factor: 1, sign: 'minus' },
		written: { after: ' cents', one: ' cent' },
		read: { words: 'cent(s)' }
	},
	teu: {
		measured: { dimension: 'teu', factor: 1 },
		written: { after: ' TEU' },
		read: { words: 'TEU(s), twenty-foot equivalent unit(s)' }
	}
} as const satisfies Record<string, UnitRow>;
