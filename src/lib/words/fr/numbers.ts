/** French numbers: digits, words, scales, fractions, months. */
import type { DigitForm } from '../language/digitForm';
import { phraseIndex } from '../language/phraseIndex';
import { decimalComma } from '../lists/digits';
import { listed, phrasesOf, setOf } from '../lists/words';
import type { CalendarLists, FractionLists, NumberLists, Said } from '../lists/words';

export const DIGITS: DigitForm = {
	/**
	 * Thousands apart by a blank, plain, no-break or thin, or by points; decimals behind a comma, or behind a point that no three
	 * digits follow. Else all that is tied to digits, as a whole.
	 */
	pattern:
		/(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:['’]\d{3})+|\d+)(?:,\d+)?(?!\d|[.,'’]\d)|\d+(?:[.,'’]\d+)+|\d+/uy,
	plain(written) {
		if (WHOLE.test(written)) return written.replace(/[^\d,]/gu, '').replace(',', '.');
		return /^\d+\.(?:\d{1,2}|\d{4,})$/u.test(written) ? written : decimalComma(written);
	}
};

const WHOLE = /^\d{1,3}(?:(?:[ \u00a0\u2009\u202f]\d{3})+|(?:\.\d{3})+|(?:['’]\d{3})+)(?:,\d+)?$/u;

const said = (cell: string, from: number, step = 1): (readonly [string, Said])[] =>
	listed(cell).map((word, order) => [word, { value: from + order * step, decimals: 0 }] as const);

export const NUMBERS: NumberLists = {
	cardinals: phraseIndex<Said>([
		...said('zéro', 0),
		...said('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2),
		...said('vingt trente quarante cinquante soixante septante', 20, 10),
		...said('huitante', 80),
		...said('octante', 80),
		...said('nonante', 90),
		...said('cent', 100),
		...phrasesOf('dix-sept', { value: 17, decimals: 0 }),
		...phrasesOf('dix-huit', { value: 18, decimals: 0 }),
		...phrasesOf('dix-neuf', { value: 19, decimals: 0 }),
		...phrasesOf('vingt et un, vingt et une, vingt-et-un', { value: 21, decimals: 0 }),
		...phrasesOf('quatre-vingt, quatre-vingts', { value: 80, decimals: 0 }),
		...phrasesOf('quatre-vingt-dix', { value: 90, decimals: 0 }),
		...phrasesOf('quatre-vingt-dix-sept', { value: 97, decimals: 0 }),
		...phrasesOf('quatre-vingt-dix-huit', { value: 98, decimals: 0 }),
		...phrasesOf('quatre-vingt-dix-neuf', { value: 99, decimals: 0 }),
		...phrasesOf('un demi, demi, une demi, demie', { value: 0.5, decimals: 1 })
	]),
	compound: () => undefined,
	articles: setOf("un une d’un d'un d’une d'une"),
	hundreds: setOf('cent cents'),
	and: setOf('et'),
	goOn: setOf('virgule'),
	andHalf: phraseIndex(phrasesOf('et demi, et demie', true as const)),
	scales: new Map([
		...listed('trillion trillions').map((word): [string, number] => [word, 1e18]),
		['mille', 1e3],
		...listed('million millions').map((word): [string, number] => [word, 1e6]),
		...listed('milliard milliards md mds mrd').map((word): [string, number] => [word, 1e9]),
		...listed('douzaine douzaines').map((word): [string, number] => [word, 12]),
		...listed('billion billions').map((word): [string, number] => [word, 1e12])
	]),
	loneScales: setOf('mille'),
	links: setOf('de'),
	ordinal: /^(?:première?s?|seconde?s?|\p{L}+i[eè]mes?|dernière?s?|derniers)$/u,
	ordinalEnding: /^(?:er|re|ère|e|ème|eme|nd|nde|ers|res)$/u,
	beforeOrdinal: new Set()
};

export const FRACTIONS: FractionLists = {
	denominators: new Map([
		['tiers', 3],
		['quart', 4],
		['quarts', 4],
		['cinquième', 5],
		['cinquièmes', 5],
		['sixième', 6],
		['sixièmes', 6],
		['huitième', 8],
		['huitièmes', 8],
		['dixième', 10],
		['dixièmes', 10]
	]),
	phrases: phraseIndex<number>([
		...phrasesOf('la moitié, une moitié', 1 / 2),
		...phrasesOf('le tiers', 1 / 3),
		...phrasesOf('les deux tiers', 2 / 3),
		...phrasesOf('le quart', 1 / 4),
		...phrasesOf('les trois quarts, les trois-quarts, trois-quarts', 3 / 4)
	]),
	each: new Set(),
	ordinalValue: () => undefined,
	inEvery: phraseIndex([...phrasesOf('sur', true as const)]),
	nounBetween: true,
	one: setOf('un une'),
	times: setOf('fois'),
	multiples: phraseIndex<number>([
		...phrasesOf('le double, double, doublé, doublée, doublés, doublent', 2),
		...phrasesOf('le triple, triple, triplé, triplée, triplés', 3),
		...phrasesOf('quadruple, quadruplé, quadruplée', 4),
		...phrasesOf('quintuple, quintuplé', 5)
	]),
	comparison: setOf('plus moins la le supérieur supérieure')
};

const MONTH_NAMES = listed('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');

export const CALENDAR: CalendarLists = {
	months: new Map([
		...MONTH_NAMES.map((name, order): [string, number] => [name, order + 1]),
		['fevrier', 2],
		['aout', 8],
		['decembre', 12],
		['janv', 1],
		['févr', 2],
		['juil', 7],
		['sept', 9],
		['oct', 10],
		['nov', 11],
		['déc', 12]
	]),
	of: new Set(),
	afterYear: new Set(),
	beforeYear: setOf(
		'en depuis jusqu’en fin début de à entre et année années l’année an avant après dès pour été hiver automne printemps trimestre semestre rapport exercice mi courant moyenne campagne'
	),
	clock: setOf('h heures'),
	and: setOf('et au')
};
