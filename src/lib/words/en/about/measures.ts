/** What an amount of a unit measures, as far as unit and words tell. */
import { isMoney, unitOf } from '../../../quantity/unit';

/** Head nouns of what is a rate itself: a percentage of theirs is a level. */
export const RATES =
	/(?:\b(?:rate|inflation|unemployment|employment|growth|share|margin|yield|yields|interest|participation|percentage|proportion|tariff|tariffs|expectations?|turnout|odds|probability|ratio|tax|duty|approval|efficacy|rates|humidity)\b)/u;

const BY_DIMENSION: Readonly<Record<string, string>> = {
	energy: 'energy',
	power: 'power',
	mass: 'amount by weight',
	'mass-CO2e': 'emissions',
	area: 'area',
	volume: 'volume',
	information: 'amount of data',
	pressure: 'pressure',
	frequency: 'frequency',
	voltage: 'voltage',
	change: 'change',
	'percentage-point': 'change',
	'clock-duration': 'duration',
	'calendar-duration': 'duration',
	'temperature-difference': 'change in temperature',
	multiple: 'multiple',
	share: 'share',
	teu: 'containers',
	point: 'points'
};

/** What these measure only the words around can tell; the others name the unit’s class, which is never wrong. */
const OF_SOMETHING = /^(?:change|multiple|share|points|containers|change in temperature)$/u;

/** Adjectives beside a length, and what they measure. */
const LENGTHS: readonly (readonly [RegExp, string])[] = [
	[/^(?:deep|depth|underground|below)$/u, 'depth'],
	[/^(?:tall|high|height|elevation|altitude)$/u, 'height'],
	[/^(?:long|length)$/u, 'length'],
	[/^(?:wide|width|across|diameter)$/u, 'width'],
	[/^(?:thick|thickness)$/u, 'thickness'],
	[
		/^(?:from|away|off|between|apart|north|south|east|west|northeast|northwest|southeast|southwest|distance|outside|inland|offshore)$/u,
		'distance'
	]
];

/** The measure of a unit, whether the words leave no other, and whether it is only the unit’s class; `around` are the words beside the number, nearest first. */
export function measureOfUnit(
	unit: string | undefined,
	subject: string,
	around: readonly string[]
): { readonly text: string; readonly sure: boolean; readonly isClass?: true } | undefined {
	const known = unit === undefined ? undefined : unitOf(unit);
	if (!known) return undefined;
	if (isMoney(known) || known.dimension === 'cent' || /^(?:[A-Z]{3}|cent)-per-/u.test(unit ?? ''))
		return { text: 'value', sure: true, isClass: true };
	if (unit === 'percent') {
		const isRate = RATES.test(subject.toLowerCase());
		return { text: isRate ? 'level' : 'percentage', sure: isRate };
	}
	if (known.dimension === 'length') {
		for (const word of around) {
			const found = LENGTHS.find(([words]) => words.test(word));
			if (found) return { text: found[1], sure: true, isClass: true };
		}
		return undefined;
	}
	if (unit !== undefined && unit.includes('-per-')) return { text: 'rate', sure: true };
	const text = BY_DIMENSION[known.dimension];
	return text === undefined ? undefined : { text, sure: true, ...(!OF_SOMETHING.test(text) && { isClass: true }) };
}
