import { describe, expect, it } from 'vitest';
import { textFragmentAddress } from '../../../../src/lib/site/figure/textFragment';

describe('the address that opens a source at the words', () => {
	it('names a short quote whole, with what has a meaning in a fragment encoded', () => {
		expect(textFragmentAddress('https://example.org/a', 'a well-known, fair share')).toBe(
			'https://example.org/a#:~:text=a%20well%2Dknown%2C%20fair%20share'
		);
	});

	it('names a long quote by its ends', () => {
		const quote = 'one two three four five six seven eight nine ten eleven';
		expect(textFragmentAddress('https://example.org/a', quote)).toBe(
			'https://example.org/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven'
		);
	});

	it('keeps a fragment that the address has already', () => {
		expect(textFragmentAddress('https://example.org/a#part', 'half')).toBe('https://example.org/a#part:~:text=half');
	});
});
