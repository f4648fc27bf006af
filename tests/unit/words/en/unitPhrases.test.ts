import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../../../src/lib/quantity/format';
import { composedId } from '../../../../src/lib/quantity/composed';
import { convert, unitOf } from '../../../../src/lib/quantity/unit';
import { UNIT_ROWS } from '../../../../src/lib/quantity/units';
import { WORDS_WITHOUT_ROW } from '../../../../src/lib/words/en/unitLists';
import { readNumbers } from '../../../../src/lib/words/read';
import { spellings } from '../../../../src/lib/words/language/spellings';
import { SYMBOLS_WITHOUT_ROW } from '../../../../src/lib/words/language/unitSymbols';
import { stated, unit } from '../../quantity/stated';

const ROWS = [...UNIT_ROWS].map(([id, { read }]) => ({ id, read }));
/** The rows with words of their own. */
const SPELLED = ROWS.flatMap(({ id, read }) => (typeof read === 'string' ? [] : [{ id, ...read }]));

/** A phrase for each unit that has no words of its own. */
const CONSTRUED: Record<string, string> = {
	share: 'half of it',
	'percent-change': 'a 7 percent increase',
	multiple: 'seven times larger',
	count: '7 meetings',
	rank: 'the seventh time',
	date: 'in 2005'
};

const unitsIn = (text: string) => readNumbers(text).map((reading) => reading.unit);

describe('a unit of the table', () => {
	test.each(SPELLED)('$id is read from each of its spellings', ({ id, words, symbols }) => {
		const all = [...spellings(words), ...spellings(symbols)];
		expect(spellings(words)).not.toEqual([]);
		expect(all.filter((spelling) => unitsIn(`7 ${spelling}`)[0] !== id)).toEqual([]);
	});

	test.each(SPELLED)('$id is read from what the program writes', ({ id }) => {
		const written = [1, 7].flatMap((value) =>
			(['label', 'sentence'] as const).map((style) => ({ value, text: formatQuantity(stated(value, id), style) }))
		);
		// “+7 points” and “+1 point” do not say which points they are; only “percentage points” do.
		for (const { value, text } of written.filter(({ text }) => !/^\+\d points?$/.test(text))) {
			const readings = readNumbers(text.replace('+', ''));
			const read = unitOf(readings[0]?.unit ?? '');
			expect(readings, text).toHaveLength(1);
			expect(read && convert(readings[0]?.value ?? NaN, read, unit(id)), text).toBe(value);
		}
	});

	test('is read from words of its own, or by the grammar', () => {
		const without = ROWS.filter(({ read }) => typeof read === 'string').map(({ id }) => id);
		expect(without.sort()).toEqual(Object.keys(CONSTRUED).sort());
		for (const [id, text] of Object.entries(CONSTRUED)) expect(unitsIn(text), text).toEqual([id]);
	});

	test.each(SPELLED)('$id is read from the words for many of it, and from symbols with a scale', (row) => {
		for (const [cell, factor] of Object.entries(row.multiples ?? {}))
			for (const word of spellings(cell))
				expect(readNumbers(`7 ${word}`), word).toMatchObject([{ unit: row.id, value: 7 * factor, scale: 1 }]);
		for (const [symbol, scale] of Object.entries(row.scaled ?? {}))
			expect(readNumbers(`7 ${symbol}`), symbol).toMatchObject([{ unit: row.id, value: 7 * scale, scale }]);
	});

	test.each(SPELLED)(
		'$id per year is the same unit where its row says so, and else another',
		({ id, words, keptPer }) => {
			const perYear = composedId(id, 'year');
			expect(unitsIn(`7 ${spellings(words)[0]} per year`)).toEqual([keptPer ? id : perYear]);
		}
	);

	test('shares no spelling with another, nor with the words that have no row', () => {
		const words = [...SPELLED.flatMap((row) => spellings(row.words)), ...spellings(WORDS_WITHOUT_ROW)];
		const symbols = [...SPELLED.flatMap((row) => spellings(row.symbols)), ...spellings(SYMBOLS_WITHOUT_ROW)];
		for (const all of [words, symbols]) expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
	});
});

describe('a word for a unit without a row', () => {
	test.each([...spellings(WORDS_WITHOUT_ROW), ...spellings(SYMBOLS_WITHOUT_ROW)])('“7 %s” has no unit', (word) => {
		expect(unitsIn(`7 ${word}`)).toEqual([undefined]);
	});
});
