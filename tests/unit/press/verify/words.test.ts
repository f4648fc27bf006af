/** What a good file is called: by what its seal covers, or by its values where it has none. */
import { expect, it } from 'vitest';
import { KINDS, SEALED, type Kind } from '../../../../src/lib/press/verify/kind';
import { stateWords, verdictName } from '../../../../src/lib/press/verify/words';

const kinds = Object.keys(KINDS) as Kind[];
const WORDS = { bytes: 'intact', parts: 'every part is as it was made', values: 'every value is as published' };

it.each(kinds)('tells of what is sealed in a %s, and of nothing more', (kind) => {
	const file = { kind, state: 'intact', verdict: 'intact' } as const;
	expect(verdictName(file)).toBe(WORDS[SEALED[kind]]);
	expect(stateWords(file)).toMatch(
		new RegExp({ bytes: '^The file', parts: '^Every part', values: '^Every value' }[SEALED[kind]])
	);
});

it('takes every zip for what it is: parts, of which none is left out', () => {
	expect(kinds.filter((kind) => SEALED[kind] === 'parts')).toEqual(['xlsx', 'docx', 'pptx', 'zip']);
});
