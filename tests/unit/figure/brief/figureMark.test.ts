import { describe, expect, it, test } from 'vitest';
import { figureCode, figureMark, misreadMark, readMark } from '../../../../src/lib/figure/brief/figureMark';

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

describe('a mark that was misread', () => {
	const slugs = ['meetings', 'oil-half'];
	it.each([
		['ANXMUG-3', 'ANXMU6-3'],
		['figures.example · anxmug', 'ANXMU6'],
		['DU76RV v2', 'DU76RW-2']
	])('in one letter is the only one that is near: “%s”', (typed, mark) => {
		expect(misreadMark(typed, slugs)).toBe(mark);
	});

	it.each(['AHXMUG-3', 'ANXMU-3', 'ANXMU6-3', 'oil', ''])('“%s” is near to none', (typed) => {
		expect(misreadMark(typed, slugs)).toBeUndefined();
	});

	it('is near to none where it may be either of two', () => {
		const [one, other] = twoNearNames();
		const between = [...figureCode(one)].map((letter, i) => (figureCode(other)[i] === letter ? letter : '0')).join('');
		expect(misreadMark(between, [one])).toBe(figureCode(one));
		expect(misreadMark(between, [one, other])).toBeUndefined();
	});
});

/** Two names whose codes differ in one letter. */
function twoNearNames(): [string, string] {
	const known = new Map<string, string>();
	for (let i = 0; ; i++) {
		const name = `n${i}`;
		const code = figureCode(name);
		for (let place = 0; place < code.length; place++) {
			const key = `${code.slice(0, place)}_${code.slice(place + 1)}`;
			const other = known.get(key);
			if (other !== undefined) return [other, name];
			known.set(key, name);
		}
	}
}
