/** Russian numbers: digits, words in their cases, scales, fractions, months. */
import type { DigitForm } from '../language/digitForm';
import { phraseIndex } from '../language/phraseIndex';
import { decimalComma } from '../lists/digits';
import { listed, phrasesOf, setOf } from '../lists/words';
import type { CalendarLists, FractionLists, NumberLists, Said } from '../lists/words';

export const DIGITS: DigitForm = {
	/** Thousands apart by a blank, plain or no-break, decimals behind a comma or a point. Else all that is tied to digits, as a whole. */
	pattern: /(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,\d+)?(?!\d|[.,'’]\d)|\d+(?:[.,'’]\d+)+|\d+/uy,
	plain(written) {
		if (/^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?$/u.test(written))
			return written.replace(/[^\d,]/gu, '').replace(',', '.');
		// A point before three digits may part thousands.
		return /^\d+\.(?:\d{1,2}|\d{4,})$/u.test(written) ? written : decimalComma(written);
	}
};

/** Each line: a number and its forms. */
const CARDINALS: readonly (readonly [number, string])[] = [
	[0, 'ноль нуль нуля'],
	[1, 'один одна одно одного одной одному одну одним'],
	[2, 'два две двух двум двумя'],
	[3, 'три трёх трех трём трем тремя'],
	[4, 'четыре четырёх четырех четырём четырем четырьмя'],
	[5, 'пять пяти пятью'],
	[6, 'шесть шести шестью'],
	[7, 'семь семи'],
	[8, 'восемь восьми восемью'],
	[9, 'девять девяти девятью'],
	[10, 'десять десяти десятью'],
	[11, 'одиннадцать одиннадцати'],
	[12, 'двенадцать двенадцати'],
	[13, 'тринадцать тринадцати'],
	[14, 'четырнадцать четырнадцати'],
	[15, 'пятнадцать пятнадцати'],
	[16, 'шестнадцать шестнадцати'],
	[17, 'семнадцать семнадцати'],
	[18, 'восемнадцать восемнадцати'],
	[19, 'девятнадцать девятнадцати'],
	[20, 'двадцать двадцати двадцатью'],
	[30, 'тридцать тридцати тридцатью'],
	[40, 'сорок сорока'],
	[50, 'пятьдесят пятидесяти'],
	[60, 'шестьдесят шестидесяти'],
	[70, 'семьдесят семидесяти'],
	[80, 'восемьдесят восьмидесяти'],
	[90, 'девяносто девяноста'],
	[100, 'сто ста'],
	[200, 'двести двухсот'],
	[300, 'триста трёхсот трехсот'],
	[400, 'четыреста четырёхсот четырехсот'],
	[500, 'пятьсот пятисот'],
	[600, 'шестьсот шестисот'],
	[700, 'семьсот семисот'],
	[800, 'восемьсот восьмисот'],
	[900, 'девятьсот девятисот']
];

export const NUMBERS: NumberLists = {
	cardinals: phraseIndex<Said>([
		...CARDINALS.flatMap(([value, cell]) => listed(cell).map((word) => [word, { value, decimals: 0 }] as const)),
		...phrasesOf('полтора, полторы, полутора', { value: 1.5, decimals: 1 })
	]),
	compound(word) {
		const half = /^пол(?=миллион|миллиард|тысяч)/u.test(word);
		return half ? HALVES.get(word) : undefined;
	},
	articles: new Set(),
	hundreds: new Set(),
	and: new Set(),
	goOn: setOf('целых целые запятая'),
	andHalf: phraseIndex(phrasesOf('с половиной', true as const)),
	scales: new Map([
		...listed('квадриллион квадриллиона квадриллионов').map((word): [string, number] => [word, 1e15]),
		...listed('тысяча тысячи тысяч тысячу тысячей тысячам тысячами тысячах тыс').map((word): [string, number] => [
			word,
			1e3
		]),
		...listed('миллион миллиона миллионов миллиону миллионом миллионам миллионами миллионах млн').map(
			(word): [string, number] => [word, 1e6]
		),
		...listed('миллиард миллиарда миллиардов миллиарду миллиардом миллиардам миллиардами миллиардах млрд').map(
			(word): [string, number] => [word, 1e9]
		),
		...listed('дюжина дюжины дюжин').map((word): [string, number] => [word, 12]),
		...listed('триллион триллиона триллионов триллиону триллионом трлн').map((word): [string, number] => [word, 1e12])
	]),
	loneScales: setOf('миллион миллиард тысяча тысячу триллион миллиона миллиарда'),
	links: new Set(),
	ordinal:
		/^(?:перв|втор|трет|треть|четвёрт|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|\p{L}+надцат|двадцат|тридцат|последн)(?:ый|ой|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ей|ья|ье|ью|ьего|ьей|ьем)$/u,
	ordinalEnding: /^(?:й|го|е|я|х|ю|м|ый|ой|ая|ое|ые|ого|ом|му|ми)$/u,
	beforeOrdinal: new Set()
};

