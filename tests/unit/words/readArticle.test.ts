import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../src/lib/quantity/unit';
import { readNumbers } from '../../../src/lib/words/read';
import { articleText } from './article';
import { PHRASES } from './en/phrases';

describe('readings', () => {
	it('name only units that the table of units has', () => {
		const ids = PHRASES.flatMap(({ text }) => readNumbers(text)).flatMap(({ unit }) => unit ?? []);
		expect(ids.length).toBeGreaterThan(100);
		expect(ids.filter((id) => unitOf(id) === undefined)).toEqual([]);
	});

	it('read a phrase alike inside a longer text', () => {
		const text = PHRASES.map((phrase) => phrase.text).join('.\n\n');
		const alone = PHRASES.flatMap((phrase) => readNumbers(phrase.text).map(({ text: words, value }) => [words, value]));
		expect(readNumbers(text).map(({ text: words, value }) => [words, value])).toEqual(alone);
	});

	it('of the same words again are the same, whatever was done with the first', () => {
		const words = 'The island has 473 ships and 12 ferries.';
		const first = readNumbers(words);
		const kept = structuredClone(first);
		for (const reading of first) Object.assign(reading, { value: 0 });
		first.pop();
		expect(readNumbers(words)).toEqual(kept);
		expect(readNumbers(words, 'xx')).toEqual([]);
	});
});

describe.skipIf(articleText === undefined)('the first article', () => {
	const found = readNumbers(articleText ?? '').map(({ start, end, text, value }) => [start, end, text, value]);

	it.each([
		[385, 396, 'second time', 2],
		[400, 420, 'just over six months', 6],
		[467, 480, 'over 40 times', 40],
		[4343, 4351, '75 years', 75],
		[5679, 5683, '2005', 12784],
		[9099, 9103, '2023', 19358],
		[9105, 9109, 'half', 0.5],
		[9214, 9233, 'record $240 billion', 240e9],
		[9245, 9266, 'a 60 percent increase', 60],
		[9330, 9348, 'an $8 billion loss', -8e9],
		[9352, 9356, '2024', 19723]
	])('states at %i to %i “%s”', (...reading) => {
		expect(found).toContainEqual(reading);
	});

	it('gives none of its traps as a quantity', () => {
		const traps = [842, 2379, 3392, 3879, 4784, 5594, 6930, 9441, 9765, 10770, 11055, 12226];
		expect(traps.filter((trap) => found.some(([start, end]) => trap >= Number(start) && trap < Number(end)))).toEqual(
			[]
		);
	});
});
