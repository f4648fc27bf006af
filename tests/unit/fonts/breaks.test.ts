import { describe, expect, it } from 'vitest';
import { lineParts } from '../../../src/lib/fonts/breaks';

const partsOf = (text: string) => {
	const characters = [...text];
	return lineParts(characters).map(({ start, end }) => characters.slice(start, end).join(''));
};

describe('lineParts', () => {
	it.each([
		['spaces', 'half of  the\noil', ['half', 'of', 'the', 'oil']],
		['a hyphen', 'second-largest', ['second-', 'largest']],
		['a dash without spaces', 'trade—and', ['trade—', 'and']],
		['a slash', 'oil/petroleum', ['oil/', 'petroleum']],
		['the path of an address', 'https://a.org/b/', ['https://', 'a.org/', 'b/']],
		['CJK characters', '中国2023年', ['中', '国', '2023', '年']],
		['an ideographic space', '中　国', ['中', '国']]
	])('breaks at %s', (_what, text, parts) => {
		expect(partsOf(text)).toEqual(parts);
	});

	it.each([
		['a no-break space', '$240\u00a0billion'],
		['a narrow no-break space', '5\u202f000'],
		['a minus sign or a hyphen before a number', '-3'],
		['a range of numbers', '5–7'],
		['a slash between numbers', '24/7'],
		['a hyphen before a digit', 'G-7'],
		['double hyphens at the start', '--help'],
		['a word joiner', '中\u2060国']
	])('keeps together %s', (_what, text) => {
		expect(partsOf(text)).toEqual([text]);
	});

	it('starts no line with closing and ends none with opening punctuation', () => {
		expect(partsOf('「中国」、日')).toEqual(['「中', '国」、', '日']);
		expect(partsOf('(oil-)')).toEqual(['(oil-)']);
	});

	it('finds no part in nothing but spaces', () => {
		expect(partsOf('')).toEqual([]);
		expect(partsOf(' \n ')).toEqual([]);
	});

	it('end between words of Thai, which has no spaces between them', () => {
		const characters = [...'เรือเข้าท่าเรือ 240 ลำ'];
		const parts = lineParts(characters).map(({ start, end }) => characters.slice(start, end).join(''));
		expect(parts).toEqual(['เรือ', 'เข้า', 'ท่าเรือ', '240', 'ลำ']);
	});
});
