import { describe, expect, it } from 'vitest';
import { coreCharacters } from '../../../src/build/fonts/core';

const TITLES = 'title: Über Qatar\nspeaker: Zoe\n';
const QUOTES = 'quotes:\n  - id: one\n    exact: The\n      Kremlin\n    prefix: Yes\n';

describe('the characters that pages set before all others', () => {
	const core = coreCharacters([TITLES, QUOTES]);

	it('are the small letters, the digits, and the capitals of titles and quotes, of each in its own face', () => {
		for (const role of ['title', 'quote'] as const)
			expect(core[role]).toEqual(expect.arrayContaining(['a', 'z', '0', '9']));
		expect(core.title).toContain('Q');
		expect(core.quote).toEqual(expect.arrayContaining(['T', 'K']));
		expect(core.title).not.toContain('K');
		for (const other of ['Z', 'Y', 'Ü']) {
			expect(core.title).not.toContain(other);
			expect(core.quote).not.toContain(other);
		}
	});

	it('are all letters where things are measured and pressed, and the space that does not break', () => {
		expect(core.text).toEqual(expect.arrayContaining(['Z', 'Y', '≈', '\u00a0']));
		expect(core.strong).toEqual(core.text);
	});
});
