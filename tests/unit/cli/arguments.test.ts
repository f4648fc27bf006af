import { expect, test } from 'vitest';
import { asTyped } from '../../../src/cli/arguments';

test.each([
	['texts/interview.txt', 'texts/interview.txt'],
	['texte/Über-uns.txt', 'texte/Über-uns.txt'],
	['C:\\texts\\a.txt', 'C:\\texts\\a.txt'],
	['text #1.txt', '"text #1.txt"'],
	['a$b`c"d.txt', '"a\\$b\\`c\\"d.txt"']
])('%j is typed as %s', (argument, typed) => {
	expect(asTyped(argument)).toBe(typed);
});
