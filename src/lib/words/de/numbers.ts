/** German numbers: digits, words, scales, fractions, months. */
import type { DigitForm } from '../language/digitForm';
import { phraseIndex } from '../language/phraseIndex';
import { decimalComma } from '../lists/digits';
import { listed, phrasesOf, setOf } from '../lists/words';
import type { CalendarLists, FractionLists, NumberLists, Said } from '../lists/words';

export const DIGITS: DigitForm = {
	/** Thousands apart by point, blank, no-break or thin blank or apostrophe, then decimals behind a comma. Else all that is tied to digits, as a whole. */
	pattern:
		/(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d{1,3}(?:['’]\d{3})+|\d+)(?:,\d+)?(?!\d|[.,'’]\d)|\d+(?:[.,'’]\d+)+|\d+/uy,
	plain(written) {
		if (WHOLE.test(written)) return written.replace(/[^\d,]/gu, '').replace(',', '.');
		// The Swiss write decimals behind a point.
		return /^\d+\.\d{1,2}$/u.test(written) ? written : decimalComma(written);
	}
};

const WHOLE = /^\d{1,3}(?:(?:\.\d{3})+|(?:[ \u00a0\u2009\u202f]\d{3})+|(?:['’]\d{3})+)(?:,\d+)?$/u;

const ONES: readonly string[] = listed('null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');
const TEENS = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';

/** Words below a hundred that are not made of others; “ein” is an article when it stands alone. */
const SIMPLE: ReadonlyMap<string, number> = new Map([
	...ONES.map((word, value): [string, number] => [word, value]),
	...listed(TEENS).map((word, order): [string, number] => [word, 13 + order]),
	...listed(TENS).map((word, order): [string, number] => [word, 20 + 10 * order]),
	['eins', 1],
	['zwo', 2],
	['dreissig', 30]
]);

/** The whole number that one word says: “zweitausendfünfhunderteinundzwanzig”. */
function wholeOf(word: string): number | undefined {
	if (word === '') return 0;
	const simple = SIMPLE.get(word);
	if (simple !== undefined) return simple;
	for (const [name, scale] of [
		['tausend', 1000],
		['hundert', 100]
	] as const) {
		const at = word.indexOf(name);
		if (at < 0) continue;
		const before = at === 0 ? 1 : wholeOf(word.slice(0, at));
		const after = wholeOf(word.slice(at + name.length).replace(/^und/u, ''));
		return before === undefined || after === undefined || after >= scale ? undefined : before * scale + after;
	}
	const [, ones = '', tens = ''] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? [];
	const [one, ten] = [SIMPLE.get(ones), SIMPLE.get(tens)];
	return one !== undefined && one > 0 && one < 10 && ten !== undefined && ten >= 20 ? one + ten : undefined;
}

function compound(word: string): Said | undefined {
	const half = /^(\p{L}+?)einhalb$/u.exec(word)?.[1];
	const value = wholeOf(half ?? word);
	if (value === undefined || word === 'ein' || word === 'tausend' || word === 'hundert') return undefined;
	return half === undefined ? { value, decimals: 0 } : { value: value + 0.5, decimals: 1 };
}

export const NUMBERS: NumberLists = {
	cardinals: phraseIndex<Said>([
		...phrasesOf('anderthalb, eineinhalb, einundeinhalb', { value: 1.5, decimals: 1 }),
		...phrasesOf('eine halbe, einer halben, halbe', { value: 0.5, decimals: 1 }),
		...phrasesOf('hundert', { value: 100, decimals: 0 })
	]),
	compound,
	articles: setOf('ein eine einer einem einen eines'),
	hundreds: new Set(),
	and: new Set(),
	goOn: setOf('komma'),
	andHalf: phraseIndex(phrasesOf('und ein halbes, und eine halbe, und eine halb', true as const)),
	scales: new Map([
		...listed('trillion trillionen').map((word): [string, number] => [word, 1e18]),
		...listed('tausend tsd').map((word): [string, number] => [word, 1e3]),
		...listed('million millionen mio mill').map((word): [string, number] => [word, 1e6]),
		...listed('milliarde milliarden mrd mia').map((word): [string, number] => [word, 1e9]),
		['dutzend', 12],
		...listed('billion billionen bio').map((word): [string, number] => [word, 1e12]),
		...listed('billiarde billiarden').map((word): [string, number] => [word, 1e15])
	]),
	loneScales: setOf('tausend'),
	links: new Set(),
	ordinal:
		/^(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|siebente|achte|neunte|zehnte|elfte|zwölfte|\p{L}+zehnte|\p{L}+zigste|\p{L}*hundertste|\p{L}*tausendste|letzte)[rnms]?$/u,
	ordinalEnding: /^(?:te[rnms]?|ste[rnms]?)$/u,
	beforeOrdinal: setOf('der die das des dem den am im zum vom bis ab seit und jeder jede jedes ersten zweiten')
};

const ORDERS: readonly string[] = listed('erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft');

function ordinalValue(word: string): number | undefined {
	const stem = /^(\p{L}+?)e[rnms]?$/u.exec(word)?.[1] ?? '';
	const order = ORDERS.indexOf(stem);
	if (order >= 0) return order + 1;
	const whole = stem.endsWith('st') ? stem.slice(0, -2) : stem.endsWith('t') ? stem.slice(0, -1) : '';
	return whole === '' ? undefined : wholeOf(whole);
}

export const FRACTIONS: FractionLists = {
	denominators: new Map([
		['hälfte', 2],
		['drittel', 3],
		['dritteln', 3],
		['viertel', 4],
		['vierteln', 4],
		['fünftel', 5],
		['fünfteln', 5],
		['sechstel', 6],
		['siebtel', 7],
		['achtel', 8],
		['neuntel', 9],
		['zehntel', 10]
	]),
	phrases: phraseIndex<number>([
		...phrasesOf('die Hälfte, der Hälfte, zur Hälfte, Hälfte', 0.5),
		...phrasesOf('ein weiteres Drittel', 1 / 3),
		...phrasesOf('ein weiteres Viertel', 1 / 4),
		...phrasesOf('ein weiteres Fünftel', 1 / 5)
	]),
	each: setOf('jeder jede jedes jeden jedem'),
	ordinalValue,
	inEvery: phraseIndex([...phrasesOf('von, aus, unter', true as const)]),
	nounBetween: false,
	one: setOf('einer eine eines'),
	times: setOf('mal male'),
	multiples: phraseIndex<number>([
		...phrasesOf('doppelt, verdoppelt, verdoppelte, verdoppelten, zweimal, zweifach', 2),
		...phrasesOf('dreimal, dreifach, verdreifacht, verdreifachte', 3),
		...phrasesOf('viermal, vierfach, vervierfacht, vervierfachte', 4),
		...phrasesOf('fünfmal, fünffach, verfünffacht', 5),
		...phrasesOf('zehnmal, zehnfach, verzehnfacht', 10),
		...phrasesOf('halb so, halbiert, halbierte, halbierten', 0.5)
	]),
	comparison: setOf('so mehr größer höher')
};

const MONTH_NAMES = listed('januar februar märz april mai juni juli august september oktober november dezember');

export const CALENDAR: CalendarLists = {
	months: new Map([
		...MONTH_NAMES.map((name, order): [string, number] => [name, order + 1]),
		...MONTH_NAMES.map((name, order): [string, number] => [name.slice(0, 3), order + 1]),
		['jänner', 1],
		['feber', 2],
		['sept', 9],
		['mär', 3]
	]),
	of: setOf('des'),
	afterYear: new Set(),
	beforeYear: setOf(
		'jahr jahre jahres jahren seit bis von vor nach ab anfang ende mitte zwischen und für gesamtjahr geschäftsjahr sommer winter herbst frühjahr frühling quartal halbjahr'
	),
	clock: setOf('uhr'),
	and: setOf('und bis')
};
