import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { FACES } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import {
	ascent,
	capHeight,
	descent,
	measureText,
	penPlaces,
	rulerOf,
	xHeight,
	type FontRole
} from '../../../src/lib/fonts/measure';
import { FONT_ROLES } from '../../../src/lib/fonts/role';

const TEXTS = [
	'Russia’s trade with China has exploded, reaching a record $240 billion last year',
	'a 60 percent increase from the prewar period',
	'In 2023, half of Russia’s oil and petroleum exports went to China.',
	'AVATAR: Wave, Tay, To, Yo, Va, P. T. F, L’',
	'affine fluffy office, afflict, fjord, ff fi fl ffi ffl fj',
	'“Quotes” and ‘others’ – with dashes — and …',
	'1949 1950 1960 1970 1980 1990 2000 2010 2020 2024',
	'0123456789 111 777 4.50 2,500 1/2 24/7',
	'≈ 150 (142 to 159) = 240 ÷ 1.60',
	'over 40 times; ≥ 5; ≤ 7; −3; ± 0.3; × 2',
	'€6.4 · £4.50 · ¥300 · $8 · 5 %',
	'ñandú à la crème, façade, smørrebrød, ångström, straße',
	'«guillemets» „low quotes“',
	'https://example.org/a-long-path/with_under?query=1&x=2#hash',
	'The article gives Gazprom an $8 billion loss in 2024',
	'Wo. “To” We’ve V. “A” ‘V’',
	'second time in just over six months',
	'75 years of bilateral relations',
	'§ 5 ¶ 2 № 3 ½ 1⁄2 x² x³ 20°',
	'Mary Glantz, Carla Freeman',
	'not given in the article',
	'i.e. e.g. etc... !? (a) [b] {c} <d>',
	'WWWWWW mmmmmm iiiiii llllll',
	'@ & * ^ ~ ` | \\ / _ + =',
	'r, r. y, y. v, w. f) f” f’ T’s',
	'none · half · all',
	'a record at the time',
	'Kyiv Type Yield Toward Avenue LTV',
	'24\u00a0billion\u00a0tonnes',
	'in 100'
];

const fontOf = (role: FontRole) => openFont(readFileSync(join(FONT_FOLDER, FACES[role].ttf)));

describe('measureText', () => {
	describe.each(FONT_ROLES)('in “%s”', (role) => {
		const font = fontOf(role);
		it.each(TEXTS)('agrees with the shaper on: %s', (text) => {
			const shaped = (font.layout(text).advanceWidth * 16) / font.unitsPerEm;
			expect(Math.abs(measureText(text, role, 16) - shaped)).toBeLessThan(0.05);
		});
	});

	it('kerns', () => {
		expect(measureText('AV', 'title', 100)).toBeLessThan(
			measureText('A', 'title', 100) + measureText('V', 'title', 100) - 5
		);
	});

	it('measures an accent typed apart with its letter, as shapers draw the two', () => {
		for (const text of ['été, V.é.', 'Tàxi ffi']) {
			expect(measureText(text.normalize('NFD'), 'text', 16)).toBe(measureText(text, 'text', 16));
		}
		const ruler = rulerOf('te\u0301t', 'text', 16);
		expect(ruler.width(1, 4)).toBe(measureText('ét', 'text', 16));
		expect(ruler.width(0, 3)).toBe(measureText('té', 'text', 16));
	});

	it('grows with the size', () => {
		expect(measureText('240 billion', 'text', 32)).toBeCloseTo(2 * measureText('240 billion', 'text', 16), 10);
	});

	it('gives an empty text no width', () => {
		expect(measureText('', 'body', 16)).toBe(0);
	});

	it('takes the likeliest width for characters that no face has', () => {
		const average = measureText('Ж', 'text', 16);
		expect(average).toBeGreaterThan(6);
		expect(average).toBeLessThan(9);
		expect(measureText('中', 'text', 16)).toBe(16);
		expect(measureText('a\u200b\u0489', 'text', 16)).toBe(measureText('a', 'text', 16));
	});

	it('makes spaces that the faces lack as shapers make them', () => {
		expect(measureText('\u2009', 'text', 20)).toBe(4);
		expect(measureText('\u202f', 'text', 20)).toBeCloseTo(measureText(' ', 'text', 20) / 2, 2);
	});

	it('measures a borrowed sign as the face that lends it has it', () => {
		expect(measureText('₽', 'strong', 16)).toBeCloseTo(measureText('₽', 'body', 16), 1);
	});
});

describe('a ruler', () => {
	it.each(['body', 'text'] satisfies FontRole[])('measures each part in “%s” as if it stood alone', (role) => {
		const text = 'AV office ffi To. 240';
		const ruler = rulerOf(text, role, 17);
		for (let start = 0; start < text.length; start++) {
			for (let end = start; end <= text.length; end++) {
				expect(ruler.width(start, end)).toBe(measureText(text.slice(start, end), role, 17));
			}
		}
	});

	it('counts code points', () => {
		expect(rulerOf('a😀b', 'text', 16).characters).toEqual(['a', '😀', 'b']);
	});
});

describe('heights', () => {
	it.each(FONT_ROLES)('of “%s” are the font’s own', (role) => {
		const font = fontOf(role);
		expect(ascent(role, font.unitsPerEm)).toBe(font.ascent);
		expect(descent(role, font.unitsPerEm)).toBe(-font.descent);
		expect(capHeight(role, font.unitsPerEm)).toBe(font.capHeight);
		expect(xHeight(role, font.unitsPerEm)).toBe(font.xHeight);
	});
});

describe('penPlaces', () => {
	it('says where each character begins, moved by those before it, and where the last one ends', () => {
		const places = penPlaces('AVA', 'text') ?? [];
		const width = (text: string) => measureText(text, 'text', 1);
		expect(places[0]).toBe(0);
		expect(places[1]).toBeCloseTo(width('AV') - width('V'), 9);
		expect(places[1]).toBeLessThan(width('A'));
		expect(places[3]).toBeCloseTo(width('AVA'), 9);
		expect(places).toHaveLength(4);
	});

	it('says nothing of characters that the face lacks', () => {
		expect(penPlaces('A年', 'text')).toBeUndefined();
	});
});
