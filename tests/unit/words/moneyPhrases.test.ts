import { describe, expect, test } from 'vitest';
import { CURRENCIES, SHARED_SIGNS } from '../../../src/lib/quantity/currencies';
import { formatQuantity } from '../../../src/lib/quantity/format';
import { readNumbers } from '../../../src/lib/words/read';
import { spellings } from '../../../src/lib/words/spellings';
import { stated } from '../quantity/stated';

const ROWS = [...CURRENCIES].map(([code, row]) => ({ code, ...row }));
const unitsIn = (text: string) => readNumbers(text).map((reading) => reading.unit);

describe('a currency of the table', () => {
	test.each(ROWS)(
		'$code is read from its code, its signs and its names',
		({ code, signs, signBehind, words, ...row }) => {
			const texts = [
				...(row.codeIsWord ? [] : [`${code} 7`, `${code}7`, `7 ${code}`]),
				...spellings(signs).flatMap((sign) => [`${sign}7`, `${sign}7m`]),
				...spellings(signBehind).map((sign) => `7 ${sign}`),
				...spellings(words).map((name) => `7 million ${name}`)
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

	test('shares no sign and no name with another', () => {
		for (const column of ['signs', 'words'] as const) {
			const all = ROWS.flatMap((row) => spellings(row[column])).concat(SHARED_SIGNS);
			expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
		}
	});
});

test.each(SHARED_SIGNS)('%s is money, and names no currency', (sign) => {
	expect(unitsIn(`${sign}7 billion`)).toEqual([undefined]);
});
