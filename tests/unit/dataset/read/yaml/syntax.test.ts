import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { structureMistakes } from '../../../../../src/lib/dataset/read/yaml/structure';
import type { Mistake } from '../../../../../src/lib/dataset/read/yaml/mistake';
import { readSyntax } from '../../../../../src/lib/dataset/read/yaml/syntax';

function reading(text: string) {
	const mistakes: Mistake[] = [];
	const read = readSyntax(
		text,
		(mistake) => mistakes.push(mistake),
		(offset) => text.slice(0, offset).split('\n').length
	);
	return { mistakes, read };
}

describe('the syntax of a data file', () => {
	it('is sound where YAML is', () => {
		const { mistakes, read } = reading('schema: 1\nname: Tides\n');
		expect(mistakes).toEqual([]);
		expect(read?.document.toJS()).toEqual({ schema: 1, name: 'Tides' });
	});

	it('is read on past mistakes whose cause is known, each told where it stands in the file', () => {
		const text = 'a: @x\nb: one: two\nc:\n\td: 3\n';
		const { mistakes, read } = reading(text);
		expect(mistakes.map(({ offset }) => offset)).toEqual([text.indexOf('@'), text.indexOf('one'), text.indexOf('\t')]);
		expect(read?.before(read.text.length)).toBe(text.length);
	});

	it('ends where a repair mends nothing: the mistake is told once', () => {
		const { mistakes } = reading(
			'checks:\n    date: 2021-02-01\n    words: a turnover\n  - id: office\n    of: turnover: 2020\n'
		);
		expect(mistakes.length).toBeGreaterThan(0);
		expect(new Set(mistakes.map(({ offset, message }) => `${offset} ${message}`)).size).toBe(mistakes.length);
	});

	it('tells one mistake a line, the first, where it cannot be read on', () => {
		const { mistakes, read } = reading('a: ]\nb: ] ] ]\n');
		expect(mistakes.map(({ offset }) => offset)).toEqual([3]);
		expect(read).toBeUndefined();
	});

	it('is told by its first mistake where a line of a megabyte has nothing else', () => {
		const { mistakes, read } = reading('{a: b}'.repeat(160_000));
		expect(mistakes.map(({ offset }) => offset)).toEqual([0]);
		expect(mistakes[0]?.mend).toContain('the rest of the file');
		expect(read).toBeUndefined();
	});

	it('has each key told that stands again, in more lines than a function takes arguments', () => {
		const { read } = reading('? a\n'.repeat(150_000));
		if (!read) throw new Error('Such a file is read.');
		expect(structureMistakes(read.document, read.text, () => 1)).toHaveLength(149_999);
	});

	it('is not read where it nests so deep that the parser would fail', () => {
		const { mistakes, read } = reading(`a: ${'['.repeat(40)}`);
		expect(mistakes).toMatchObject([{ offset: 33, code: 'yaml' }]);
		expect(read).toBeUndefined();
	});

	it('is told in words where so many mistakes nest in each other that the parser gives up', () => {
		const lines = Array.from({ length: 4000 }, (_, line) => (line % 2 ? `\tkey${line}: a\n` : `  key${line}: a\n`));
		const { mistakes, read } = reading(`schema: 1\nquotes:\n${lines.join('')}`);
		expect(read).toBeUndefined();
		expect(mistakes.length).toBeGreaterThan(100);
		expect(mistakes.filter(({ message }) => message.startsWith('YAML cannot read'))).toEqual([]);
	});

	it('is read on past as many changes of one kind as a file has lines', () => {
		const lines = 50_000;
		const { mistakes, read } = reading('a:\r'.repeat(lines));
		expect(mistakes).toMatchObject([{ offset: 0, message: expect.stringContaining('old Macs') }]);
		expect(read?.before(3 * lines)).toBe(3 * lines);
	});

	it('says how to mend what people often write', () => {
		const { mistakes } = reading('quote: he said: yes\n');
		expect(mistakes).toMatchObject([{ mend: expect.stringContaining('quotation marks') }]);
	});
});

describe('the structure of a data file', () => {
	const text = 'a: &x 1\nb: *x\nc: { d: 1, d: 2 }\nb: 3\n';
	const mistakes = structureMistakes(parseDocument(text, { uniqueKeys: false, stringKeys: true }), text, () => 1);

	it('refers to no other place, and has no key twice', () => {
		expect(mistakes.map(({ code }) => code).sort()).toEqual(['duplicate-key', 'duplicate-key', 'yaml-alias']);
	});

	it('is complained of where the second key stands', () => {
		const twice = mistakes.filter(({ code }) => code === 'duplicate-key');
		expect(twice.map(({ offset }) => offset).sort((a, b) => a - b)).toEqual([25, 32]);
	});
});
