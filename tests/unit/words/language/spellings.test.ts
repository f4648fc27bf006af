import { expect, test } from 'vitest';
import { spellings } from '../../../../src/lib/words/language/spellings';

test.each([
	['mile(s), mi', ['mile', 'miles', 'mi']],
	['degree(s) Celsius', ['degree Celsius', 'degrees Celsius']],
	['inch,\n\t\tinches', ['inch', 'inches']],
	['', []],
	[undefined, []]
])('a cell %j holds %j', (cell, expected) => {
	expect(spellings(cell)).toEqual(expected);
});