const HALVES: ReadonlyMap<string, Said> = new Map([
	...phrasesOf('полмиллиона', { value: 0.5e6, decimals: 0 }),
	...phrasesOf('полмиллиарда', { value: 0.5e9, decimals: 0 }),
	...phrasesOf('полтысячи', { value: 500, decimals: 0 })
]);

const ORDERS: readonly (readonly [number, RegExp])[] = [
	[2, /^втор/u],
	[3, /^трет/u],
	[4, /^четв/u],
	[5, /^пят/u],
	[6, /^шест/u],
	[7, /^седьм/u],
	[8, /^восьм/u],
	[9, /^девят/u],
	[10, /^десят/u],
	[20, /^двадцат/u]
];

export const FRACTIONS: FractionLists = {
	denominators: new Map([
		...listed('треть трети третей третьих').map((word): [string, number] => [word, 3]),
		...listed('четверть четверти четвертей четвертых').map((word): [string, number] => [word, 4]),
		...listed('пятая пятой пятых пятую').map((word): [string, number] => [word, 5]),
		...listed('шестая шестых').map((word): [string, number] => [word, 6]),
		...listed('десятая десятых десятой').map((word): [string, number] => [word, 10])
	]),
	phrases: phraseIndex<number>([
		...phrasesOf('половина, половины, половину, половине, половиной', 1 / 2),
		...phrasesOf('треть, трети, третью', 1 / 3),
		...phrasesOf('четверть, четверти, четвертью', 1 / 4)
	]),
	each: setOf('каждый каждая каждое каждого каждому каждую каждым'),
	ordinalValue: (word) => (NUMBERS.ordinal.test(word) ? ORDERS.find(([, stem]) => stem.test(word))?.[0] : undefined),
	inEvery: phraseIndex([...phrasesOf('из, из каждых', true as const)]),
	nounBetween: false,
	one: setOf('один одна одно'),
	times: setOf('раз раза разами'),
	multiples: phraseIndex<number>([
		...phrasesOf('вдвое, удвоился, удвоилась, удвоилось, удвоились, двукратно', 2),
		...phrasesOf('втрое, утроился, утроилась, утроились', 3),
		...phrasesOf('вчетверо', 4),
		...phrasesOf('впятеро', 5),
		...phrasesOf('вполовину', 0.5)
	]),
	comparison: setOf('больше выше меньше ниже')
};

const MONTH_STEMS: readonly string[] = listed('январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр');

export const CALENDAR: CalendarLists = {
	months: new Map(
		MONTH_STEMS.flatMap((stem, order) => {
			const soft = order === 4 ? listed('май мая мае маю') : [];
			const endings = order === 2 || order === 7 ? ['', 'а', 'е', 'у'] : ['ь', 'я', 'е', 'ю', 'ем'];
			const forms = soft.length > 0 ? soft : endings.map((ending) => stem + ending);
			return forms.map((form): [string, number] => [form, order + 1]);
		})
	),
	of: new Set(),
	afterYear: setOf('год года году годом годе годы годов гг г'),
	beforeYear: setOf('в с до по за к от году года конце начале середине'),
	clock: new Set(),
	and: setOf('и по')
};
