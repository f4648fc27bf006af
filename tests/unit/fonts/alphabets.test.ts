import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { makeAlphabets } from '../../../src/build/fonts/alphabets';
import { readTypefaces } from '../../../src/build/fonts/inputs';
import { SCRIPT_FACES } from '../../../src/build/fonts/scripts';
import { alphabetFaces, alphabetRules, withAlphabet, type Alphabet } from '../../../src/lib/fonts/alphabet';
import { alphabetFile, ALPHABET_NAMES, ALPHABETS, type AlphabetName } from '../../../src/lib/fonts/alphabets';
import { BASE_CHARACTERS } from '../../../src/lib/fonts/characters';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { missingCharacters } from '../../../src/lib/fonts/coverage';
import { measureText } from '../../../src/lib/fonts/measure';
import { giveMetrics, givenMetrics } from '../../../src/lib/fonts/metrics';
import { readRanges } from '../../../src/lib/fonts/ranges';
import { scriptCodePoints } from '../../../src/lib/fonts/scripts';
import { has } from './typefaces';

const typefaces = readTypefaces();
const files = await makeAlphabets(typefaces, { faces: {} });

/** As a page has it that loads its file. */
function alphabet(name: AlphabetName): Alphabet {
	const text = files.get(alphabetFile(name))?.toString() ?? '';
	return JSON.parse(text.replace(/^export default /, '').replace(/;\n$/, '')) as Alphabet;
}

/** Runs with measures that have the alphabet. */
function measuredWith<Result>(name: AlphabetName, make: () => Result): Result {
	const before = givenMetrics();
	giveMetrics(withAlphabet(before, alphabet(name)));
	try {
		return make();
	} finally {
		giveMetrics(before);
	}
}

describe.each(ALPHABET_NAMES)('the alphabet “%s”', (name) => {
	it('is drawn whole by fonts that are checked for datasets, too', () => {
		expect(missingCharacters(ALPHABETS[name], scriptCodePoints())).toEqual([]);
	});

	it('brings each letter for each face that pages set', () => {
		const faces = alphabetFaces(alphabet(name));
		const lettersOf = new Map<string, string[]>();
		for (const { family, weight, style, unicodeRange, bytes } of faces) {
			const letters = [...readRanges(unicodeRange.replace(/U\+|,U\+/gu, ' '))].map((each) =>
				String.fromCodePoint(each)
			);
			const font = openFont(Buffer.from(bytes));
			expect(letters.filter((letter) => !has(font, letter))).toEqual([]);
			const face = `${family} ${weight} ${style}`;
			lettersOf.set(face, [...(lettersOf.get(face) ?? []), ...letters]);
		}
		expect(lettersOf.size).toBe(5);
		const all = [...ALPHABETS[name]].filter((letter) => !BASE_CHARACTERS.includes(letter)).sort();
		for (const letters of lettersOf.values()) expect(letters.sort()).toEqual(all);
		expect(alphabetRules(alphabet(name)).match(/@font-face/gu)).toHaveLength(faces.length);
	});
});

describe('letters of an alphabet', () => {
	it.each(['Österreich', 'À propos', '¿Qué pasó?', 'VÄTER', 'Tür, Töne', 'œuvre'])(
		'are measured as the face sets them: “%s”',
		(text) => {
			for (const role of ['body', 'text'] as const) {
				const font = openFont(typefaces[role]);
				const set = (font.layout(text, undefined, 'latn').advanceWidth * 100) / font.unitsPerEm;
				const measured = measuredWith('western', () => measureText(text, role, 100));
				expect(Math.abs(measured - set), role).toBeLessThan(set / 100);
			}
		}
	);

	it('that another face draws are measured by that face', () => {
		const path = createRequire(import.meta.url).resolve(SCRIPT_FACES['noto-serif']);
		const font = openFont(readFileSync(path));
		const text = 'Товарооборот';
		const alone = [...text].reduce((sum, letter) => sum + font.layout(letter).advanceWidth, 0);
		const measured = measuredWith('cyrillic', () => measureText(text, 'body', 100));
		expect(measured).toBeCloseTo((alone * 100) / font.unitsPerEm, 0);
	});

	it('leave what was measured before as it was', () => {
		const text = 'AVATAR: Wave, 240 billion';
		const before = measureText(text, 'body', 16);
		expect(measuredWith('european', () => measureText(text, 'body', 16))).toBe(before);
	});
});
