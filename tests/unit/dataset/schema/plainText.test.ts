/** The plain rules by which a text is read say the same as the schemas by which files are validated. */
import { expect, it } from 'vitest';
import { passage, text } from '../../../../src/lib/dataset/schema/fields';
import { isLine, isPassage, LONGEST_TEXT } from '../../../../src/lib/dataset/schema/plainText';

const SAMPLES = [
	'The island has 473 ships.',
	'  spaces around  ',
	'',
	' ',
	'two\nlines',
	'a\ttab',
	'soft\u00ADhyphen',
	'joined\u200Dletters',
	'turned \u202Eround',
	'bell \u0007',
	'half \uD83D of a pair',
	'no character \uFFFE',
	'\u2800\u3164',
	'<b>bold</b>',
	'x<y and List<Ship>',
	'javascript:alert(1)',
	'JavaScript: The Good Parts',
	'<!-- comment -->',
	'a'.repeat(LONGEST_TEXT),
	'a'.repeat(LONGEST_TEXT + 1),
	` ${'a'.repeat(LONGEST_TEXT)} `
];

it('a line is what the schema takes for one', () => {
	expect(SAMPLES.filter(isLine)).toEqual(SAMPLES.filter((sample) => text.safeParse(sample).success));
	expect(SAMPLES.filter(isLine).length).toBeGreaterThan(4);
});

it('a passage is what the schema takes for one', () => {
	expect(SAMPLES.filter(isPassage)).toEqual(SAMPLES.filter((sample) => passage.safeParse(sample).success));
	expect(SAMPLES.filter((sample) => !isPassage(sample)).length).toBeGreaterThan(4);
});
