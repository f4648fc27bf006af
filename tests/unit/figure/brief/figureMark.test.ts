import { expect, it, test } from 'vitest';
import { figureCode, figureMark, readMark } from '../../../../src/lib/figure/brief/figureMark';

it('is the same for a name wherever it is drawn, and another for another name', () => {
	expect(figureCode('trade-record')).toBe(figureCode('trade-record'));
	const codes = Array.from({ length: 2000 }, (_, i) => figureCode(`figure-${i}`));
	expect(new Set(codes).size).toBe(2000);
	expect(codes.every((code) => /^[3467ACDEFGHJKMNPQRTUVWXY]{6}$/.test(code))).toBe(true);
});

it('ends in the version', () => {
	const revision = { date: '2026-11-24', what: 'First published', why: 'First publication' };
	expect(figureMark({ slug: 'x', revisions: [revision, revision] })).toBe(`${figureCode('x')}-2`);
});

test.each([
	['as it stands', (code: string) => `${code}-2`, 2],
	['in small letters', (code: string) => `${code.toLowerCase()}-2`, 2],
	['with another dash, and with spaces around', (code: string) => ` ${code} – 2 `, 2],
	['with a v', (code: string) => `${code} v12`, 12],
	['with the site’s name, as it stands in pictures', (code: string) => `figures.example · ${code}-2`, 2],
	['with the site’s name and a space', (code: string) => `data.figures.example:8080 ${code}-2`, 2],
	['without a version', (code: string) => code, undefined]
])('is read %s', (_, typed, version) => {
	const code = figureCode('trade-record');
	expect(readMark(typed(code))).toEqual({ code, ...(version === undefined ? {} : { version }) });
});

test.each([
	'',
	'trade',
	'Y6H3P',
	'Y6H3PK-0',
	'Y6H3PK-12345',
	'“Y6H3PK”',
	'Y0H3PK-1',
	'the K7QF3M words',
	'figures.example',
	'see K7QF3M-1'
])('“%s” is none', (typed) => {
	expect(readMark(typed)).toBeUndefined();
});
