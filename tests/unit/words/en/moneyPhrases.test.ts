import { describe, expect, test } from 'vitest';
import { CURRENCIES, CURRENCY_CODES, SHARED_SIGNS } from '../../../../src/lib/quantity/currencies';
import { formatQuantity } from '../../../../src/lib/quantity/format';
import { CODES_THAT_ARE_WORDS, CURRENCY_NAMES, SHORT_NAMES } from '../../../../src/lib/words/en/currencyNames';
import { readNumbers } from '../../../../src/lib/words/read';
import { spellings } from '../../../../src/lib/words/language/spellings';
import { stated } from '../../quantity/stated';

const ROWS = CURRENCY_CODES.map((code) => ({
	code,
	...CURRENCIES.get(code),
	words: SHORT_NAMES[code],
	codeIsWord: CODES_THAT_ARE_WORDS.has(code)
}));
const unitsIn = (text: string) => readNumbers(text).map((reading) => reading.unit);

describe('a currency of the table', () => {
	test.each(ROWS)(
		'$code is read from its code, its signs and its names',
		({ code, signs, signBehind, words, ...row }) => {
			const texts = [
				...(row.codeIsWord ? [] : [`${code} 7`, `${code}7`, `7 ${code}`]),
				...spellings(signs).flatMap((sign) => [`${sign}7`, `${sign}7m`]),
				...spellings(signBehind).map((sign) => `7 ${sign}`),
				...[CURRENCY_NAMES[code], words].flatMap(spellings).map((name) => `7 million ${name}`)
			];
			expect(texts).not.toEqual([]);
			expect(texts.filter((text) => unitsIn(text)[0] !== code)).toEqual([]);
		}
	);

	test.each(ROWS.filter(({ codeIsWord }) => !codeIsWord))('$code is read from what the program writes', ({ code }) => {
		for (const style of ['label', 'sentence'] as const)
			expect(readNumbers(formatQuantity(stated(7, code), style))).toMatchObject([{ unit: code, value: 7 }]);
	});

	test.each(ROWS.filter(({ codeIsWord }) => codeIsWord))('$code in capitals is no money', ({ code }) => {
		expect(unitsIn(`${code} 40 members`)).toEqual(['count']);
	});

	test.each(Object.entries(CURRENCY_NAMES))('%s is read from each of its names', (code, names) => {
		const read = spellings(names).map((name) => [name, unitsIn(`7 million ${name}`)[0]]);
		expect(read.filter(([, unit]) => unit !== code)).toEqual([]);
	});

	test('is called as the platform’s own list says', () => {
		const nameOf = (code: string, count: number) =>
			new Intl.NumberFormat('en', {
				style: 'currency',
				currency: code,
				currencyDisplay: 'name',
				maximumFractionDigits: 0
			})
				.formatToParts(count)
				.find(({ type }) => type === 'currency')?.value;
		const known = Object.keys(CURRENCY_NAMES).filter((code) => nameOf(code, 1) !== code);
		expect(known.length).toBeGreaterThan(140);
		for (const code of known)
			expect([...new Set([nameOf(code, 1), nameOf(code, 2)])], code).toEqual(spellings(CURRENCY_NAMES[code]));
	});

	test('shares no sign and no name with another', () => {
		for (const column of ['signs', 'words'] as const) {
			const all = ROWS.flatMap((row) => spellings(row[column])).concat(SHARED_SIGNS);
			expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
		}
		const names = Object.values(CURRENCY_NAMES).flatMap((cell) => spellings(cell));
		expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
	});
});

test.each(SHARED_SIGNS)('%s is money, and names no currency', (sign) => {
	expect(unitsIn(`${sign}7 billion`)).toEqual([undefined]);
});

describe('money that several countries call alike', () => {
	test.each([
		['The wage in Metro Manila will rise by 25 pesos.', 'PHP'],
		['The Mexican bank earned 500 million pesos.', 'MXN'],
		['Petrol was at P62.10 a litre in the Philippines.', 'PHP-per-L'],
		['Pakistan paid Rs 5,000 to each.', 'PKR'],
		['An Indian bank earned Rs 741 crore.', 'INR'],
		['Japan spent ¥5 trillion.', 'JPY']
	])('is that of the country named near it: “%s”', (text, unit) => {
		expect(readNumbers(text).map((reading) => [reading.unit, reading.doubts])).toEqual([[unit, undefined]]);
	});

	test.each(['It cost 25 pesos.', 'Mexico and Chile paid 25 pesos.', 'In Indiana they paid Rs 500.'])(
		'is nobody’s where none or several are named: “%s”',
		(text) => {
			expect(unitsIn(text)).toEqual([undefined]);
		}
	);
});

describe('a number whose unit stands at the other end', () => {
	test.each([
		['Costs rose from 24 to 33–35 billion euros.', 24e9, 'EUR'],
		['Exports decreased 1.0 billion to 9.0 billion dollars.', -1e9, 'USD']
	])('takes it: “%s”', (text, value, unit) => {
		expect(readNumbers(text)[0]).toMatchObject({ value, unit });
	});

	test('takes none that is not there', () => {
		expect(unitsIn('Costs rose from 24 to 33–35 billion.')[0]).toBeUndefined();
	});
});

describe('cents', () => {
	const read = (text: string) => readNumbers(text).map(({ value, unit, unread }) => [value, unit ?? unread]);

	test('of a currency that is named are hundredths of it', () => {
		expect(read('The final dividend was 35 euro cents.')).toEqual([[0.35, 'EUR']]);
		expect(read('Copper fell to 265.4 US cents per pound.')).toEqual([[2.654, 'USD-per-lb']]);
		expect(read('The loonie bought 70.5 U.S. cents, not 71 Australian cents.')).toEqual([
			[0.705, 'USD'],
			[0.71, 'AUD']
		]);
		expect(read('Between 3.5 and 4 Canadian cents a litre.')).toEqual([[0.0375, 'CAD-per-L']]);
	});

	test('of no currency stay cents', () => {
		expect(read('It paid 35 cents a share.')).toEqual([[35, 'cent-per-share']]);
	});
});

describe('money of a country that no list has', () => {
	test.each(['5 Belgian francs', '10 Norwegian crowns', '70 Bermudian cents', '25 pesos'])(
		'“%s” is no count',
		(text) => {
			const [reading] = readNumbers(`It costs ${text} now.`);
			expect(reading).toMatchObject({ text, unread: text.replace(/^\d+ /, '') });
			expect(reading?.unit).toBeUndefined();
		}
	);

	test('is no money where a line ends between, or the word is another', () => {
		for (const text of ['Of 5 Belgian\n\nfrancs were asked.', '5 Belgian marks were made.'])
			expect(readNumbers(text)[0]?.unread, text).toBeUndefined();
	});
});
