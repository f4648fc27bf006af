import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASE_CHARACTERS } from '../../../src/lib/fonts/characters';
import coverage from '../../../src/lib/fonts/coverage.json';
import { missingCharacters } from '../../../src/lib/fonts/coverage';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { scriptCodePoints } from '../../../src/lib/fonts/scripts';
import scripts from '../../../src/lib/fonts/scripts.json';
import { facePieces, SCRIPT_FACE_NAMES } from '../../../src/build/fonts/scripts';
import { readRanges } from '../../../src/lib/fonts/ranges';
import { FACE_NAMES, type FontFamily } from '../../../src/lib/fonts/role';
import { codePointsOf, has, TYPEFACES } from './typefaces';

describe('coverage.json', () => {
	// If this fails after an update of the typefaces: npx tsx src/cli/fonts.ts --coverage
	it.each(['Newsreader', 'Public Sans'] satisfies FontFamily[])('holds what all faces of %s have', (family) => {
		const faces = TYPEFACES.filter(({ role }) => FACE_NAMES[role].family === family);
		const [first, ...others] = faces.map(({ font }) => new Set(codePointsOf(font)));
		const common = [...(first ?? [])].filter((codePoint) => others.every((other) => other.has(codePoint)));
		expect(readRanges(coverage[family])).toEqual(new Set(common));
	});
});

describe('scripts.json', () => {
	it('holds what the fonts of other scripts have, besides ours and those before them', () => {
		const known = new Set(Object.values(coverage).flatMap((ranges) => [...readRanges(ranges)]));
		for (const name of SCRIPT_FACE_NAMES) {
			const covered = readRanges(scripts[name]);
			expect(
				[...covered].filter((codePoint) => known.has(codePoint)),
				name
			).toEqual([]);
			for (const codePoint of covered) known.add(codePoint);
			const [piece] = facePieces(name);
			const font = openFont(readFileSync(piece?.path ?? ''));
			const own = font.characterSet.filter((codePoint) => covered.has(codePoint));
			expect(own.length, name).toBeGreaterThan(0);
		}
	});

	it('has Cyrillic, Greek, Hebrew, Arabic, Chinese, Japanese, Korean, letters of mathematics and emoji', () => {
		expect(missingCharacters('Жы Ωή שלום سفينة 港口 國際 かな 한글 𝑅 🚢', scriptCodePoints())).toEqual([]);
		expect(missingCharacters('ក', scriptCodePoints())).toHaveLength(1);
	});
});

describe('the typefaces', () => {
	it.each(TYPEFACES)('have in “$role” the signs that claims are written with', ({ font }) => {
		const needed = '≈≥≤−–—“”‘’€£¥$%÷×±°·•…§¶½⁄¹²³áàâäãåæçéèêëíîïñóôöøœßúüýšžčćńłőůşğıİđāēśźżțÀÉÖÜÅØ\u00a0';
		expect([...needed].filter((character) => !has(font, character))).toEqual([]);
	});

	it('have all base characters between them', () => {
		expect(missingCharacters(BASE_CHARACTERS)).toEqual([]);
	});
});

describe('missingCharacters', () => {
	it('names characters that no face has, with their place in code points', () => {
		expect(missingCharacters('a → 😀中')).toEqual([
			{ char: '→', index: 2 },
			{ char: '😀', index: 4 },
			{ char: '中', index: 5 }
		]);
	});

	it('counts what one family has and the other borrows as there', () => {
		expect(missingCharacters('₽ 10⁹')).toEqual([]);
	});

	it('counts an accent typed apart with its letter, and keeps the places right', () => {
		expect(missingCharacters('cafe\u0301 Ж')).toEqual([{ char: 'Ж', index: 6 }]);
		expect(missingCharacters('Ж\u0301')).toEqual([{ char: 'Ж', index: 0 }]);
	});

	it('asks no glyph for line breaks, spaces that shapers make, and what draws nothing', () => {
		expect(missingCharacters('a\n\tb\u2009c\u202fd\u200b\ufeff')).toEqual([]);
	});

	it('counts what the dataset’s own fonts have', () => {
		expect(missingCharacters('中文', new Set([0x4e2d]))).toEqual([{ char: '文', index: 1 }]);
	});
});
