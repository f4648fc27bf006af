import { expect, test } from 'vitest';
import type { Mistake } from '../../../../../src/lib/dataset/read/yaml/mistake';
import { readSyntax } from '../../../../../src/lib/dataset/read/yaml/syntax';

function reading(text: string) {
	const mistakes: Mistake[] = [];
	const tell = (mistake: Mistake) => void mistakes.push(mistake);
	const read = readSyntax(text, tell, (offset) => text.slice(0, offset).split('\n').length);
	return { mistakes, data: read?.document.toJS() as unknown };
}

const REST = 'rest: 2\n';

test.each([
	['a sign of programs', 'title = More\n', 'in place of a colon', { title: 'More' }],
	['a full-width colon', 'title：More\n', 'in place of a colon', { title: 'More' }],
	['a comment of programs', '// a note\ntitle: More\n', 'begins with #', { title: 'More' }],
	['a dash before an item', 'a:\n  - b: 1\n  – b: 2\n', 'begins with –', { a: [{ b: 1 }, { b: 2 }] }],
	['a semicolon in braces', 'a: { b: 1; c: t }\n', 'a comma is missing', { a: { b: 1, c: 't' } }],
	['no comma in braces', 'a: { b: 1, c: t d: 5 }\n', 'a comma is missing', { a: { b: 1, c: 't', d: 5 } }],
	['a brace too many', 'a: { b: 1 }}\n', 'a } too many', { a: { b: 1 } }],
	['a template', 'a: {{ site.title }}\n', 'cannot begin with {{', { a: '{{ site.title }}' }],
	['an ampersand', "a: & More's\n", 'cannot begin with &', { a: "& More's" }],
	['a hyphen', 'a: - More\n', 'cannot begin with -', { a: '- More' }]
])('%s is told once, in our words, and the rest of the file is read', (_, text, message, data) => {
	const { mistakes, data: read } = reading(text + REST);
	expect(mistakes).toMatchObject([{ message: expect.stringContaining(message) as unknown }]);
	expect(read).toEqual({ ...data, rest: 2 });
});

test.each(['title: a = b\n', 'url: https://a.example//b\n', 'a: { b: "x; y: z", c: 1 }\n', 'a: [1, 2]\n'])(
	'what only looks like it is no mistake: %s',
	(text) => {
		expect(reading(text).mistakes).toEqual([]);
	}
);
