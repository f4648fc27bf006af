import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { structureMistakes } from '../../../../../src/lib/dataset/read/yaml/structure';
import { readSyntax, type Mistake } from '../../../../../src/lib/dataset/read/yaml/syntax';

function mistakesIn(text: string): Mistake[] {
	const mistakes: Mistake[] = [];
	const document = readSyntax(
		text,
		(mistake) => mistakes.push(mistake),
		(offset) => text.slice(0, offset).split('\n').length
	);
	expect(document === undefined).toBe(mistakes.length > 0);
	return mistakes;
}

describe('the syntax of a data file', () => {
	it('is sound where YAML is', () => {
		expect(mistakesIn('schema: 1\nname: Tides\n')).toEqual([]);
	});

	it('has one mistake a line, the first', () => {
		expect(mistakesIn('a: !tag 1\nb: !tag { c: !tag 2 }\n').map(({ offset }) => offset)).toEqual([3, 13]);
	});

	it('is not read where it nests so deep that the parser would fail', () => {
		expect(mistakesIn(`a: ${'['.repeat(40)}`)).toMatchObject([{ offset: 33, code: 'yaml' }]);
	});

	it('says how to mend what people often write', () => {
		expect(mistakesIn('quote: he said: yes\n')).toMatchObject([{ mend: expect.stringContaining('quotation marks') }]);
	});
});

describe('the structure of a data file', () => {
	const mistakes = structureMistakes(
		parseDocument('a: &x 1\nb: *x\nc: { d: 1, d: 2 }\nb: 3\n', { uniqueKeys: false, stringKeys: true }),
		() => 1
	);

	it('refers to no other place, and has no key twice', () => {
		expect(mistakes.map(({ code }) => code).sort()).toEqual(['duplicate-key', 'duplicate-key', 'yaml-alias']);
	});

	it('is complained of where the second key stands', () => {
		const twice = mistakes.filter(({ code }) => code === 'duplicate-key');
		expect(twice.map(({ offset }) => offset).sort((a, b) => a - b)).toEqual([25, 32]);
	});
});
