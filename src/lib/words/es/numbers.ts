/** Spanish numbers: digits, words, scales, fractions, months. */
import type { DigitForm } from '../language/digitForm';
import { phraseIndex } from '../language/phraseIndex';
import { decimalComma } from '../lists/digits';
import { listed, phrasesOf, setOf } from '../lists/words';
import type { CalendarLists, FractionLists, NumberLists, Said } from '../lists/words';

export const DIGITS: DigitForm = {
	/**
	 * Thousands apart by point or blank and decimals behind a comma, as in Spain; or decimals behind a point that no three digits
	 * follow, as in Mexico. Else all that is tied to digits, as a whole.
	 */
	pattern:
		/(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,\d+)?(?!\d|[.,'’]\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|[.,'’]\d)|\d+(?:[.,'’]\d+)+|\d+/uy,
	plain(written) {
		if (WHOLE.test(written)) return written.replace(/[^\d,]/gu, '').replace(',', '.');
		if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/u.test(written)) return written.replaceAll(',', '');
		return /^\d+\.(?:\d{1,2}|\d{4,})$/u.test(written) ? written : decimalComma(written);
	}
};

const WHOLE = /^\d{1,3}(?:(?:\.\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+)(?:,\d+)?$/u;

const said = (cell: string, from: number, step = 1): (readonly [string, Said])[] =>
	listed(cell).map((word, order) => [word, { value: from + order * step, decimals: 0 }] as const);

export const NUMBERS: NumberLists = {
	cardinals: phraseIndex<Said>([
		...said('cero', 0),
		...said(
			'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
			2
		),
		...said(
			'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
			21
		),
		...said('dieciseis', 16),
		...said('veintidos veintitres', 22),
		...said('veintiseis', 26),
		...said('veintiún', 21),
		...said('veintiuna', 21),
		...said('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
		...said('cien', 100),
		...said(
			'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
			200,
			100
		),
		...said(
			'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
			200,
			100
		),
		...phrasesOf('ciento', { value: 100, decimals: 0 }),
		...phrasesOf('medio, media', { value: 0.5, decimals: 1 })
	]),
	compound: () => undefined,
	articles: setOf('un una uno'),
	hundreds: new Set(),
	and: setOf('y'),
	goOn: setOf('coma con'),
	andHalf: phraseIndex(phrasesOf('y medio, y media', true as const)),
	scales: new Map([
		['mil', 1e3],
		...listed('millón millones millon mill').map((word): [string, number] => [word, 1e6]),
		...listed('millardo millardos').map((word): [string, number] => [word, 1e9]),
		...listed('docena docenas').map((word): [string, number] => [word, 12]),
		...listed('billón billones billon').map((word): [string, number] => [word, 1e12]),
		...listed('trillón trillones').map((word): [string, number] => [word, 1e18])
	]),
	loneScales: setOf('mil'),
	links: setOf('de'),
	ordinal:
		/^(?:primer|tercer|(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|undécim|duodécim|vigésim|trigésim|últim|\p{L}+[ée]sim|\p{L}+av)[oa]s?)$/u,
	ordinalEnding: /^(?:er|o|a|os|as|ro|do|to|mo|vo|no)$/u,
	beforeOrdinal: new Set()
};

const ORDERS: Readonly<Record<string, number>> = {
	tercio: 3,
	tercios: 3,
	cuarto: 4,
	cuartos: 4,
	quinto: 5,
	quintos: 5
};

export const FRACTIONS: FractionLists = {
	denominators: new Map([
		...Object.entries(ORDERS),
		['sexto', 6],
		['sextos', 6],
		['octavo', 8],
		['octavos', 8],
		['décimo', 10],
		['décimos', 10],
		['décima', 10],
		['décimas', 10]
	]),
	phrases: phraseIndex<number>([
		...phrasesOf('la mitad, una mitad', 1 / 2),
		...phrasesOf('la tercera parte, una tercera parte', 1 / 3),
		...phrasesOf('las dos terceras partes, dos terceras partes', 2 / 3),
		...phrasesOf('la cuarta parte, una cuarta parte', 1 / 4),
		...phrasesOf('las tres cuartas partes, tres cuartas partes', 3 / 4),
		...phrasesOf('la quinta parte, una quinta parte', 1 / 5),
		...phrasesOf('la décima parte, una décima parte', 1 / 10)
	]),
	each: new Set(),
	ordinalValue: () => undefined,
	inEvery: phraseIndex([...phrasesOf('de cada', true as const)]),
	nounBetween: true,
	one: setOf('uno una'),
	times: setOf('veces vez'),
	multiples: phraseIndex<number>([
		...phrasesOf('el doble, doble, duplicó, duplicaron, duplicado', 2),
		...phrasesOf('el triple, triple, triplicó, triplicaron, triplicado', 3),
		...phrasesOf('el cuádruple, cuadruplicó, cuadruplicaron', 4),
		...phrasesOf('el quíntuple, quintuplicó, quintuplicaron', 5)
	]),
	comparison: setOf('más menos mayor superior')
};

const MONTH_NAMES = listed('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre');

export const CALENDAR: CalendarLists = {
	months: new Map([
		...MONTH_NAMES.map((name, order): [string, number] => [name, order + 1]),
		...listed('ene feb abr jun jul ago sep oct nov dic').map((name): [string, number] => [
			name,
			MONTH_NAMES.findIndex((month) => month.startsWith(name)) + 1
		]),
		['sept', 9],
		['setiembre', 9]
	]),
	of: setOf('de del'),
	afterYear: new Set(),
	beforeYear: setOf(
		'en de del desde hasta año años entre y a durante para por finales principios mediados verano invierno otoño primavera desde'
	),
	clock: setOf('horas h'),
	and: setOf('y a al')
};
