import { describe, expect, it } from 'vitest';
import { BASE_CHARACTERS, charactersOf, drawsNothing } from '../../../src/lib/fonts/characters';
import { UNIT_IDS, unitOf } from '../../../src/lib/quantity/unit';
import { unitWords } from '../../../src/lib/quantity/unitWords';

describe('charactersOf', () => {
	it('lists each character once, in order of the code points', () => {
		expect(charactersOf(['banana', '–b'])).toEqual(['a', 'b', 'n', '–']);
	});

	it('counts an escape of JSON or YAML as the character it stands for', () => {
		expect(charactersOf(['"\\u2192 \\xE9 \\U0001F600"'])).toEqual(expect.arrayContaining(['→', 'é', '😀']));
	});

	it('leaves an escape alone that names no code point', () => {
		expect(charactersOf(['\\UFFFFFFFF'])).toEqual(['F', 'U', '\\']);
	});

	it('adds the composed form of a letter whose accent is typed apart', () => {
		expect(charactersOf(['e\u0301'])).toEqual(['e', 'é', '\u0301']);
	});

	it('leaves out what draws nothing', () => {
		expect(charactersOf(['a\n\tb\u200b\ufeff\u2028\u{e0101}\ud800'])).toEqual(['a', 'b']);
	});

	it('keeps characters beyond the first plane whole', () => {
		expect(charactersOf(['𝔸'])).toEqual(['𝔸']);
	});
});

describe('the base characters', () => {
	it('are each listed once and all draw something', () => {
		const characters = [...BASE_CHARACTERS];
		expect(new Set(characters).size).toBe(characters.length);
		expect(characters.filter(drawsNothing)).toEqual([]);
	});

	it('are all that units are written with, which no text of a dataset need hold', () => {
		for (const id of UNIT_IDS) {
			const unit = unitOf(id);
			const { before, after, one = '', sentence = '' } = unit ? unitWords(unit) : { before: '', after: '' };
			expect([
				id,
				[...before, ...after, ...one, ...sentence].filter((each) => !BASE_CHARACTERS.includes(each))
			]).toEqual([id, []]);
		}
	});
});
