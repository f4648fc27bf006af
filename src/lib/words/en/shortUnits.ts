/**
 * Short forms that trades write for a unit, or for one unit per another: “Mbps”, “mpg”, “MMcf/d”. They are composed of what they
 * stand for; each of the two halves has its row or its name in the tables of units.
 */
import { phraseIndex } from '../language/phraseIndex';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { UnitPhrase } from '../language/unitSymbols';

/** One word for one unit per another. */
const RATES: Readonly<Record<string, string>> = {
	'kbit-per-second': 'kbps, Kbps, kbit/s, kb/s',
	'Mbit-per-second': 'Mbps, mbps, Mbit/s, Mb/s, MBPS',
	'Gbit-per-second': 'Gbps, gbps, Gbit/s, Gb/s',
	'Tbit-per-second': 'Tbps, Tbit/s',
	'mi-per-gallon': 'mpg, MPG',
	'ft3-per-second': 'cfs',
	'ft3-per-minute': 'cfm, CFM',
	'gallon-per-minute': 'gpm',
	'L-per-minute': 'lpm',
	't-per-day': 'tpd',
	't-per-year': 'tpa, tpy',
	'km-per-hour': 'kph, KPH'
};

/** What oil and gas are measured in by thousands and millions. */
const COUNTED: Readonly<Record<string, string>> = { ft3: 'cf', barrel: 'bbl, bbls', boe: 'boe' };
/** Their prefixes: M is a thousand here, as in Rome. */
const THOUSANDS: Readonly<Record<string, number>> = { M: 1e3, MM: 1e6, B: 1e9, T: 1e12 };
const PER_DAY = ['/d', '/day', 'pd', 'd'];

/** A short form with its capitals, as they are written: “Mcf”, “mcf”, “MCF”. */
const inCapitals = (form: string) => [form, form.toLowerCase(), form.toUpperCase()];

function* scaledForms(): Generator<[string, UnitPhrase]> {
	for (const [unit, forms] of Object.entries(COUNTED))
		for (const [prefix, scale] of [['', 1] as const, ...Object.entries(THOUSANDS)])
			for (const form of forms.split(', ').flatMap((base) => inCapitals(prefix + base))) {
				const scaled = scale === 1 ? {} : { scale };
				if (form.length > 2) yield [form, { unit, factor: 1, ...scaled }];
				const daily = unit === 'barrel' ? 'barrels-per-day' : `${unit}-per-day`;
				for (const per of PER_DAY) yield [form + per, { unit: daily, factor: 1, ...scaled }];
			}
}

const MILLION_TONNES = ['MMT', 'mmt'].map((form): [string, UnitPhrase] => [form, { unit: 't', factor: 1, scale: 1e6 }]);

const rates = Object.entries(RATES).flatMap(([unit, forms]) =>
	forms.split(', ').map((form): [string, UnitPhrase] => [form, { unit, factor: 1 }])
);

/** All short forms, each once; capitals count. */
const SHORT = phraseIndex<UnitPhrase>(new Map([...scaledForms(), ...rates, ...MILLION_TONNES]), true);

/** "5 million MT", "3.1 MT/ha" are metric tons, where "5 MT" may be so many millions of them. */
function isMetricTons(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== 'MT') return false;
	const [link, of] = [at + 1, at + 2].map((place) => lowerAt(tokens, place));
	const isYield = (link === '/' || link === 'per') && /^(?:ha|hectares?|acre)$/u.test(of ?? '');
	return isYield || /^[mb]illion$/u.test(lowerAt(tokens, at - 1));
}

/** The short form that begins at a token. */
export function shortUnitAt(tokens: readonly Token[], at: number) {
	return isMetricTons(tokens, at) ? { value: { unit: 't', factor: 1 }, next: at + 1 } : SHORT.startingAt(tokens, at);
}
